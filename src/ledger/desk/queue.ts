import { sql } from 'kysely'
import type { Db } from '../engine.ts'
import type { Page, Paging } from '../query.ts'
import { all, type Condition } from '../read/conditions.ts'
import { cursorOf, limitOf, pageOf } from '../read/paging.ts'
import type { Queued } from './desk-store.ts'
import { claimsById, incidentsById } from './lookups.ts'

/** One page of the claims that wait for a person, the heaviest first. */
export async function queuePage(db: Db, paging: Paging): Promise<Page<Queued>> {
  const limit = limitOf(paging)
  const rowsOf = (own: readonly Condition[], most: number) =>
    db
      .selectFrom('queue')
      .select(['claim', 'weight'])
      .where(all(own))
      .orderBy('weight', 'desc')
      .orderBy('claim')
      .limit(most)
      .execute()
  const cursor = cursorOf(paging, 2)
  const rows: { claim: string; weight: number }[] = []
  if (cursor === null) rows.push(...(await rowsOf([], limit + 1)))
  else {
    const [weight = 0, claim = ''] = cursor
    rows.push(...(await rowsOf([sql`weight = ${weight} and claim > ${claim}`], limit + 1)))
    if (rows.length <= limit) rows.push(...(await rowsOf([sql`weight < ${weight}`], limit + 1 - rows.length)))
  }
  const count = await db
    .selectFrom('queue')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirst()
  const page = pageOf(
    rows,
    limit,
    Number(count?.all ?? 0),
    ({ weight, claim }) => [weight, claim],
    ({ claim }) => claim,
  )
  const records = new Map((await claimsById(db, page.rows)).map((record) => [record.claim.id, record]))
  const told = [...records.values()].flatMap(({ incident }) => incident ?? [])
  const incidents = new Map((await incidentsById(db, told)).map((incident) => [incident.id, incident]))
  return {
    ...page,
    rows: page.rows.flatMap((id) => {
      const record = records.get(id)
      return record ? [{ record, incident: incidents.get(record.incident ?? '') ?? null }] : []
    }),
  }
}
