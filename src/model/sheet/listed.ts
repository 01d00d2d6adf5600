import { unreadInWords } from '../in-words/unread.ts'
import type { Incident, Range } from '../incident.ts'
import type { Ledger } from '../ledger.ts'
import { createNames, type Names } from '../names.ts'
import type { When, Where } from '../value.ts'
import { numberContradictions } from './contradictions.ts'

/** An incident on the sheet of incidents. */
export interface ListedIncident {
  /** From 1, in order of time over the whole ledger: the same whatever is filtered out or sorted. */
  readonly number: number
  readonly id: string
  readonly title: string
  readonly class: string
  readonly when: When | null
  readonly where: Where | null
  readonly partOf: string | null
  readonly reports: number
  readonly claims: number
  readonly independentOrigins: number
  readonly independentParties: number
  /** Lowest and highest of the independent accounts; null when none gives a number. */
  readonly killed: Range | null
  readonly wounded: Range | null
  readonly contradictions: number
  /** "1 of 6 reports: fr"; '' when all near it were read. */
  readonly unread: string
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Start of its time; what has none comes last. */
export const startOf = ({ when }: Pick<Incident, 'when'>): string => when?.earliest ?? when?.latest ?? '~'

const rangeOf = ({ ranges }: Incident, what: string): Range | null =>
  ranges.find((range) => range.what === what && range.group === null) ??
  ranges.find((range) => range.what === what) ??
  null

/** The row of one incident. `number`: its place in order of time; `names` knows its claims and their sources. */
export const listedOf = (incident: Incident, number: number, names: Names): ListedIncident => ({
  number,
  id: incident.id,
  title: incident.title,
  class: incident.class,
  when: incident.when,
  where: incident.where,
  partOf: incident.partOf,
  reports: incident.reports.length,
  claims: incident.claims.length,
  independentOrigins: incident.independentOrigins,
  independentParties: incident.independentParties,
  killed: rangeOf(incident, 'killed'),
  wounded: rangeOf(incident, 'wounded'),
  contradictions: numberContradictions(incident, names).length,
  unread: unreadInWords(incident),
})

/** The incidents of a ledger in order of time, numbered. */
export function listIncidents(ledger: Ledger): ListedIncident[] {
  const names = createNames(ledger)
  return [...ledger.incidents]
    .sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.title, b.title) || compare(a.id, b.id))
    .map((incident, i) => listedOf(incident, i + 1, names))
}
