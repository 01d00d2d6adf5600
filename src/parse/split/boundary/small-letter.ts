import { type BoundaryRule, firstWord, isSmallAt, wordAt } from './edge.ts'

/** A full stop behind a word this long is no abbreviation's: "the end. then". */
const LONG_WORD = 3

/** A small letter or a mark follows: "approx. ten", "Yahoo! said", "He … left". Whoever begins sentences with small letters goes on to. */
export const smallLetter: BoundaryRule = {
  name: 'small-letter',
  decide: (edge) => {
    const mark = wordAt(edge, edge.next)
    // A stop after a stop: ". . ." is an ellipsis, too.
    if (/^[,;:)\]&/%.…]/.test(mark)) return 'goes-on'
    const next = firstWord(edge, edge.next)
    if (!isSmallAt(edge, next)) return null
    const stop = wordAt(edge, edge.at)
    if (edge.at === edge.first || /^(?:\.\.|…)/.test(stop)) return 'goes-on'
    if (isSmallAt(edge, firstWord(edge, edge.first))) return 'ends'
    return stop === '.' && wordAt(edge, edge.at - 1).length >= LONG_WORD ? 'ends' : 'goes-on'
  },
}
