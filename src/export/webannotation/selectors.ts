import type { Report } from '#model/report'
import type { Quote } from '#model/span'
import { type CodePoints, createCodePoints } from './code-points.ts'

/** Characters before and after a quote that tell it from the same words elsewhere: what Hypothesis uses, give or take a character cut in half. */
const AROUND = 32

export interface PositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export interface QuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Selects quotes in one report's text. */
export interface Selectors {
  /** Words and position; position alone where a name was taken out of the words, which then stand nowhere in the text. */
  of(quote: Quote): readonly (QuoteSelector | PositionSelector)[]
}

/** What stands at a blotted name's place. Words next to a quote end there: the true text has other characters. */
const BLOT = '█'

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')
const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '')

function before(text: string, start: number): string {
  let from = Math.max(0, start - AROUND)
  if (isLow(text, from) && isHigh(text, from - 1)) from++
  const words = text.slice(from, start)
  return words.slice(words.lastIndexOf(BLOT) + 1)
}

function after(text: string, end: number): string {
  let to = Math.min(text.length, end + AROUND)
  if (isLow(text, to) && isHigh(text, to - 1)) to--
  const words = text.slice(end, to)
  const blot = words.indexOf(BLOT)
  return blot < 0 ? words : words.slice(0, blot)
}

/** Selectors for the quotes of one report. */
export function createSelectors({ text }: Report): Selectors {
  const points: CodePoints = createCodePoints(text)
  return {
    of({ start, end, text: exact }) {
      const position: PositionSelector = { type: 'TextPositionSelector', start: points.at(start), end: points.at(end) }
      if (text.slice(start, end) !== exact) return [position]
      return [{ type: 'TextQuoteSelector', exact, prefix: before(text, start), suffix: after(text, end) }, position]
    },
  }
}
