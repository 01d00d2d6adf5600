import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Report } from '#model/report'
import type { Verified } from '../check.ts'
import type { Db, Engine } from '../engine.ts'
import { unpacked } from '../packed.ts'
import { keptOf } from '../read/readings.ts'
import { decisionsIn } from '../write/decisions.ts'
import { reportOf, textHash } from '../write/rows.ts'
import { checkChain } from './chain.ts'
import { wrongQuotes } from './quotes.ts'

/** Reports that are looked at together. */
const PORTION = 100

/** Rows that name what is not there: what, and a query that counts them. */
const REFERENCES: readonly (readonly [what: string, query: string])[] = [
  ['claims of a report that is not there', 'from claims c left join reports r on r.id = c.report where r.id is null'],
  [
    'claims in an incident that is not there',
    'from claims c left join incidents i on i.id = c.incident where c.incident is not null and i.id is null',
  ],
  [
    'claims with an origin that is not there',
    'from claims c left join sources s on s.id = c.origin where c.origin is not null and s.id is null',
  ],
  ['reports without a reading', 'from reports r left join readings k on k.report = r.id where k.report is null'],
  [
    'earlier ids of incidents that lead nowhere',
    'from incident_aliases a left join incidents i on i.id = a.incident where i.id is null',
  ],
]

/**
 * Looks at everything that can be checked: the database's files, references, texts and bytes against their hashes, every quote against its text, the chain
 * of decisions, and whether that chain still holds `head`. Nothing is changed.
 */
export async function verify(db: Db, engine: Engine, head?: string): Promise<Verified> {
  const problems = (await engine.integrity()).map((line) => `the database: ${line}`)
  for (const [what, query] of REFERENCES) {
    const found = await sql<{ all: number }>`select count(*) as "all" ${sql.raw(query)}`.execute(db)
    const count = Number(found.rows[0]?.all ?? 0)
    if (count > 0) problems.push(`${count} ${what}`)
  }
  const { reports, quotes } = await checkReports(db, problems)
  await checkBytes(db, problems)
  const decisions = await decisionsIn(db)
  const { problems: broken, heads } = checkChain(decisions)
  return {
    problems: [...problems, ...broken],
    reports,
    quotes,
    decisions: decisions.length,
    head: heads.at(-1) ?? '',
    holdsHead: head === undefined ? null : broken.length === 0 && heads.includes(head),
  }
}

/** Texts against their hashes, quotes against the texts: of what is shown, and of what the machine read. */
async function checkReports(db: Db, problems: string[]): Promise<{ reports: number; quotes: number }> {
  let [reports, quotes, after] = [0, 0, '']
  for (;;) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'text', 'text_sha256', 'json'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PORTION)
      .execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return { reports, quotes }
    const claims = await db
      .selectFrom('claims')
      .select(['id', 'report', 'json', 'machine'])
      .where('report', 'in', ids)
      .execute()
    const texts = new Map(rows.map(({ id, text }) => [id, text]))
    const check = (what: string, value: unknown, text: string): void => {
      const { checked, wrong } = wrongQuotes(value, text)
      quotes += checked
      for (const { start, end } of wrong) problems.push(`${what}: its words at ${start}–${end} are not its report's`)
    }
    for (const row of rows) {
      reports += 1
      after = row.id
      if (textHash(row.text) !== row.text_sha256) problems.push(`report ${row.id}: its text was changed`)
      const { media, copyOf }: Report = reportOf(row)
      check(`report ${row.id}`, [media, copyOf?.passages.map(({ here }) => here)], row.text)
    }
    for (const { id, report, json, machine } of claims) {
      const text = texts.get(report) ?? ''
      check(`claim ${id}`, JSON.parse(json), text)
      if (machine !== null) check(`claim ${id}, as the machine read it`, JSON.parse(machine), text)
    }
    for await (const { reading } of keptOf(db, ids)) {
      if (reading.report.text !== texts.get(reading.report.id)) {
        problems.push(`report ${reading.report.id}: its text is not the one that was read`)
      }
    }
  }
}

/** Original bytes against their hashes. */
async function checkBytes(db: Db, problems: string[]): Promise<void> {
  for (let after = ''; ; ) {
    const row = await db
      .selectFrom('originals')
      .select(['sha256', 'bytes'])
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(1)
      .executeTakeFirst()
    if (!row) return
    after = row.sha256
    const bytes = await Promise.resolve(row.bytes)
      .then(unpacked)
      .catch(() => null)
    const same = bytes !== null && createHash('sha256').update(bytes).digest('hex') === row.sha256
    if (!same) problems.push(`original ${row.sha256}: its bytes were changed`)
  }
}
