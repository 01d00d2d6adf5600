import { draftApart } from '../apart/apart.ts'
import type { Raw, Reader } from '../reader.ts'

/** Acrobat takes a PDF whose first line stands within its first 1,024 bytes (ISO 32000-1, Annex H, note 13); a text may tell of one. */
function looksLikePdf({ bytes, file, mediaType }: Raw): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const isNamed = mediaType === 'application/pdf' || /\.pdf$/iu.test(file ?? '')
  return isNamed ? head.includes('%PDF-') : /^[^ -~]{0,64}%PDF-/u.test(head)
}

/** Most bytes of a PDF: reports with pictures in them. */
export const PDF_SIZE = 50 * 1024 * 1024

/** PDF documents with a layer of text: one report each. */
export const pdf: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  maxSize: PDF_SIZE,
  accepts: looksLikePdf,
  async *read(raw, limits) {
    yield await draftApart('pdf', raw.bytes, limits)
  },
}
