import type { Sentence } from '#model/sentence'
import type { Frame } from '../cue/frame.ts'
import type { Range } from '../range.ts'
import { isVerbal } from '../token.ts'

/**
 * The parts of a sentence that state something: all of it, less the words that attribute. A parenthetical "he said" that
 * parts a subject from its verb ("The second, he said, hit the dormitory") is bridged, so that the statement stays whole.
 */
export function regionsOf(sentence: Sentence, frames: readonly Frame[]): Range[] {
  const { tokens } = sentence
  const masked = new Array<boolean>(tokens.length).fill(false)
  for (const frame of frames) {
    if (isBridged(sentence, frame)) continue
    for (let index = frame.mask.from; index < frame.mask.to; index += 1) masked[index] = true
  }
  const regions: Range[] = []
  let from = -1
  for (let index = 0; index <= tokens.length; index += 1) {
    const inside = index < tokens.length && !masked[index]
    if (inside && from < 0) from = index
    if (!inside && from >= 0) {
      regions.push({ from, to: index })
      from = -1
    }
  }
  return regions
}

/** Whether the statement goes on over the frame: its left part has no verb of its own. */
export function isBridged(sentence: Sentence, frame: Frame): boolean {
  const [left, right] = frame.content
  // A passive's cue stands inside its own statement: "its forces were reported to have fired missiles".
  if (left && left.from < frame.mask.from && left.to > frame.mask.to) return true
  if (!left || !right || left.to > frame.mask.from || right.from < frame.mask.to) return false
  return !sentence.tokens.slice(left.from, left.to).some(isVerbal)
}
