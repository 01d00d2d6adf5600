import type { Engine } from './engine.ts'
import { countsOf } from './read/counts.ts'
import { generatorOf, wholeLedger } from './read/ledger.ts'
import { keptOf, readingsOf } from './read/readings.ts'
import type { Store } from './store.ts'
import { append, decisionsIn } from './write/decisions.ts'
import { keep } from './write/keep.ts'
import { pendingIn } from './write/pending.ts'
import { reconciled } from './write/reconciled.ts'

/** The store over one database; each method is a file of read/, write/ or check/. */
export function createStore(engine: Engine): Store {
  const { db } = engine
  const own: Omit<
    Store,
    | 'incidents'
    | 'incident'
    | 'reports'
    | 'report'
    | 'original'
    | 'claims'
    | 'claim'
    | 'sources'
    | 'source'
    | 'search'
    | 'notes'
    | 'sql'
    | 'verify'
    | 'forget'
  > = {
    location: engine.location,
    kind: engine.kind,
    writable: engine.writable,
    async isKnown({ sha256, place, settings }) {
      const query = db.selectFrom('inputs').select('sha256')
      const row = await query
        .where('sha256', '=', sha256)
        .where('place', '=', place)
        .where('settings', '=', settings)
        .executeTakeFirst()
      return row !== undefined
    },
    keep: (batch) => engine.write((tx) => keep(tx, batch)),
    readings: (ids) => readingsOf(db, ids),
    kept: (ids) => keptOf(db, ids),
    async stale(reader) {
      const rows = await db
        .selectFrom('readings')
        .select('report')
        .where('reader', '<>', reader)
        .orderBy('report')
        .execute()
      return rows.map(({ report }) => report)
    },
    pending: () => engine.snapshot(pendingIn),
    reconciled: (changes) => engine.write((tx) => reconciled(tx, engine, changes)),
    appendDecision: (payload) => engine.write((tx) => append(tx, engine, payload)),
    decisions: () => decisionsIn(db),
    ledger: () => engine.snapshot(wholeLedger),
    counts: () => engine.snapshot(countsOf),
    generator: () => generatorOf(db),
    close: () => engine.close(),
  }
  return own as Store
}
