import { draftApart } from '../apart/apart.ts'
import type { Raw, Reader } from '../reader.ts'
import { firstEntry } from '../zip/first-entry.ts'

/** Files that stand first in documents of Word and of the programs that write its format. */
const FIRST = /^(?:\[Content_Types\]\.xml$|_rels\/|word\/|docProps\/)/u

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Word documents (Office Open XML): one report each. */
export const docx: Reader = {
  name: 'docx',
  extensions: ['.docx'],
  maxSize: 50 * 1024 * 1024,
  accepts: (raw: Raw) => {
    const first = firstEntry(raw.bytes)
    return first !== null && (FIRST.test(first) || raw.mediaType === TYPE || /\.docx$/iu.test(raw.file ?? ''))
  },
  async *read(raw, limits) {
    yield await draftApart('docx', raw.bytes, limits)
  },
}
