import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import { overlaps, type Span } from '#model/span'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { suggest } from '../suggest.ts'

const SHOWN = 5

/** Where words stand in a text: white space and straight or curly quotes are all the same. */
export function placesOf(words: string, text: string): Span[] {
  const even = (one: string): string => one.replace(/\s/g, ' ').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'")
  const [sought, within] = [even(words), even(text)]
  const places: Span[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    places.push({ start: at, end: at + sought.length })
  }
  return places
}

/** The claims of a report (`claims`, in its order) that some words of it are about. Throws UsageError when the words are not there, or no claim is. */
export function findWords(words: string, report: Report, claims: readonly Claim[]): Claim[] {
  const places = placesOf(words, report.text)
  const found = claims.filter(({ quote }) => places.some((place) => overlaps(place, quote)))
  if (found.length > 0) return found
  const own = claims.map(({ quote }) => plainLine(quote.text))
  const near = suggest(words, own)
  const listed = (near === null ? own.slice(0, SHOWN) : [near]).map((one) => `“${one}”`).join(', ')
  const why = places.length > 0 ? 'no claim was read from' : 'there are no such words as'
  throw new UsageError(
    `${plainLine(report.file ?? report.id)}: ${why} “${plainLine(words)}”; its claims: ${listed === '' ? 'none' : listed}${near === null && own.length > SHOWN ? ' …' : ''}`,
  )
}
