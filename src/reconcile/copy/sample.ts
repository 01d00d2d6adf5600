import type { Words } from './words.ts'

/** What texts of any length keep: the bits of these shingles are 0, that is every eighth. */
export const COARSEST = 7
/** Words of a line of which at least one shingle is kept. */
const LINE = 8
const SHINGLE = 5

/** A shingle that is kept, and the word it begins with. */
export interface Sampled {
  readonly at: number
  readonly shingle: number
}

/** First word of each line, and the number of words as the last. Linear. */
export function linesOf(text: string, { count, starts }: Words): number[] {
  const lines = [0]
  let end = text.indexOf('\n')
  for (let at = 0; at < count; at += 1) {
    if (end < 0 || (starts[at] as number) < end) continue
    if (at > 0) lines.push(at)
    end = text.indexOf('\n', starts[at])
  }
  return [...lines, count]
}

/**
 * The shingles that texts of any length keep, in their order: every eighth by its hash, and the smallest within each line that would have none, so that no line of
 * an outlet's boilerplate goes unknown. What is chosen of a line depends on that line alone.
 */
export function sampleOf(text: string, words: Words, shingles: Uint32Array): Sampled[] {
  const sampled: Sampled[] = []
  linesOf(text, words).reduce((start, end) => {
    const before = sampled.length
    let least: Sampled | null = null
    for (let at = start; at < Math.min(end, shingles.length); at += 1) {
      const shingle = shingles[at] as number
      if ((shingle & COARSEST) === 0) sampled.push({ at, shingle })
      // Those that reach into the next line are not this line's.
      if (at + SHINGLE <= end && (least === null || shingle < least.shingle)) least = { at, shingle }
    }
    const inLine = sampled.splice(before)
    const isKnown = inLine.some(({ at }) => at + SHINGLE <= end)
    if (!isKnown && least !== null && end - start >= LINE) inLine.push(least)
    sampled.push(...inLine.sort((a, b) => a.at - b.at))
    return end
  })
  return sampled
}
