import { docx } from './docx/docx.ts'
import { feed } from './feed/feed.ts'
import { page } from './page/page.ts'
import { pdf } from './pdf/pdf.ts'
import type { Reader } from './reader.ts'
import { telegram } from './telegram/telegram.ts'
import { text } from './text/text.ts'
import { wacz } from './wacz/wacz.ts'
import { warc } from './warc/warc.ts'

/** In order: the first that accepts the bytes reads them. What its bytes betray goes first; `text` accepts all that has no type, so it is last. */
export const READERS: readonly Reader[] = [pdf, warc, wacz, docx, telegram, feed, page, text]
