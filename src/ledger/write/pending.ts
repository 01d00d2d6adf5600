import type { Pending } from '../batch.ts'
import type { Db } from '../engine.ts'
import { remembered } from './meta.ts'

/** What waits to be brought together, in order of report id. */
export async function pendingIn(db: Db): Promise<Pending> {
  const waiting = await db
    .selectFrom('readings')
    .select(['report', 'pending'])
    .where('pending', '>', 0)
    .orderBy('report')
    .execute()
  const made = await db
    .selectFrom('decisions')
    .select(({ fn }) => fn.countAll<number>().as('made'))
    .executeTakeFirstOrThrow()
  const obeyed = Number((await remembered(db, 'decided')) ?? 0)
  return {
    reports: waiting.map(({ report }) => report),
    decisions: Number(made.made) !== obeyed,
    obeyed,
    whole: (await remembered(db, 'whole')) === '1',
    basis: {
      revision: Number((await remembered(db, 'revision')) ?? 0),
      changes: new Map(waiting.map(({ report, pending }) => [report, pending])),
    },
  }
}
