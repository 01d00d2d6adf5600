import { attribute } from '#attribute/attribute'
import type { Lexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { normalize } from '#normalize/normalize'
import { parse } from '#parse/parse'
import { reconcile } from '#reconcile/reconcile'
import { timed } from './timed.ts'

/** Seconds of each stage over all reports, on one core, in one process; each stage is run over everything before the next begins. */
export function stages(reports: readonly Report[], lexicon: Lexicon): Record<string, number> {
  const parsed = timed(() => reports.map((report) => parse(report, lexicon).sentences))
  const attributed = timed(() => reports.map((report, at) => attribute(report, parsed.value[at] ?? [], lexicon)))
  const normalized = timed(() =>
    reports.map((report, at): Reading => {
      const { claims = [], notes = [] } = attributed.value[at] ?? {}
      const reading = normalize(report, parsed.value[at] ?? [], claims, lexicon)
      return { ...reading, notes: [...notes, ...reading.notes] }
    }),
  )
  const reconciled = timed(() => reconcile(normalized.value, lexicon))
  return {
    parse: parsed.seconds,
    attribute: attributed.seconds,
    normalize: normalized.seconds,
    reconcile: reconciled.seconds,
  }
}
