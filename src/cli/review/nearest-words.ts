import type { Report } from '#model/report'
import { createQuote, type Quote, type Span } from '#model/span'
import { plainLine } from '#util/plain-line'
import { placesOf } from '../decisions/find-words.ts'
import { UsageError } from '../exit.ts'

/** Where some words stand in a report, nearest to a place in it; null when they do not. White space and forms of quotes are all the same. */
export function nearestWords(words: string, report: Report, near: Span | null): Quote | null {
  if (words === '') return null
  const distance = ({ start, end }: Span): number =>
    near === null ? start : Math.max(0, near.start - end, start - near.end)
  const [place] = placesOf(words, report.text).sort((a, b) => distance(a) - distance(b) || a.start - b.start)
  return place ? createQuote(report.text, place.start, place.end) : null
}

/** The same, for words that must be there. Throws UsageError that names them when they are not. */
export function givenWords(words: string, report: Report, near: Span | null): Quote {
  const quote = nearestWords(words.trim(), report, near)
  if (quote) return quote
  throw new UsageError(`${plainLine(report.file ?? report.id)}: there are no such words as “${plainLine(words)}”`)
}
