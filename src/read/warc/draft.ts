import { draftApart } from '../apart/apart.ts'
import { draftPage } from '../page/draft.ts'
import { pageCharset } from '../page/page.ts'
import { isProse } from '../page/prose.ts'
import { type Draft, type Limits, noMeta, type Raw } from '../reader.ts'
import { decodeText } from '../text/text.ts'
import type { Capture } from './capture.ts'

/** The draft of a capture, its text empty when there is neither article nor prose in it. Throws `Unreadable`. */
export async function draftCapture(capture: Capture, archive: Raw, limits: Limits): Promise<Draft> {
  const { kind, bytes, url, captured, mediaType, charset } = capture
  const own = { bytes, url, captured, mediaType, charset }
  const raw: Raw = { ...archive, ...own }
  if (kind === 'pdf') return { ...(await draftApart('pdf', bytes, limits)), raw: own }
  const { text, notes } = decodeText(raw, kind === 'page' ? pageCharset(bytes) : null)
  if (kind === 'page') return { ...draftPage(text, url, notes), raw: own }
  return { text: isProse(text) ? text : '', meta: noMeta, metaFrom: 'page', media: [], notes, raw: own }
}
