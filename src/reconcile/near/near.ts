import type { Lexicon } from '#lexicon/lexicon'
import type { Decision, Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { rarityOf } from '../link/rarity.ts'
import { type Reconciled, reconcileMarked } from '../reconcile.ts'
import { Profiles } from './alike-pairs.ts'
import { copiesNear } from './copies-near.ts'
import { touched } from './touched.ts'
import { type Traces, tracesOf } from './traces.ts'

/** Brings reports into a ledger that is kept elsewhere, of which only the part that they touch is looked at. */
export interface Near {
  /** By what a reading is found, and what it looks for. */
  traces(reading: Reading): Traces
  /** Incidents of the ledger that may become others, beyond those that are known to: see `touched`. */
  touched(
    fresh: readonly Reading[],
    known: readonly Reading[],
    incidentOf: (claim: string) => string | null,
    incidents: ReadonlySet<string>,
  ): Set<string>
  /** Reports that are, or become, copies or versions of others: see `copiesNear`. */
  copies(fresh: readonly Report[], known: readonly Report[]): Report[]
  /** Reconciles these readings alone, whose reports know what they are copies and versions of. */
  reconcile(readings: readonly Reading[], decisions: readonly Decision[]): Reconciled
}

/** The pure parts of bringing reports into a kept ledger, over one lexicon. */
export function createNear(lexicon: Pick<Lexicon, 'words'>): Near {
  const rarity = rarityOf(lexicon.words)
  const profiles = new Profiles(rarity)
  return {
    traces: (reading) => tracesOf(reading, rarity),
    touched: (fresh, known, incidentOf, incidents) => touched({ fresh, known, incidentOf, incidents, profiles }),
    copies: copiesNear,
    reconcile: (readings, decisions) => reconcileMarked(readings, lexicon, decisions),
  }
}
