import type { Sentence } from '#model/sentence'
import { isQuoteMark } from '../token.ts'

/** Whether a sentence begins inside a quotation, and whether one is open at its end. */
export interface Quoted {
  readonly opensInside: boolean
  readonly leftOpen: boolean
}

const OPENS = /^[“«„]$/
const CLOSES = /^[”»]$/

/**
 * Follows quotation marks through a report. A quotation that a paragraph leaves open goes on in the next when that begins with a mark of its own, as
 * English prints long quotations; else it was never closed, and ends with its paragraph.
 */
export function followQuotations(sentences: readonly Sentence[]): Quoted[] {
  let open = false
  let paragraph = -1
  return sentences.map((sentence) => {
    const startsMarked = isQuoteMark(sentence.tokens[0])
    if (sentence.paragraph !== paragraph) {
      open = open && startsMarked
      paragraph = sentence.paragraph
    }
    const opensInside = open
    // The mark that begins a continued paragraph opens nothing new.
    sentence.tokens.forEach((token, index) => {
      if (!isQuoteMark(token) || (index === 0 && opensInside && startsMarked)) return
      open = OPENS.test(token.text) ? true : CLOSES.test(token.text) ? false : !open
    })
    return { opensInside, leftOpen: open }
  })
}
