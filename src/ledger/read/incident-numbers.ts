import { sql } from 'kysely'
import { byText } from '#util/order'
import type { Db } from '../engine.ts'

interface Row {
  readonly id: string
  readonly start_key: string
  readonly title_key: string
  readonly day_earliest: string
}

const compare = (a: Row, b: Row): number =>
  byText(a.start_key, b.start_key) || byText(a.title_key, b.title_key) || byText(a.id, b.id)

/** The numbers of some incidents in order of time over the whole ledger: those of the days before, from a table of days, and those before on its day. */
export async function numbersOf(db: Db, rows: readonly Row[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  let [day, number] = ['', 0]
  let last: Row | null = null
  for (const row of [...rows].sort(compare)) {
    if (row.day_earliest !== day) {
      day = row.day_earliest
      const before = await db
        .selectFrom('incident_days')
        .select(sql<number>`coalesce(sum(incidents), 0)`.as('all'))
        .where('day', '<', day)
        .executeTakeFirst()
      number = Number(before?.all ?? 0)
      last = null
    }
    const behind =
      last === null ? sql`1 = 1` : sql`(start_key, title_key, id) > (${last.start_key}, ${last.title_key}, ${last.id})`
    const between = await sql<{ all: number }>`
      select count(*) as "all" from incidents
      where day_earliest = ${day} and ${behind} and (start_key, title_key, id) <= (${row.start_key}, ${row.title_key}, ${row.id})
    `.execute(db)
    number += Number(between.rows[0]?.all ?? 0)
    numbers.set(row.id, number)
    last = row
  }
  return numbers
}
