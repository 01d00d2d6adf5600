import type { SheetCheck } from './check.ts'
import type { Claim } from './claim.ts'
import type { Comparison } from './compare/comparison.ts'
import type { Ledger } from './ledger.ts'
import type { Report } from './report.ts'
import type { ListedIncident } from './sheet/listed.ts'
import type { Sheet } from './sheet/sheet.ts'
import type { Actor, Source } from './source.ts'

/** Who made a view, and from which data. */
interface Made {
  readonly version: 1
  readonly generator: Ledger['generator']
}

/** What the values of a view lead to: every id of a claim, report or source in it is here. */
interface Grounds {
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
}

/** What `hearsay incidents --json` prints. */
export interface IncidentsView extends Made {
  readonly kind: 'incidents'
  readonly incidents: readonly ListedIncident[]
}

/** What `hearsay incident ID --json` prints. */
export interface IncidentView extends Made, Sheet, Grounds {
  readonly kind: 'incident'
}

/** What `hearsay compare A B --json` prints. */
export interface ComparisonView extends Made, Comparison, Grounds {
  readonly kind: 'comparison'
}

/** What `hearsay check SHEET --json` prints. */
export interface CheckView extends Made, SheetCheck {
  readonly kind: 'check'
}

export type View = IncidentsView | IncidentView | ComparisonView | CheckView
