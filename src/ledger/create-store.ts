import { forget, holdsName } from './check/forget.ts'
import { isForgotten } from './check/tombstone.ts'
import { verify } from './check/verify.ts'
import { deskQueries } from './desk/desk-queries.ts'
import type { Engine } from './engine.ts'
import { nearQueries } from './near/near-queries.ts'
import { claimById, claimsPage } from './read/claims.ts'
import { countsOf } from './read/counts.ts'
import { incidentView } from './read/incident.ts'
import { incidentsPage } from './read/incidents.ts'
import { generatorOf, wholeLedger } from './read/ledger.ts'
import { notesPage } from './read/notes.ts'
import { keptOf, readingsOf } from './read/readings.ts'
import { originalOf, reportRecord, reportsCalled, reportsPage } from './read/reports.ts'
import { searchPage } from './read/search.ts'
import { sourceById, sourcesPage } from './read/sources.ts'
import type { Store } from './store.ts'
import { append, decisionsIn } from './write/decisions.ts'
import { inputKey, keep } from './write/keep.ts'
import { pendingIn } from './write/pending.ts'
import { reconciled } from './write/reconciled.ts'

/** The store over one database; each method is a file of read/, write/ or check/. */
export function createStore(engine: Engine): Store {
  const { db } = engine
  return {
    location: engine.location,
    kind: engine.kind,
    writable: engine.writable,
    async isKnown(input) {
      const query = db.selectFrom('inputs').select('key').where('key', '=', inputKey(input))
      return (await query.executeTakeFirst()) !== undefined || (await isForgotten(db, input.sha256))
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
    async differing(reader) {
      const query = db.selectFrom('readings').select('report').orderBy('report')
      const rows = await query
        .where((own) => own.or([own('reader', '<>', reader), own('previous', 'is not', null)]))
        .execute()
      return rows.map(({ report }) => report)
    },
    pending: () => engine.snapshot(pendingIn),
    reconciled: (changes) => engine.write((tx) => reconciled(tx, engine, changes)),
    near: nearQueries(db),
    desk: deskQueries(engine),
    appendDecision: (payload) => engine.write((tx) => append(tx, engine, payload)),
    decisions: () => decisionsIn(db),
    ledger: () => engine.snapshot(wholeLedger),
    counts: () => engine.snapshot(countsOf),
    incidents: (query = {}) => engine.snapshot((tx) => incidentsPage(tx, engine, query)),
    incident: (id) => engine.snapshot((tx) => incidentView(tx, id)),
    reports: (query = {}) => engine.snapshot((tx) => reportsPage(tx, query)),
    report: (id) => engine.snapshot((tx) => reportRecord(tx, id)),
    reportsCalled: (text) => reportsCalled(db, text),
    holdsName: (name) => engine.snapshot((tx) => holdsName(tx, name)),
    original: (report) => originalOf(db, report),
    claims: (query = {}) => engine.snapshot((tx) => claimsPage(tx, engine, query)),
    claim: (id) => claimById(db, id),
    sources: (query = {}) => engine.snapshot((tx) => sourcesPage(tx, query)),
    source: (id) => sourceById(db, id),
    search: (query) => engine.snapshot((tx) => searchPage(tx, engine, query)),
    notes: (query = {}) => engine.snapshot((tx) => notesPage(tx, query)),
    sql: (select, limit = Number.POSITIVE_INFINITY) => engine.select(select, limit),
    generator: () => generatorOf(db),
    verify: (head) => engine.snapshot((tx) => verify(tx, engine, head)),
    forget: (what) => forget(engine, what),
    scrub: () => engine.scrub(),
    close: () => engine.close(),
  }
}
