import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Note } from '#model/note'
import type { Actor, Source } from '#model/source'
import { byText } from '#util/order'
import type { Db } from '../engine.ts'
import { decisionsIn } from '../write/decisions.ts'
import { remembered } from '../write/meta.ts'
import { noteKey } from '../write/notes.ts'
import { reportOf } from '../write/rows.ts'

const parsed = <T>(rows: readonly { json: string }[]): T[] => rows.map(({ json }) => JSON.parse(json) as T)

/** The program and data that the ledger was last brought together with; '' before it ever was. */
export async function generatorOf(db: Db): Promise<Ledger['generator']> {
  const kept = await remembered(db, 'generator')
  return kept === null ? { version: '', data: '' } : (JSON.parse(kept) as Ledger['generator'])
}

/** Notes of a ledger in its order: those on inputs first. */
async function notesOf(db: Db): Promise<Note[]> {
  const odd = await db.selectFrom('unread').select('what').distinct().execute()
  const onInputs = odd.map(({ what }) => what).sort(byText)
  const rows = parsed<Note>(await db.selectFrom('notes').select('json').orderBy('n').execute())
  const keyed = rows.map((note) => ({ note, key: noteKey(note) }))
  return [
    ...onInputs.map((what): Note => ({ report: null, where: null, what })),
    ...keyed.sort((a, b) => byText(a.key, b.key)).map(({ note }) => note),
  ]
}

/** The whole ledger as it was last brought together; run inside one snapshot. */
export async function wholeLedger(db: Db): Promise<Ledger> {
  const reports = await db.selectFrom('reports').select(['json', 'text']).orderBy('id').execute()
  const sources = await db.selectFrom('sources').select('json').orderBy('id').execute()
  const actors = await db.selectFrom('actors').select('json').orderBy('id').execute()
  const claims = await db
    .selectFrom('claims')
    .select('json')
    .orderBy('report')
    .orderBy('quote_start')
    .orderBy('quote_end')
    .orderBy('id')
    .execute()
  const incidents = await db.selectFrom('incidents').select('json').orderBy('first_claim').execute()
  return {
    version: 1,
    generator: await generatorOf(db),
    reports: reports.map(reportOf),
    sources: parsed<Source>(sources),
    actors: parsed<Actor>(actors),
    claims: parsed<Claim>(claims),
    incidents: parsed<Incident>(incidents),
    decisions: await decisionsIn(db),
    notes: await notesOf(db),
  }
}
