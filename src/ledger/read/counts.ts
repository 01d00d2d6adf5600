import type { Db } from '../engine.ts'
import type { Counts } from '../query.ts'
import { pendingIn } from '../write/pending.ts'

/** How much of everything there is. */
export async function countsOf(db: Db): Promise<Counts> {
  const count = async (table: 'reports' | 'claims' | 'sources' | 'incidents' | 'decisions' | 'notes' | 'unread') => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow()
    return Number(row.all)
  }
  const { reports, decisions } = await pendingIn(db)
  return {
    reports: await count('reports'),
    claims: await count('claims'),
    sources: await count('sources'),
    incidents: await count('incidents'),
    decisions: await count('decisions'),
    notes: await count('notes'),
    unread: await count('unread'),
    pending: { reports: reports.length, decisions },
  }
}
