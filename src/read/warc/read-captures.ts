import { type Draft, type Limits, type Raw, Unreadable } from '../reader.ts'
import { type Capture, captureOf } from './capture.ts'
import { draftCapture } from './draft.ts'
import { recordsOf } from './records.ts'
import type { Tally } from './tally.ts'

const hasText = ({ text }: Draft): boolean => /[\p{L}\p{N}]/u.test(text)

/** Drafts of the captures in one unpacked WARC stream; `keep` says of which pages an empty one is kept too. */
export async function* readCaptures(
  stream: AsyncIterable<Uint8Array>,
  archive: Raw,
  limits: Limits,
  tally: Tally,
  keep: (capture: Capture) => boolean = () => false,
): AsyncGenerator<Draft> {
  for await (const record of recordsOf(stream)) {
    const capture = await captureOf(record, limits)
    if (capture === 'silent') continue
    if (typeof capture === 'string') {
      tally.add(capture)
      continue
    }
    const draft = await draftCapture(capture, archive, limits).catch((error: unknown) => {
      if (error instanceof Unreadable) return null
      throw error
    })
    if (draft === null) tally.add('damaged')
    else if (hasText(draft) || keep(capture)) yield draft
    else tally.add('without an article or text')
  }
}
