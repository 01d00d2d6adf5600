import type { Claim } from '#model/claim'
import type { Ledger } from '#model/ledger'
import { overlaps, type Span } from '#model/span'
import { plainLine } from '#util/plain-line'
import { whatIsMeant } from '../decisions/find-meant.ts'
import { placesOf } from '../decisions/find-words.ts'
import { UsageError } from '../exit.ts'

const SHOWN = 5

const length = ({ start, end }: Span): number => end - start

/** How much of what is said and what is sought is one and the same: 1 for the same words. */
const share = (a: Span, b: Span): number =>
  overlaps(a, b) ? (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(length(a), length(b)) : 0

/** What may be the words of `REPORT:words`: behind each colon, since URLs have their own. */
function* tails(text: string): Generator<string> {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const words = text
      .slice(at + 1)
      .replace(/^\s*["“„'‘]|["”“'’]\s*$/gu, '')
      .trim()
    if (words !== '') yield words
  }
}

/** Of claims that overlap the words behind the colon, those that these fit best: the words of an event, else those of the claim. */
function fitting(ledger: Ledger, claims: readonly Claim[], text: string): readonly Claim[] {
  const nearness = (claim: Claim): number => {
    const report = ledger.reports.find(({ id }) => id === claim.report)
    const places = report ? [...tails(text)].flatMap((words) => placesOf(words, report.text)) : []
    return Math.max(0, ...places.flatMap((place) => [share(place, claim.quote), share(place, claim.event.trigger)]))
  }
  const best = Math.max(...claims.map(nearness))
  return claims.filter((claim) => nearness(claim) === best)
}

/**
 * The one claim that a user means: by its id or the beginning, by a report and words (of several over them, the one that they fit best), or as the only claim of a report
 * or incident. Throws UsageError when there is none, or are several: with their ids.
 */
export function oneClaim(ledger: Ledger, text: string): Claim {
  const { as, claims } = whatIsMeant(ledger, text)
  const [one, ...others] = as === 'words' && claims.length > 1 ? fitting(ledger, claims, text) : claims
  if (one && others.length === 0) return one
  const all = one ? [one, ...others] : []
  const listed = all
    .slice(0, SHOWN)
    .map(({ id, event, quote }) => `${id.slice(0, 8)} (${event.class}) “${plainLine(quote.text)}”`)
  throw new UsageError(
    `“${plainLine(text)}” means ${all.length} claims, one is needed: ${listed.join('; ')}${all.length > SHOWN ? '; …' : ''}`,
  )
}
