import { type BoundaryRule, firstWord, isSmallAt, wordAt } from './edge.ts'

/** A small letter or a mark follows: "approx. ten", "Yahoo! said", "He … left". A full stop behind a long word ends a sentence even so ("the end. then"). */
export const smallLetter: BoundaryRule = {
  name: 'small-letter',
  decide: (edge) => {
    const mark = wordAt(edge, edge.next)
    if (/^[,;:)\]&/%]/.test(mark)) return 'goes-on'
    const next = firstWord(edge, edge.next)
    if (!isSmallAt(edge, next)) return null
    const isFullStop = wordAt(edge, edge.at) === '.'
    return isFullStop && edge.at > edge.first && wordAt(edge, edge.at - 1).length > 4 ? 'ends' : 'goes-on'
  },
}
