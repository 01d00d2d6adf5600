import { sql } from 'kysely'
import type { Db } from '../engine.ts'
import { multiRow } from '../write/multi-row.ts'
import type { Filed } from './near-store.ts'

/** Reports that are looked at, at most: under one key, and those that share most passages or names with one report. Own choices: one report of a day and place leads to its whole incident. */
const MOST = { key: 4, passages: 8, names: 8 }

/** Reports under one of these keys: of an overfull key those filed last. */
async function byKeys(db: Db, keys: readonly number[]): Promise<number[]> {
  const found: number[] = []
  for (const part of multiRow(keys, 6)) {
    const ranked = db
      .selectFrom('trace_keys')
      .select(['n', sql<number>`row_number() over (partition by key order by n desc)`.as('rank')])
      .where('key', 'in', part)
      .as('ranked')
    const rows = await db.selectFrom(ranked).select('n').distinct().where('rank', '<=', MOST.key).execute()
    for (const { n } of rows) found.push(n)
  }
  return found
}

/** Reports with two of these passages at least, those with most first. */
async function byPassages(db: Db, passages: readonly number[]): Promise<number[]> {
  if (passages.length === 0) return []
  const rows = await db
    .selectFrom('trace_passages')
    .select('n')
    .where('passage', 'in', passages)
    .groupBy('n')
    .having(({ fn }) => fn.countAll(), '>', passages.length < 4 ? 0 : 1)
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('n', 'desc')
    .limit(MOST.passages)
    .execute()
  return rows.map(({ n }) => n)
}

/** Reports with two of these names, or with one at about the same time, of the same day or place. */
async function byLeads(db: Db, { leads }: Filed): Promise<number[]> {
  const [first] = leads
  if (!first) return []
  const { window, day, place } = first
  const near = sql<number>`max(case when period between ${window - 1} and ${window + 1} then 1 else 0 end)`
  const sameDay = day === null ? sql<number>`0` : sql<number>`max(case when day = ${day} then 1 else 0 end)`
  const samePlace = place === null ? sql<number>`0` : sql<number>`max(case when place = ${place} then 1 else 0 end)`
  const rows = await db
    .selectFrom('trace_leads')
    .select('n')
    .where(
      'name',
      'in',
      leads.map(({ name }) => name),
    )
    .groupBy('n')
    .having(sql<boolean>`count(*) > 1 or ${near} + ${sameDay} + ${samePlace} > 0`)
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('n', 'desc')
    .limit(MOST.names)
    .execute()
  return rows.map(({ n }) => n)
}

/** Ids of the reports that are filed under what these ask for. A report that many resemble finds the most alike of them, as many as `MOST` says. */
export async function sharing(db: Db, asking: readonly Filed[]): Promise<string[]> {
  const found = new Set(await byKeys(db, [...new Set(asking.flatMap(({ asks }) => asks))]))
  for (const one of asking) {
    for (const n of await byPassages(db, one.passages)) found.add(n)
    for (const n of await byLeads(db, one)) found.add(n)
  }
  const reports: string[] = []
  for (const part of multiRow([...found], 1)) {
    const rows = await db.selectFrom('trace_reports').select('report').where('n', 'in', part).execute()
    for (const { report } of rows) reports.push(report)
  }
  return reports.sort()
}
