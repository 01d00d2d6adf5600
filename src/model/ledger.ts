import type { Claim } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Incident } from './incident.ts'
import type { Note } from './note.ts'
import type { Report } from './report.ts'
import type { Actor, Source } from './source.ts'

export type { Decision } from './decision.ts'

/** The one document that `hearsay read --json` prints. */
export interface Ledger {
  readonly version: 1
  /** The program's version, and the hash of the data it read with. */
  readonly generator: { readonly version: string; readonly data: string }
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly incidents: readonly Incident[]
  readonly decisions: readonly Decision[]
  readonly notes: readonly Note[]
}

/** What reading one report alone gives: everything but what needs other reports. */
export interface Reading {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  readonly notes: readonly Note[]
}
