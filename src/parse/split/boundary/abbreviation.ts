import { type BoundaryRule, type Edge, firstWord, isCapitalAt, isSmallAt, lowerAt, opensAt, wordAt } from './edge.ts'

/** After "3 a.m.": "Monday", "GMT", "local time", "Kyiv time". */
const isOfTime = (edge: Edge, index: number): boolean =>
  edge.words.afterClock.has(lowerAt(edge, index)) ||
  (index + 1 < edge.tokens.start.length && lowerAt(edge, index + 1) === 'time')

/** The stop belongs to the word: "Lt. Col.", "U.S. forces", "3 a.m. in", "J. R. Smith"; a sentence may end with it all the same. */
export const abbreviation: BoundaryRule = {
  name: 'abbreviation',
  decide: (edge) => {
    if (edge.kind === 'stop') return null
    if (edge.closesQuote && edge.kind !== 'initial') return isCapitalAt(edge, edge.next) ? 'ends' : 'goes-on'
    const next = firstWord(edge, edge.next)
    if (isSmallAt(edge, next) || /^[,;:)\-–—/&?!]/.test(wordAt(edge, edge.next))) return 'goes-on'
    switch (edge.kind) {
      case 'clock':
        if (edge.isCapitals) return opensAt(edge, next) ? 'ends' : 'goes-on'
        return isCapitalAt(edge, next) && !isOfTime(edge, next) ? 'ends' : 'goes-on'
      case 'last':
        return isCapitalAt(edge, next) && !edge.isCapitals ? 'ends' : opensAt(edge, next) ? 'ends' : 'goes-on'
      case 'title':
        // "on Main St. The house": a street. No other title ends a sentence ("Dr. No").
        return lowerAt(edge, edge.at) === 'st.' && opensAt(edge, next) ? 'ends' : 'goes-on'
      case 'month':
      case 'name':
      case 'suffix':
        return opensAt(edge, next) ? 'ends' : 'goes-on'
      default:
        return 'goes-on'
    }
  },
}
