import { extname } from 'node:path'
import { type Raw, type Reader, TEXT_SIZE } from '../reader.ts'
import { decodeText } from '../text/text.ts'
import { draftPage } from './draft.ts'
import { scan } from './scan.ts'

const EXTENSIONS = ['.html', '.htm', '.xhtml']

/** The charset that a page names in its first 4 KB: `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`. */
export function pageCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)?.[1] ?? null
}

/** Whether the first thing in the bytes is HTML's doctype or one of its outer elements. */
function looksLikePage({ bytes }: Raw): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/^[^ -~]+|\0/gu, '')
  const bare = head.replace(/^\s*(?:<!--[\s\S]*?-->\s*)+/u, '').trimStart()
  if (/^<!doctype html/iu.test(bare)) return true
  const first = scan(bare).next().value
  return first?.kind === 'open' && ['html', 'head', 'body'].includes(first.name)
}

/** HTML pages: saved ones by their ending, fetched ones by their media type, others by their first tag. */
export const page: Reader = {
  name: 'page',
  extensions: EXTENSIONS,
  maxSize: TEXT_SIZE,
  accepts: (raw) =>
    raw.mediaType === 'text/html' ||
    raw.mediaType === 'application/xhtml+xml' ||
    EXTENSIONS.includes(extname(raw.file ?? '').toLowerCase()) ||
    looksLikePage(raw),
  async *read(raw) {
    const { text, notes } = decodeText(raw, pageCharset(raw.bytes))
    yield draftPage(text, raw.url, notes)
  },
}
