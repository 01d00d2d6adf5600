import { type BoundaryRule, isCapitalAt, isSmallAt, wordAt } from './edge.ts'

/** No space behind the stop: "injured.The" is two sentences whose line end was lost, "Yahoo!-owned" and "…and" are none. */
export const tight: BoundaryRule = {
  name: 'tight',
  decide: (edge) => {
    if (edge.isSpaced) return null
    const before = wordAt(edge, edge.at - 1)
    const isLost =
      edge.at > edge.first && /\p{Ll}{2}$|^[\d%)"”’]+$|^\p{Lu}{2,}$/u.test(before) && isCapitalAt(edge, edge.next)
    if (isLost && !isSmallAt(edge, edge.next)) return 'ends'
    return edge.closesQuote && /^["“(]/.test(wordAt(edge, edge.next)) ? 'ends' : 'goes-on'
  },
}
