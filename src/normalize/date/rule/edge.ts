import type { Rule } from '../parts.ts'

/** "early", "mid-", "the end of": which stretch of what follows. Nothing alone, but "year-end" and "the end of the year". */
export const edge: Rule = (words, at) => {
  const word = words[at]
  const sense = word?.sense
  if (!word) return null
  const ownEnd = words[at + 1]?.lower === 's' ? at + 2 : /^['’]$/.test(words[at + 1]?.lower ?? '') ? at + 3 : at + 1
  const end = words[at + 1]?.lower === '-' ? at + 2 : ownEnd
  if (word.lower === 'year' && words[end]?.lower === 'end') {
    return { from: at, to: end + 1, parts: { unit: 'Y', pick: 0, edge: 'END' }, rule: 'edge' }
  }
  if (sense?.edge === undefined) return null
  if (words[at + 1]?.lower === 'of' && words[at + 2]?.lower === 'the') {
    const unit = words[at + 3]?.sense?.unit
    if (unit && /^(?:W|M|Y|D|Q|DE|WE|CE)$/.test(unit) && !words[at + 3]?.sense?.plural) {
      return { from: at, to: at + 4, parts: { unit, pick: 0, edge: sense.edge }, rule: 'edge' }
    }
  }
  const noun = /^(?:beginning|start|end|middle|close|outset)$/.test(word.lower)
  if (noun && words[at + 1]?.lower !== 'of' && words[at + 1]?.lower !== '-') return null
  return { from: at, to: at + 1, parts: { edge: sense.edge }, rule: 'edge', weak: true }
}
