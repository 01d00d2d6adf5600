import type { Claim } from '#model/claim'
import { startOf } from '#model/sheet/listed'
import { foldName } from '#util/fold'
import type { IncidentFilter, ListedRow } from '../../contract.ts'
import type { Asked } from '../queries.ts'
import { readBox } from './box.ts'

type Test = (row: ListedRow) => boolean

/** "strike" fits drone-strike and missile-strike. */
export const isClass = (asked: string, has: string): boolean => {
  const parts = asked.toLowerCase().replaceAll(' ', '-')
  return has === parts || `-${has}-`.includes(`-${parts}-`)
}

/** Whether a place is what was asked for: a name, a division, or the two letters of a country. */
export function isPlace(asked: string, where: ListedRow['where']): boolean {
  if (!where) return false
  if (where.country !== null && where.country.toLowerCase() === asked.trim().toLowerCase()) return true
  const wanted = ` ${foldName(asked)} `
  return [where.name, where.nativeName, where.admin1].some(
    (name) => name !== null && ` ${foldName(name)} `.includes(wanted),
  )
}

/** First and last day that a time may mean; '' and '~' without one. */
const endOf = ({ when }: ListedRow): string => (when?.latest ?? when?.earliest ?? '').slice(0, 10)

/** Folded words of a question, '' left out. */
export const wordsAsked = (q: string): string[] =>
  foldName(q)
    .split(' ')
    .filter((word) => word !== '')

/** Everything of a claim that a search looks into, folded. */
export const searched = (claim: Claim): string =>
  foldName(
    [
      claim.quote.text,
      claim.event.class,
      ...claim.attribution.map((link) => link.name ?? link.source?.text ?? ''),
      claim.where?.name ?? '',
      claim.where?.nativeName ?? '',
    ].join(' '),
  )

/** A test for what a filter asks for; `textOf` gives the folded words of an incident's claims. Throws RangeError on a box that is none. */
export function fitsIncident(filter: Asked<IncidentFilter>, textOf: (id: string) => string): Test {
  const tests: Test[] = []
  const { q, class: eventClass, where, since, until, minOrigins, minReports, contested, box } = filter
  const words = wordsAsked(q ?? '')
  if (words.length > 0) {
    tests.push((row) => {
      const text = `${foldName(row.title)} ${textOf(row.id)}`
      return words.every((word) => text.includes(word))
    })
  }
  if (eventClass) tests.push((row) => isClass(eventClass, row.class))
  if (where) tests.push((row) => isPlace(where, row.where))
  if (since) tests.push((row) => endOf(row) >= since)
  if (until) tests.push((row) => startOf(row).slice(0, 10) <= until)
  if (minOrigins !== undefined) tests.push((row) => row.independentOrigins >= minOrigins)
  if (minReports !== undefined) tests.push((row) => row.reports >= minReports)
  if (contested) tests.push((row) => row.contradictions > 0)
  if (box) {
    const { west, south, east, north } = readBox(box)
    tests.push(({ where: at }) => {
      if (!at || at.lat === null || at.lon === null || at.lat < south || at.lat > north) return false
      // A box over the 180th meridian has its west east of its east.
      return west <= east ? at.lon >= west && at.lon <= east : at.lon >= west || at.lon <= east
    })
  }
  return (row) => tests.every((test) => test(row))
}
