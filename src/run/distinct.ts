import type { Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { byText } from '#util/order'

const placeOf = (report: Report): string => report.file ?? report.url ?? '-'

/** Orders two reports with the same id by where they were found: no order of inputs decides which one stays. */
const byPlace = (a: Reading, b: Reading): number =>
  byText(placeOf(a.report), placeOf(b.report)) || byText(a.report.sha256, b.report.sha256)

/**
 * Readings in order of report id, each report once. Given twice (a file named twice, the same text saved under two names), the first by
 * path stays, with a note that names the others.
 */
export function distinct(readings: readonly Reading[]): Reading[] {
  const byReport = new Map<string, Reading[]>()
  for (const reading of readings) {
    const same = byReport.get(reading.report.id)
    if (same) same.push(reading)
    else byReport.set(reading.report.id, [reading])
  }
  return [...byReport.keys()].sort(byText).flatMap((id) => {
    const [kept, ...others] = (byReport.get(id) ?? []).sort(byPlace)
    return kept ? [{ ...kept, notes: [...kept.notes, ...others.flatMap((other) => again(kept, other))] }] : []
  })
}

function again(kept: Reading, other: Reading): Note[] {
  const [first, second] = [placeOf(kept.report), placeOf(other.report)]
  return first === second ? [] : [{ report: kept.report.id, where: null, what: `the same report again: ${second}` }]
}
