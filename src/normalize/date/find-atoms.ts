import type { DateLexicon } from '#lexicon/dates'
import type { Atom } from './parts.ts'
import { RULES } from './rule/rules.ts'
import type { Word } from './scan.ts'

/** Words without a meaning of their own that an expression may begin with. */
const STARTERS = new Set(
  "the that this a an half same every each following latest opening more less at up as no overnight noon midnight fiscal ' ’ ‘".split(
    ' ',
  ),
)

function crosses(words: readonly Word[], atom: Atom): boolean {
  for (let k = atom.from + 1; k < atom.to; k += 1) if (words[k]?.opens) return true
  return false
}

/** The simplest expressions of time, in text order, none overlapping: at each word the longest, of equals the first rule's. */
export function findAtoms(words: readonly Word[], lexicon: DateLexicon): Atom[] {
  const atoms: Atom[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const starts =
      word.sense !== null ||
      word.digits > 0 ||
      STARTERS.has(word.lower) ||
      lexicon.references.has(word.lower) ||
      (word.capital && lexicon.holidays.has(word.lower))
    let best: Atom | null = null
    if (starts) {
      for (const rule of RULES) {
        const atom = rule(words, at, lexicon)
        if (atom && (!best || atom.to > best.to) && !crosses(words, atom)) best = atom
      }
    }
    if (best) atoms.push(best)
    at = best ? best.to : at + 1
  }
  return atoms
}
