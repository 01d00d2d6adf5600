import { type Draft, type Limits, type Raw, type Remark, Unreadable } from '../reader.ts'
import type { Capture } from './capture.ts'
import { readCaptures } from './read-captures.ts'
import { createTally } from './tally.ts'

/** The unpacked WARC files of an archive, by name. */
export type Parts = Iterable<readonly [name: string, stream: AsyncIterable<Uint8Array>]>

/**
 * Drafts of the captures in all WARC files of an archive, then what was passed over. Throws `Unreadable` at the end when there is nothing to
 * read, or when one of its files is damaged: what stands before the damage, and in the other files, was read.
 */
export async function* readArchive(
  parts: Parts,
  raw: Raw,
  limits: Limits,
  keep?: (capture: Capture) => boolean,
): AsyncGenerator<Draft | Remark> {
  const tally = createTally()
  const damages: string[] = []
  let found = 0
  for (const [name, stream] of parts) {
    try {
      for await (const draft of readCaptures(stream, raw, limits, tally, keep)) {
        found++
        yield draft
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      damages.push(name === '' ? error.message : `${name}: ${error.message}`)
    }
  }
  const passed = tally.inWords()
  if (damages.length > 0)
    throw new Unreadable(
      `${damages.slice(0, 3).join('; ')}; ${found} ${found === 1 ? 'capture was' : 'captures were'} read`,
    )
  if (found === 0) throw new Unreadable(`there is no page, text or PDF in it${passed ? ` (${passed})` : ''}`)
  if (passed) yield { remark: passed }
}
