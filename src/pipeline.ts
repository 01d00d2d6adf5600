import { attribute } from '#attribute/attribute'
import type { Lexicon } from '#lexicon/lexicon'
import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { normalize } from '#normalize/normalize'
import { parse } from '#parse/parse'
import { reconcile } from '#reconcile/reconcile'

export { createNear, type Near } from '#reconcile/near/near'
export type { Traces } from '#reconcile/near/traces'

/** Reads one report alone: sentences, claims, values. Pure and total: odd prose gives results and notes, never an exception. */
export function readReport(report: Report, lexicon: Lexicon): Reading {
  if (report.read !== 'yes') return { report, claims: [], sources: [], actors: [], notes: [] }
  const parsed = parse(report, lexicon)
  const attributed = attribute(report, parsed.sentences, lexicon)
  const reading = normalize(report, parsed.sentences, attributed.claims, lexicon)
  return { ...reading, notes: [...parsed.notes, ...attributed.notes, ...reading.notes] }
}

/** Brings readings together into one ledger, the same in whatever order they come; obeys the decisions, in their order. */
export function bringTogether(
  readings: readonly Reading[],
  lexicon: Lexicon,
  version: string,
  decisions: readonly Decision[] = [],
): Ledger {
  const { reports, sources, actors, claims, incidents, notes } = reconcile(readings, lexicon, decisions)
  const generator = { version, data: lexicon.hash }
  return { version: 1, generator, reports, sources, actors, claims, incidents, decisions, notes }
}

/** The whole main job: reports in, ledger out. */
export function pipeline(reports: readonly Report[], lexicon: Lexicon, version = 'library'): Ledger {
  return bringTogether(
    reports.map((report) => readReport(report, lexicon)),
    lexicon,
    version,
  )
}
