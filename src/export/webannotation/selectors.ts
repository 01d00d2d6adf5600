import type { Report } from '#model/report'
import type { Quote } from '#model/span'
import { BLOTS } from '../protect/blot.ts'
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

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')
const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '')

/** Words next to a quote end where a name was blotted out: the true text has other characters there. */
function before(text: string, start: number): string {
  let from = Math.max(0, start - AROUND)
  if (isLow(text, from) && isHigh(text, from - 1)) from++
  return text.slice(from, start).split(BLOTS).at(-1) ?? ''
}

function after(text: string, end: number): string {
  let to = Math.min(text.length, end + AROUND)
  if (isLow(text, to) && isHigh(text, to - 1)) to--
  return text.slice(end, to).split(BLOTS)[0] ?? ''
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
