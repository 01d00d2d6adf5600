import { narrowed } from '#model/sheet/sheet'
import { foldName } from '#util/fold'
import type { IncidentFilter, ListedRow } from '../../contract.ts'
import type { Asked, Queries } from '../queries.ts'
import type { Book } from './book.ts'
import { facetOf } from './facets.ts'
import { fitsIncident, searched, wordsAsked } from './fits-incident.ts'
import { incidentMap } from './incident-map.ts'
import { incidentPage } from './incident-page.ts'
import { listedReports } from './listed-reports.ts'
import { pageOf } from './paging.ts'
import { reportPage } from './report-page.ts'
import { reviewItem, reviewQueue } from './review-queue.ts'
import { foundOf, searchClaims } from './search-claims.ts'
import { sortRows } from './sort-rows.ts'
import { hasPage, listedSources, sourcePage } from './source-page.ts'
import { timelineOf } from './timeline.ts'

const idOf = ({ id }: { readonly id: string }): string => id

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Answers from one ledger in memory; `bytesOf` gives the original bytes of a report, where they are kept. */
export function bookQueries(book: Book, bytesOf: (report: string) => Promise<Uint8Array | null>): Queries {
  const { ledger } = book
  const sources = once(() => listedSources(book))
  const queue = once(() => reviewQueue(book))
  const texts = once(
    () =>
      new Map(
        ledger.incidents.map(({ id, claims }) => [
          id,
          claims
            .flatMap((claim) => book.claims.get(claim) ?? [])
            .map(searched)
            .join(' '),
        ]),
      ),
  )
  const fitting = (filter: Asked<IncidentFilter>): ListedRow[] =>
    book.rows.filter(fitsIncident(filter, (id) => texts().get(id) ?? ''))
  return {
    counts: async () => ({
      reports: ledger.reports.length,
      claims: ledger.claims.length,
      incidents: ledger.incidents.length,
      sources: ledger.sources.length,
      decisions: ledger.decisions.length,
      unread: ledger.notes.filter(({ report }) => report === null).length,
    }),
    generator: async () => ledger.generator,
    async incidents(filter, paging) {
      const rows = fitting(filter)
      // A facet shows what the other filters leave, so that one value can be changed for another.
      const { class: _, ...anyClass } = filter
      const { where: __, ...anywhere } = filter
      return {
        ...pageOf(sortRows(rows, filter.sort), paging, idOf, (row) => row),
        facets: {
          class: facetOf(filter.class ? fitting(anyClass) : rows, (row) => row.class),
          country: facetOf(filter.where ? fitting(anywhere) : rows, (row) => row.where?.country ?? null),
        },
      }
    },
    map: async (filter, zoom) => incidentMap(fitting(filter), zoom),
    timeline: async (filter) => timelineOf(fitting(filter)),
    async incident(id) {
      const incident = book.incidents.get(id)
      return incident ? incidentPage(book, incident) : null
    },
    reports: async (query) => pageOf(listedReports(book, query), query, idOf, (row) => row),
    async report(id) {
      const report = book.reports.get(id)
      return report ? reportPage(book, report, (await bytesOf(id)) !== null) : null
    },
    text: async (id) => book.reports.get(id) ?? null,
    original: async (id) => (book.reports.has(id) ? bytesOf(id) : null),
    async sources(query) {
      const words = wordsAsked(query.q ?? '')
      const rows = sources().filter((source) => {
        const names = words.length > 0 ? foldName([source.name, ...source.aliases].join(' ')) : ''
        return (
          (!query.kind || source.kind === query.kind) &&
          (!query.party || source.party === (query.party === 'none' ? null : query.party)) &&
          words.every((word) => names.includes(word))
        )
      })
      return pageOf(rows, query, idOf, (row) => row)
    },
    async source(id, paging) {
      const source = sources().find((one) => one.id === id)
      if (!source) return null
      return hasPage(source) ? sourcePage(book, source, paging) : 'private'
    },
    review: async (paging) =>
      pageOf(
        queue(),
        paging,
        ({ claim }) => claim.id,
        (waiting) => reviewItem(book, waiting),
      ),
    decisions: async (paging) =>
      pageOf(
        [...book.log].reverse(),
        paging,
        ({ payloadHash }) => payloadHash,
        (row) => row,
      ),
    search: async (query) => pageOf(searchClaims(book, query), query, idOf, (claim) => foundOf(book, claim, query.q)),
    notes: async (query) =>
      pageOf(
        ledger.notes.filter(({ report }) => query.report === undefined || report === query.report),
        query,
        ({ report, where, what }) => `${report} ${where?.start} ${what}`.slice(0, 200),
        (row) => row,
      ),
    async ledger({ incidents, reports } = {}) {
      if (incidents)
        return narrowed(
          ledger,
          incidents.flatMap((id) => book.incidents.get(id) ?? []),
        )
      if (!reports) return ledger
      const wanted = new Set(reports)
      return narrowed(
        ledger,
        ledger.incidents.filter((incident) => incident.reports.some((id) => wanted.has(id))),
      )
    },
  }
}
