import { type BoundaryRule, type Edge, isCapitalAt, isSmallAt, lowerAt, wordAt } from './edge.ts'

/** How many words a speaker may have between the quotation and the verb: "Interior Minister Ana Berg asked". */
const LONGEST_NAME = 6

/** Whether a name and a verb of saying stand at `index`: "Smith asked", "President Ana Berg said". */
function isSpeaker(edge: Edge, index: number): boolean {
  for (let at = index; at < Math.min(index + LONGEST_NAME, edge.tokens.start.length); at += 1) {
    if (at > index && edge.words.speechVerbs.has(lowerAt(edge, at))) return true
    if (!isCapitalAt(edge, at) && !(at === index && lowerAt(edge, at) === 'the')) return false
  }
  return false
}

/** '"Why?" he asked', '"Stop!" Mayor Berg shouted', '"We won…" said the coach': the sentence goes on behind the quotation. */
export const asked: BoundaryRule = {
  name: 'asked',
  decide: (edge) => {
    if (!edge.closesQuote) return null
    if (isSmallAt(edge, edge.next)) return 'goes-on'
    if (/^[,;:–—-]/.test(wordAt(edge, edge.next))) return 'goes-on'
    return wordAt(edge, edge.at) !== '.' && isSpeaker(edge, edge.next) ? 'goes-on' : null
  },
}
