import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { nameSources } from './actor/name-sources.ts'
import { countClaims } from './count/count-claims.ts'
import { dateClaims } from './date/claim/date-claims.ts'
import { dateNotes } from './date/claim/date-notes.ts'
import { placeClaims } from './place/claim/place-claims.ts'

/** Claims in words → claims with values: dates, places, counts, canonical sources and actors. */
export function normalize(
  report: Report,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  lexicon: Lexicon,
): Reading {
  const dates = dateClaims(report, sentences, claims, lexicon.dates)
  const counts = countClaims(report, sentences, claims, lexicon.counts)
  // Places after dates: the main place is not carried over to a claim of another day.
  const dated = claims.map((claim, index): Claim => ({ ...claim, ...dates[index] }))
  const places = placeClaims(report, sentences, dated, lexicon)
  const valued = dated.map((claim, index): Claim => ({ ...claim, ...counts[index], ...places[index] }))
  // Sources last: an office-holder's side may follow from the place that is spoken of.
  return { report, ...nameSources(report, valued, lexicon), notes: dateNotes(report, lexicon.dates) }
}
