import { Refusal } from '../problem.ts'

/** Files that one request may bring. */
const MOST = 500

/** A file's own name: its last part, without what a terminal or file system would trip over; numbered when it is there already. */
function safeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/^[.\s-]+/, '')
    .trim()
    .slice(-150)
  const base = plain === '' ? 'file' : plain
  if (!taken.has(base)) return base
  const [, stem = base, ending = ''] = /^(.+?)(\.[^.]{1,10})?$/su.exec(base) ?? []
  let number = 2
  while (taken.has(`${stem}-${number}${ending}`)) number += 1
  return `${stem}-${number}${ending}`
}

/** The files of a form, by names that are safe and told apart. Throws a Refusal when there are none, or too many. */
export async function uploadsIn(form: FormData): Promise<Map<string, Uint8Array>> {
  const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value]))
  if (files.length === 0) throw new Refusal(400, 'There is no file in the form.', { field: 'files' })
  if (files.length > MOST)
    throw new Refusal(413, `These are ${files.length} files; send ${MOST} at most at once.`, { field: 'files' })
  const given = new Map<string, Uint8Array>()
  for (const file of files) given.set(safeName(file.name, given), new Uint8Array(await file.arrayBuffer()))
  return given
}
