/** Half-open range of UTF-16 code units in one immutable text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with its words. Always: `text === report.text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string
}

/** The quote that stands at `start`..`end` of `text`. Throws RangeError on an empty or outside range: no words, no claim. */
export function createQuote(text: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`quote ${start}..${end} is outside a text of ${text.length} units, or empty`)
  }
  return { start, end, text: text.slice(start, end) }
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
