import type { Lexicon } from '#lexicon/lexicon'
import type { Ledger, Reading } from '#model/ledger'

/** Readings of single reports → one ledger: copies, incidents, accounts, contradictions. Order of readings does not matter. */
export function reconcile(
  readings: readonly Reading[],
  _lexicon: Lexicon,
): Omit<Ledger, 'version' | 'generator' | 'decisions'> {
  return {
    reports: readings.map((reading) => reading.report),
    sources: [],
    actors: [],
    claims: readings.flatMap((reading) => reading.claims),
    incidents: [],
    notes: readings.flatMap((reading) => reading.notes),
  }
}
