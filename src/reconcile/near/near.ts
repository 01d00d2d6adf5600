import type { Lexicon } from '#lexicon/lexicon'
import type { Incident } from '#model/incident'
import type { Decision, Reading } from '#model/ledger'
import type { Report } from '#model/report'
import type { Actor, Source } from '#model/source'
import { daysNear, daysTold } from '../incident/unread.ts'
import { rarityOf } from '../link/rarity.ts'
import { mergeActors, mergeSources } from '../merge-sources.ts'
import { type Reconciled, reconcileMarked } from '../reconcile.ts'
import { Profiles } from './alike-to.ts'
import { copiesNear } from './copies-near.ts'
import { decidedReadings } from './decided-readings.ts'
import { mainIncident, touched } from './touched.ts'
import { type Traces, tracesOf } from './traces.ts'

/** Brings reports into a ledger that is kept elsewhere, of which only the part that they touch is looked at. */
export interface Near {
  /** By what a reading is found, and what it looks for. */
  traces(reading: Reading): Traces
  /** Incidents of the ledger that may become others by the reports that come (`isComing`), or by what is touched: see `touched`. */
  touched(
    from: readonly Reading[],
    isComing: boolean,
    known: readonly Reading[],
    incidentOf: (claim: string) => string | null,
  ): Set<string>
  /** The incident that a report of the ledger mainly tells of. */
  mainIncident(reading: Reading, incidentOf: (claim: string) => string | null): string | null
  /** Reports that are, or become, copies or versions of others: see `copiesNear`. */
  copies(fresh: readonly Report[], known: readonly Report[]): Report[]
  /** Readings with their claims as the decisions have them: what people corrected is found, and finds, by what they made it. */
  decided(readings: readonly Reading[], decisions: readonly Decision[]): Reading[]
  /** Reports that were published on these days may tell of an incident: ISO days in order, none where nobody knows its day. */
  daysNear(incident: Incident, told: readonly string[]): string[]
  /** First and last day of what a report published on this ISO day may tell of. */
  daysTold(published: string): { readonly first: string; readonly last: string }
  /** All forms of some sources, of some actors, put together as for a whole ledger. */
  merged(forms: { readonly sources: readonly Source[]; readonly actors: readonly Actor[] }): {
    readonly sources: Source[]
    readonly actors: Actor[]
  }
  /** Reconciles these readings alone, whose reports know what they are copies and versions of. */
  reconcile(readings: readonly Reading[], decisions: readonly Decision[]): Reconciled
}

/** The pure parts of bringing reports into a kept ledger, over one lexicon. */
export function createNear(lexicon: Pick<Lexicon, 'words'>): Near {
  const rarity = rarityOf(lexicon.words)
  const profiles = new Profiles(rarity)
  return {
    traces: (reading) => tracesOf(reading, rarity),
    touched: (from, isComing, known, incidentOf) => touched({ from, isComing, known, incidentOf, profiles }),
    mainIncident,
    copies: copiesNear,
    decided: decidedReadings,
    daysNear: ({ when }, told) => daysNear(when, told),
    daysTold,
    merged: ({ sources, actors }) => ({ sources: mergeSources(sources), actors: mergeActors(actors) }),
    reconcile: (readings, decisions) => reconcileMarked(readings, lexicon, decisions),
  }
}
