import { foldName } from '../../src/util/fold.ts'
import { centre } from './centre.ts'
import { BASE_NAME, OTHER_NAME, OWN_NAME, type PlaceRecord, SHORT_FORM } from './record.ts'
import type { Settlement } from './settlements.ts'

export interface Division {
  readonly code: string
  readonly name: string
}

/** Words that say what kind of division a name is: "Kharkiv Oblast" is also just "Kharkiv". */
const KIND_WORDS =
  /^(?:(?:province|region|state|governorate|republic|district|department|county|municipality|prefecture|canton|mu?dīrīyat?) (?:of |de |del |al )?)|[ -](?:oblast['’]?|province|region|governorate|state|prefecture|county|parish|raion|rayon|district|department|division|republic|municipality|krai|kray|city|territory|autonomous (?:region|republic|oblast)|borough|census area|locality|regency|shire|subdistrict|canton|voivodeship)$/iu

/** "Kharkiv Oblast" → "Kharkiv"; '' when nothing is left or nothing goes. */
function baseName(name: string): string {
  const base = name.replace(KIND_WORDS, '').trim()
  return base === name ? '' : base
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const members = groups.get(name)
    if (members) members.push(item)
    else groups.set(name, [item])
  }
  return groups
}

function record(
  kind: 'province' | 'district',
  division: Division,
  members: readonly Settlement[],
  names: PlaceRecord['names'],
): PlaceRecord {
  const [country = '', first = ''] = division.code.split('.')
  return {
    kind,
    name: division.name,
    native: null,
    country,
    division: `${country}.${first}`,
    ...centre(members),
    geonameId: 0,
    population: members.reduce((sum, member) => sum + member.population, 0),
    rank: 0,
    names,
  }
}

const bothNames = (name: string): PlaceRecord['names'] => {
  const base = baseName(name)
  return [{ name, use: OWN_NAME }, ...(base ? [{ name: base, use: BASE_NAME }] : [])]
}

/** First-order divisions that have a settlement: placed at the middle of their settlements, with our own list of further names. */
export function provinces(
  divisions: readonly Division[],
  settlements: readonly Settlement[],
  own: readonly string[][],
): PlaceRecord[] {
  const members = group(settlements, (settlement) => settlement.division)
  const further = new Map(own.map(([code = '', names = '', short = '']) => [code, { names, short }]))
  return divisions.flatMap((division) => {
    const inside = members.get(division.code)
    if (!inside) return []
    const { names = '', short = '' } = further.get(division.code) ?? {}
    const others = names.split(';').filter(Boolean)
    const shorts = short.split(';').filter(Boolean)
    return record('province', division, inside, [
      ...bothNames(division.name),
      ...others.map((name) => ({ name, use: OTHER_NAME })),
      ...shorts.map((name) => ({ name, use: SHORT_FORM })),
    ])
  })
}

/**
 * Second-order divisions, without those that only repeat the name of a settlement in them (Brazil's and Romania's
 * municipalities): the settlement is what a report means there.
 */
export function districts(divisions: readonly Division[], settlements: readonly Settlement[]): PlaceRecord[] {
  const members = group(settlements, (settlement) => settlement.district)
  return divisions.flatMap((division) => {
    const inside = members.get(division.code)
    if (!inside) return []
    const folded = foldName(division.name)
    if (inside.some((settlement) => settlement.names.some((each) => foldName(each.name) === folded))) return []
    return record('district', division, inside, bothNames(division.name))
  })
}
