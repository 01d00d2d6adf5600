import type { Report } from '#model/report'
import { dayOf, orderKey, outletOf } from './order.ts'
import type { Signature } from './signature.ts'

/** A report in the index of copies. */
export interface Entry extends Signature {
  readonly report: Report
  /** Sorts by who was first. */
  readonly key: string
  readonly outlet: string
  readonly day: number | null
}

/** A report with what an index sorts and groups it by. */
export const entryOf = (report: Report, { fingerprints }: Signature): Entry => ({
  report,
  fingerprints,
  key: orderKey(report),
  outlet: outletOf(report),
  day: dayOf(report),
})
