import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { nameSources } from './actor/name-sources.ts'

/** Claims in words → claims with values: dates, places, counts, canonical sources and actors. */
export function normalize(
  report: Report,
  _sentences: readonly Sentence[],
  claims: readonly Claim[],
  lexicon: Lexicon,
): Reading {
  // Sources last: an office-holder's side may follow from the place that is spoken of.
  const named = nameSources(report, claims, lexicon)
  return { report, ...named, notes: [] }
}
