import type { Standing } from '../in-words/standing.ts'
import { plural } from '../in-words/unread.ts'
import type { Incident } from '../incident.ts'
import type { Names } from '../names.ts'
import type { Row } from './row.ts'

const WORDS: readonly (readonly [Standing, string, string])[] = [
  ['dependent', 'depends on another', 'depend on another'],
  ['comment', 'only comments', 'only comment'],
  ['outlet', 'is an outlet in its own voice', 'are outlets in their own voice'],
  ['document', 'is a document', 'are documents'],
  ['nobody-named', 'names nobody', 'name nobody'],
  ['not-counted', 'is not counted', 'are not counted'],
]

/** How reports come to origins and parties, so that a reader can count along. */
export interface Tally {
  /** "9 reports → 2 independent origins → 1 party". */
  readonly short: string
  /** "9 reports, 4 of them copies; 7 accounts: 2 counted (Norra 1, no party known 1), 3 depend on another …". */
  readonly long: string
}

/** "Norra 2, no party known 1": the sides of rows. */
function partiesOf(rows: readonly Row[]): string {
  const known = [...new Set(rows.flatMap(({ party }) => party ?? []))].sort()
  const parts = known.map((party) => `${party} ${rows.filter((row) => row.party === party).length}`)
  const unknown = rows.filter(({ party }) => party === null).length
  return [...parts, ...(unknown > 0 ? [`no party known ${unknown}`] : [])].join(', ')
}

/** The way from reports to independent origins and parties, in numbers that can be counted in the grid and the tree. */
export function tallyOf(incident: Incident, rows: readonly Row[], names: Names): Tally {
  const { independentOrigins, independentParties, reports } = incident
  const found = reports.flatMap((id) => names.report(id) ?? [])
  const versions = found.filter(({ versionOf }) => versionOf !== null).length
  const copies = found.filter(({ versionOf, copyOf }) => versionOf === null && copyOf !== null).length
  const steps = [plural(reports.length, 'report'), plural(independentOrigins, 'independent origin')]
  if (independentParties > 0) steps.push(plural(independentParties, 'party', 'parties'))
  const folded = [
    ...(copies > 0 ? [`${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`] : []),
    ...(versions > 0 ? [`${versions} of them later ${versions === 1 ? 'version' : 'versions'}`] : []),
  ]
  const counted = rows.filter((row) => row.counted)
  const apart = WORDS.flatMap(([standing, one, many]) => {
    const n = rows.filter((row) => !row.counted && row.standing === standing).length
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]
  })
  const sides = partiesOf(counted)
  const accounts = [`${counted.length} counted${sides === '' ? '' : ` (${sides})`}`, ...apart].join(', ')
  return {
    short: steps.join(' → '),
    long: `${[plural(reports.length, 'report'), ...folded].join(', ')}; ${plural(rows.length, 'account')}: ${accounts}`,
  }
}
