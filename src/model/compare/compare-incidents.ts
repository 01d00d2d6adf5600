import { rangeInWords } from '../in-words/amount.ts'
import { dateInWords, whenInWords } from '../in-words/when.ts'
import type { Incident } from '../incident.ts'
import type { Ledger } from '../ledger.ts'
import { createNames, type Names, outletOf } from '../names.ts'
import { orderClaims } from '../sheet/order-claims.ts'
import { compareClaims } from './compare-claims.ts'
import type { Compared, Comparison, Side } from './comparison.ts'

function sideOf(incident: Incident): Side {
  const { id, title, when, ranges } = incident
  const killed = ranges.filter(({ what }) => what === 'killed').map((range) => `killed ${rangeInWords(range)}`)
  const facts = [incident.class.replaceAll('-', ' '), when ? whenInWords(when) : 'no date given', ...killed]
  return { kind: 'incident', id, title, facts }
}

/** Reports that tell of both, and of one only. */
function reportsIn(a: Incident, b: Incident, names: Names): Compared[] {
  const value = (id: string) => {
    const report = names.report(id)
    const date = report?.published ? `, ${dateInWords(report.published)}` : ''
    return { text: `${outletOf(report)}${date}`, claims: [], bounds: null, certainty: null }
  }
  const both = a.reports.filter((id) => b.reports.includes(id)).map(value)
  const onlyA = a.reports.filter((id) => !b.reports.includes(id)).map(value)
  const onlyB = b.reports.filter((id) => !a.reports.includes(id)).map(value)
  const matter = 'Reports'
  const rows: Compared[] = [
    { matter, relation: 'both', a: both, b: both, why: [] },
    { matter, relation: 'only-a', a: onlyA, b: [], why: [] },
    { matter, relation: 'only-b', a: [], b: onlyB, why: [] },
  ]
  return rows.filter((row) => row.a.length + row.b.length > 0)
}

/** Two incidents side by side, by all that their claims say. */
export function compareIncidents(a: Incident, b: Incident, ledger: Ledger): Comparison {
  const names = createNames(ledger)
  const claims = (incident: Incident) => orderClaims(incident.claims, names)
  const matters = [...compareClaims(claims(a), claims(b), [], names), ...reportsIn(a, b, names)]
  return { a: sideOf(a), b: sideOf(b), copying: null, sections: [{ incident: null, title: '', matters }] }
}
