import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'

const namesIn = (incident: Incident): readonly (readonly ['claims' | 'reports' | 'sources', string | null])[] => [
  ...incident.claims.map((id) => ['claims', id] as const),
  ...[...incident.reports, ...incident.unread.reports].map((id) => ['reports', id] as const),
  ...incident.contradictions.flatMap(({ a, b }) => [['claims', a] as const, ['claims', b] as const]),
  ...incident.accounts.flatMap(({ source, claims, dependsOn }) => [
    ['sources', source] as const,
    ...claims.map((id) => ['claims', id] as const),
    ...dependsOn.map((link) => ['sources', link.source] as const),
  ]),
]

/** What a ledger names that is not in it, or quotes that its reports do not say; null when it is sound. Its form has been checked. */
export function checkReferences(ledger: Ledger): string | null {
  const known = {
    claims: new Set(ledger.claims.map(({ id }) => id)),
    reports: new Set(ledger.reports.map(({ id }) => id)),
    sources: new Set(ledger.sources.map(({ id }) => id)),
  }
  const texts = new Map(ledger.reports.map(({ id, text }) => [id, text]))
  for (const { id, report, quote, origin } of ledger.claims) {
    const text = texts.get(report)
    if (text === undefined) return `claim ${id} is of report ${report}, which is not there`
    if (text.slice(quote.start, quote.end) !== quote.text)
      return `claim ${id} quotes what its report does not say there`
    if (origin !== null && !known.sources.has(origin)) return `claim ${id} has the origin ${origin}, which is not there`
  }
  for (const incident of ledger.incidents) {
    for (const [what, id] of namesIn(incident)) {
      if (id !== null && !known[what].has(id))
        return `incident ${incident.id} names ${id}, which is not among the ${what}`
    }
  }
  return null
}
