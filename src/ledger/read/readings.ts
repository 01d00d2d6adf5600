import type { Reading } from '#model/ledger'
import type { Note } from '#model/note'
import { byText } from '#util/order'
import type { Kept } from '../batch.ts'
import type { Db } from '../engine.ts'
import { unpackedJson } from '../packed.ts'
import type { Content } from '../write/keep.ts'
import { multiRow } from '../write/multi-row.ts'

/** Reports unpacked at a time. */
const PORTION = 200

/** The machine's readings in order of report id, each with notes on the other places its report was found at, as `run/distinct.ts` makes them. */
export async function* readingsOf(db: Db, ids?: readonly string[]): AsyncGenerator<Reading> {
  const sorted = ids ? [...new Set(ids)].sort(byText) : null
  let after = ''
  for (let at = 0; ; at += PORTION) {
    let query = db.selectFrom('readings').select(['report', 'place', 'reading']).orderBy('report').limit(PORTION)
    if (sorted) {
      const part = sorted.slice(at, at + PORTION)
      if (part.length === 0) return
      query = query.where('report', 'in', part)
    } else query = query.where('report', '>', after)
    const rows = await query.execute()
    const places = await placesOf(
      db,
      rows.map(({ report }) => report),
    )
    for (const { report, place, reading } of rows) {
      after = report
      const { reading: read, found } = unpackedJson(reading) as Content
      const others = (places.get(report) ?? []).filter((other) => other !== place)
      const notes = others.map((other): Note => ({ report, where: null, what: `the same report again: ${other}` }))
      yield { ...read, notes: [...found, ...read.notes, ...notes] }
    }
    if (!sorted && rows.length < PORTION) return
  }
}

/** What was kept of some reports, in order of id, without their bytes. */
export async function* keptOf(db: Db, ids: readonly string[]): AsyncGenerator<Kept> {
  for (const part of multiRow([...new Set(ids)].sort(byText), 60)) {
    const rows = await db
      .selectFrom('readings')
      .select(['reading', 'reader'])
      .where('report', 'in', part)
      .orderBy('report')
      .execute()
    for (const { reading, reader } of rows) yield { ...(unpackedJson(reading) as Content), bytes: null, reader }
  }
}

/** Places of reports that were found at several, in order. */
async function placesOf(db: Db, reports: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (reports.length === 0) return found
  const rows = await db.selectFrom('places').select(['report', 'place']).where('report', 'in', reports).execute()
  for (const { report, place } of rows) found.set(report, [...(found.get(report) ?? []), place])
  for (const places of found.values()) places.sort(byText)
  return found
}
