import type { Lexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { readReport } from '#pipeline'

/** A reading without claims, for a report whose reading broke off; the note says why. */
export const brokenReading = (report: Report, why: string): Reading => ({
  report,
  claims: [],
  sources: [],
  actors: [],
  notes: [{ report: report.id, where: null, what: `its sentences were not read, a defect of hearsay: ${why}` }],
})

/** `readReport`, but a defect in a stage becomes a note: one report never costs the others. */
export function readSafely(report: Report, lexicon: Lexicon): Reading {
  try {
    return readReport(report, lexicon)
  } catch (error) {
    return brokenReading(report, error instanceof Error ? error.message : String(error))
  }
}
