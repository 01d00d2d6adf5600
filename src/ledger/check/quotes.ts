import type { Quote } from '#model/span'

const isQuote = (value: object): value is Quote =>
  'start' in value &&
  'end' in value &&
  'text' in value &&
  typeof value.start === 'number' &&
  typeof value.text === 'string'

/** Every quote anywhere in a value. */
function* quotesIn(value: unknown): Generator<Quote> {
  if (typeof value !== 'object' || value === null) return
  if (isQuote(value)) yield value
  else for (const inner of Object.values(value)) yield* quotesIn(inner)
}

/** Quotes of a value that are not the text's own words at their offsets. */
export const wrongQuotes = (value: unknown, text: string): { readonly checked: number; readonly wrong: Quote[] } => {
  const found = [...quotesIn(value)]
  return { checked: found.length, wrong: found.filter((quote) => text.slice(quote.start, quote.end) !== quote.text) }
}
