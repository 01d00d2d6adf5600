import type { Engine } from '../engine.ts'
import { remembered } from '../write/meta.ts'
import { countedBy, spansOf } from './counts.ts'
import type { DeskStore } from './desk-store.ts'
import { claimsById, copiesOf, incidentsById, partsOf } from './lookups.ts'
import { incidentsOf, monthsOf, saidBy } from './of-source.ts'
import { pointsOf } from './points.ts'
import { queuePage } from './queue.ts'

/** What pages ask, over one database. */
export function deskQueries(engine: Engine): DeskStore {
  const { db } = engine
  return {
    revision: () =>
      engine.snapshot(async (tx) => {
        // Bringing together, decisions and inputs that could not be read: each of them goes up, or is gone with a bringing together that does.
        const joined = Number((await remembered(tx, 'revision')) ?? 0)
        const decided = await tx
          .selectFrom('decisions')
          .select(({ fn }) => fn.countAll<number>().as('all'))
          .executeTakeFirst()
        const unread = await tx
          .selectFrom('unread')
          .select(({ fn }) => fn.countAll<number>().as('all'))
          .executeTakeFirst()
        return joined * 2 ** 20 + ((Number(decided?.all ?? 0) + Number(unread?.all ?? 0)) % 2 ** 20)
      }),
    classes: (query) => engine.snapshot((tx) => countedBy(tx, engine, 'class', query)),
    countries: (query) => engine.snapshot((tx) => countedBy(tx, engine, 'country', query)),
    points: (query, cell) => engine.snapshot((tx) => pointsOf(tx, engine, query, cell)),
    spans: (query) => engine.snapshot((tx) => spansOf(tx, engine, query)),
    async unread() {
      const rows = await db.selectFrom('unread').select('what').orderBy('what').orderBy('key').execute()
      return [...new Set(rows.map(({ what }) => what))]
    },
    incidents: (ids) => incidentsById(db, ids),
    claims: (ids) => claimsById(db, ids),
    parts: (incident) => partsOf(db, incident),
    copies: (report) => copiesOf(db, report),
    queue: (paging) => engine.snapshot((tx) => queuePage(tx, paging)),
    said: (source, paging) => engine.snapshot((tx) => saidBy(tx, source, paging)),
    months: (source) => monthsOf(db, source),
    incidentsOf: (source) => incidentsOf(db, source),
  }
}
