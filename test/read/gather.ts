import { type ReadOptions, type ReadResult, readInputs } from '#read/read'

/** All results of inputs, in one line each: "file: read" or "input! why" or "note". */
export async function gather(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readInputs(inputs, options)) results.push(result)
  return results
}

/** A result as one line: `a.txt yes`, `! a.txt: why`, `# note`. Paths lose `folder`. */
export function lineOf(result: ReadResult, folder = ''): string {
  const short = (text: string): string => text.replaceAll(folder, '')
  if ('unread' in result) return `! ${short(result.unread.input)}: ${short(result.unread.why)}`
  if ('note' in result) return `# ${short(result.note.what)}`
  return `${short(result.report.file ?? result.report.url ?? '-')} ${result.report.read}`
}

export const notesOf = (result: ReadResult | undefined): string =>
  result && 'report' in result ? result.notes.map(({ what }) => what).join('\n') : ''
