import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { compareIncidents } from '#model/compare/compare-incidents'
import { compareReports } from '#model/compare/compare-reports'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { createSheets, narrowed } from '#model/sheet/sheet'
import { comparePage } from '../../src/web/page/compare-page.ts'
import { incidentPage } from '../../src/web/page/incident-page.ts'
import { incidentsPage } from '../../src/web/page/incidents-page.ts'
import { cli } from '../support/cli.ts'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'
import { pageProblems } from '../support/page.ts'

/** A ledger with hostile words wherever a report's or a person's words can stand. */
function hostileLedger(): Ledger {
  const ledger = madeLedger()
  const [incident] = ledger.incidents as [Incident]
  const suggested = [{ scheme: 'airwars' as const, grade: HOSTILE, because: [HOSTILE], against: [HOSTILE] }]
  const contradictions = incident.contradictions.map((one) => ({ ...one, about: HOSTILE, why: HOSTILE }))
  const agreements = [{ about: HOSTILE, claims: incident.claims.slice(0, 2) }]
  const media = [
    { kind: 'image' as const, url: 'javascript:alert(1)', quote: null },
    { kind: 'video' as const, url: `https://a.example/"><script>alert(1)</script>`, quote: null },
  ]
  const [first, ...others] = ledger.reports
  return {
    ...ledger,
    sources: ledger.sources.map((source) => ({ ...source, name: HOSTILE, party: HOSTILE })),
    reports: [{ ...first!, publisher: HOSTILE, media }, ...others],
    incidents: [{ ...incident, title: HOSTILE, why: [HOSTILE], suggested, contradictions, agreements }],
  }
}

const pagesOf = (ledger: Ledger): [string, string][] => {
  const [a, b = a] = ledger.incidents as [Incident, Incident?]
  const [one, other] = ledger.reports
  return [
    ['incidents', incidentsPage(ledger, `${ledger.incidents.length} incidents: ${HOSTILE}`)],
    ['incident', incidentPage(narrowed(ledger, [a]), a)],
    ['two incidents', comparePage(narrowed(ledger, [a, b]), compareIncidents(a, b, ledger))],
    ['two reports', comparePage(ledger, compareReports(one!, other!, ledger))],
  ]
}

let examples: Ledger
beforeAll(async () => {
  examples = JSON.parse((await cli(['read', 'examples', '--json', '--threads', '1'])).stdout) as Ledger
})

describe('pages of incidents stand alone, are harmless, and lead to their words', () => {
  test.each(pagesOf(hostileLedger()))('%s, of a hostile ledger', (_, page) => {
    expect(pageProblems(page)).toEqual([])
    expect(page).not.toMatch(/href="javascript/i)
  })
  test('of the examples', () => {
    for (const [, page] of pagesOf(examples)) expect(pageProblems(page)).toEqual([])
    for (const incident of examples.incidents) {
      expect(pageProblems(incidentPage(narrowed(examples, [incident]), incident))).toEqual([])
    }
  })
  test('the same each time', () => {
    expect(pagesOf(hostileLedger())).toEqual(pagesOf(hostileLedger()))
  })
})

describe('the page of one incident', () => {
  const ledger = madeLedger()
  const [incident] = ledger.incidents as [Incident]
  const { document } = parseHTML(incidentPage(narrowed(ledger, [incident]), incident))
  const text = (selector: string): string => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? ''
  test.each([
    ['.counts', '2 reports → 2 independent origins → 1 party'],
    ['.accounts', 'dependent: heard only through Ana Belm Residents told the mayor'],
    ['.accounts', 'counted: no link found'],
    ['.against', '≠1 killed conflict at least 3 and 0 cannot both hold'],
    ['.against', 'at least three workers died in the fire in Harbour Gazette'],
    ['.tree', 'Ana Belm'],
    ['.facts', 'settlement, stated'],
  ])('%s tells: %s', (selector, words) => {
    expect(text(selector)).toContain(words)
  })
  test('each value of the grid leads to its words', () => {
    const { rows } = createSheets(ledger)(incident)
    const values = rows.flatMap(({ cells }) => Object.values(cells).flat())
    const links = [...document.querySelectorAll('.accounts td li > a:first-child')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(values.map(({ claims }) => `#t-${claims[0]}`))
  })
  test('a contradiction is marked where it stands and leads to both sides', () => {
    expect([...document.querySelectorAll('.accounts .contradiction')].map((mark) => mark.getAttribute('href'))).toEqual(
      [`#x-${incident.id}-1`, `#x-${incident.id}-1`],
    )
  })
})
