import type { Ledger } from '#model/ledger'
import type { Dropped } from '../exporter.ts'

/** A ledger fit to be shared, and what was taken out of it. */
export interface Protected {
  readonly ledger: Ledger
  readonly dropped: readonly Dropped[]
}
