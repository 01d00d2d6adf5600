import type { Store } from '#ledger/store'
import { narrowed } from '#model/sheet/sheet'
import { comparisonOf } from './ask/comparison.ts'
import { deskMap, deskPage, deskTimeline } from './ask/desk.ts'
import { incidentPage } from './ask/incident-page.ts'
import { logged } from './ask/logged.ts'
import { notesPage } from './ask/notes-page.ts'
import { pagedBack, USUAL } from './ask/paged.ts'
import { reportPage } from './ask/report-page.ts'
import { reviewPage } from './ask/review-page.ts'
import { sourcePage } from './ask/source-page.ts'
import type { Queries } from './queries.ts'

/** What pages ask, out of a kept ledger. */
export function storeQueries(store: Store): Queries {
  const { desk } = store
  const log = async () => logged(await store.decisions())
  return {
    async counts() {
      const { reports, claims, incidents, sources, decisions, unread } = await store.counts()
      return { reports, claims, incidents, sources, decisions, unread }
    },
    generator: () => store.generator(),
    incidents: (filter, paging) => deskPage(store, filter, { limit: USUAL, ...paging }),
    map: (filter, zoom) => deskMap(desk, filter, zoom),
    timeline: (filter) => deskTimeline(desk, filter),
    incident: async (id) => incidentPage(store, id, await log()),
    compare: (a, b) => comparisonOf(store, a, b),
    reports: (query) => store.reports({ limit: USUAL, ...query }),
    report: (id) => reportPage(store, id),
    text: async (id) => (await store.report(id))?.report ?? null,
    original: (report) => store.original(report),
    sources: ({ q, ...query }) => store.sources({ limit: USUAL, ...query, words: q }),
    source: async (id, paging) => sourcePage(store, id, { limit: USUAL, ...paging }, await log()),
    review: async (paging) => reviewPage(store, { limit: USUAL, ...paging }, await log()),
    decisions: async (paging) => pagedBack(await log(), paging),
    search: ({ q, ...query }) => store.search({ limit: USUAL, ...query, words: q }),
    notes: (query) => notesPage(store, query),
    async ledger(incident) {
      const ledger = await store.ledger()
      if (incident === undefined) return ledger
      const present = (await store.incident(incident))?.incident.id
      return narrowed(
        ledger,
        ledger.incidents.filter(({ id }) => id === present),
      )
    },
  }
}
