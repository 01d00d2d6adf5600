import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Actor, Source } from '#model/source'
import { byText } from '#util/order'
import type { Db } from '../engine.ts'
import type { ClaimRecord } from '../query.ts'
import { multiRow } from '../write/multi-row.ts'
import { noteKey } from '../write/notes.ts'
import { reportOf } from '../write/rows.ts'

interface ClaimJson {
  readonly json: string
  readonly machine: string | null
  readonly incident: string | null
}

export const claimRecord = ({ json, machine, incident }: ClaimJson): ClaimRecord => ({
  claim: JSON.parse(json) as Claim,
  machine: machine === null ? null : (JSON.parse(machine) as Claim),
  incident,
})

/** Sources or actors by id, in order of id; those that are not there are left out. */
export async function namedIn<R extends Source | Actor>(
  db: Db,
  table: 'sources' | 'actors',
  ids: Iterable<string | null>,
): Promise<R[]> {
  const found: R[] = []
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  for (const part of multiRow(wanted, 1)) {
    const rows = await db.selectFrom(table).select('json').where('id', 'in', part).execute()
    found.push(...rows.map(({ json }) => JSON.parse(json) as R))
  }
  return found.sort((a, b) => byText(a.id, b.id))
}

/** Reports by id, and those they copy or are later versions of, however many steps away; in order of id. */
export async function reportsIn(db: Db, ids: readonly string[]): Promise<Report[]> {
  const found = new Map<string, Report>()
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const next = new Set<string>()
    for (const part of multiRow(wanted, 1)) {
      const rows = await db.selectFrom('reports').select(['json', 'text']).where('id', 'in', part).execute()
      for (const report of rows.map(reportOf)) {
        found.set(report.id, report)
        for (const id of [report.copyOf?.report, report.versionOf]) if (typeof id === 'string') next.add(id)
      }
    }
    wanted = [...next].filter((id) => !found.has(id))
  }
  return [...found.values()].sort((a, b) => byText(a.id, b.id))
}

/** The notes on some reports, in the ledger's order. */
export async function notesOn(db: Db, reports: readonly string[]): Promise<Note[]> {
  const found: Note[] = []
  for (const part of multiRow(reports, 1)) {
    const rows = await db.selectFrom('notes').select('json').where('report', 'in', part).orderBy('n').execute()
    found.push(...rows.map(({ json }) => JSON.parse(json) as Note))
  }
  return found.sort((a, b) => byText(noteKey(a), noteKey(b)))
}
