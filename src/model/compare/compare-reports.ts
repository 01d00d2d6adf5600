import { plural } from '../in-words/unread.ts'
import { dateInWords } from '../in-words/when.ts'
import type { Incident } from '../incident.ts'
import type { Ledger } from '../ledger.ts'
import { createNames, outletOf } from '../names.ts'
import type { Report } from '../report.ts'
import { numberContradictions } from '../sheet/contradictions.ts'
import { orderClaims } from '../sheet/order-claims.ts'
import { compareClaims } from './compare-claims.ts'
import type { ComparedSection, Comparison, Side } from './comparison.ts'
import { copyingOf } from './copying-of.ts'

function sideOf(report: Report, claims: number): Side {
  const { id, title, published, agency } = report
  const date = published === null ? 'no date' : dateInWords(published)
  const facts = [date, ...(agency === null ? [] : [`agency ${agency}`]), plural(claims, 'claim')]
  const outlet = outletOf(report)
  return { kind: 'report', id, title: title === null ? outlet : `${outlet}: ${title}`, facts }
}

/** Two reports side by side, one section for each incident that both tell of. */
export function compareReports(a: Report, b: Report, ledger: Ledger): Comparison {
  const names = createNames(ledger)
  const shared = ledger.incidents.filter(({ reports }) => reports.includes(a.id) && reports.includes(b.id))
  const sections = shared.map((incident: Incident): ComparedSection => {
    const claims = orderClaims(incident.claims, names)
    const [ofA, ofB] = [a, b].map(({ id }) => claims.filter(({ report }) => report === id))
    const reportOf = (id: string): string | undefined => names.claim(id)?.report
    const contradictions = numberContradictions(incident, names).filter((contradiction) => {
      const [x, y] = [reportOf(contradiction.a), reportOf(contradiction.b)]
      return (x === a.id && y === b.id) || (x === b.id && y === a.id)
    })
    return {
      incident: incident.id,
      title: incident.title,
      matters: compareClaims(ofA ?? [], ofB ?? [], contradictions, names),
    }
  })
  const told = (report: Report): number => ledger.claims.filter((claim) => claim.report === report.id).length
  return { a: sideOf(a, told(a)), b: sideOf(b, told(b)), copying: copyingOf(a, b), sections }
}
