import type { Note } from '#model/note'
import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { multiRow } from './multi-row.ts'

const keyOf = ({ report, json }: { report: string | null; json: string }): string => `${report ?? ''} ${json}`

/** Writes the notes of the reports that were brought together, and all that are on no report. */
export async function writeNotes(db: Db, { notes, reports, noted, whole, aboutDecisions }: Changes): Promise<void> {
  const about = noted ?? reports.map(({ id }) => id)
  const old: { n: number; report: string | null; json: string }[] = []
  const columns = ['n', 'report', 'json'] as const
  if (whole) old.push(...(await db.selectFrom('notes').select(columns).orderBy('n').execute()))
  else {
    for (const part of multiRow(about, 1)) {
      old.push(...(await db.selectFrom('notes').select(columns).where('report', 'in', part).orderBy('n').execute()))
    }
    const loose = await db
      .selectFrom('notes')
      .select([...columns, 'what'])
      .where('report', 'is', null)
      .orderBy('n')
      .execute()
    // A note on a decision begins with its id.
    const isAbout = (what: string): boolean =>
      aboutDecisions?.some((hash) => what.startsWith(`decision ${hash.slice(0, 12)} `)) ?? true
    old.push(...loose.filter(({ what }) => isAbout(what)))
  }
  const rows = notes.map((note) => ({
    report: note.report,
    quote_start: note.where?.start ?? 0,
    what: note.what,
    json: JSON.stringify(note),
  }))
  // The same note may stand there twice: by how often, not whether.
  const left = new Map<string, number[]>()
  for (const row of old) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row.n])
  const made = rows.filter((row) => left.get(keyOf(row))?.shift() === undefined)
  for (const part of multiRow([...left.values()].flat(), 1))
    await db.deleteFrom('notes').where('n', 'in', part).execute()
  for (const part of multiRow(made, 4)) await db.insertInto('notes').values(part).execute()
}

/** Orders notes as the ledger has them: see `reconcile`. */
export const noteKey = (note: Note): string =>
  `${note.report ?? ''} ${String(note.where?.start ?? 0).padStart(9, '0')} ${note.what}`
