import type { Atom } from './parts.ts'
import type { Word } from './scan.ts'

/** A sentence that begins "In 2014," tells of that year, and so may the one after it. */
const SENTENCES = 2

const leads = (words: readonly Word[], { from, to, parts }: Atom): boolean =>
  parts.year !== undefined &&
  parts.month === undefined &&
  words[from - 1]?.lower === 'in' &&
  words[from - 1]?.capital === true &&
  words[to]?.lower === ','

/** The year that an expression without one is told of: one that led this sentence or the last of the same paragraph; else null. */
export function yearOf(words: readonly Word[], atom: Atom, told: number | null, lastAt: number): number | null {
  if (leads(words, atom)) return atom.parts.year ?? null
  if (told === null || atom.parts.year !== undefined) return null
  let stops = 0
  for (let at = lastAt; at < atom.from; at += 1) {
    if (words[at]?.opens) return null
    if (words[at]?.lower === '.' && words[at + 1]?.capital && !words[at + 1]?.glued) stops += 1
  }
  return stops < SENTENCES ? told : null
}
