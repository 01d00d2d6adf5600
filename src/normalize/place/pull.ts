import type { Place } from '#lexicon/gazetteer'

/** One name's readings, with what each is worth by itself and its share so far. */
export interface NameReadings {
  readonly readings: readonly { readonly place: Place; readonly worth: number }[]
  shares: readonly number[]
}

/**
 * How strongly a report's other places pull a name's reading to them, in powers of ten of inhabitants, when they fully agree: to
 * their country, to their division, to their neighbourhood. Own figures, tried on LGL and GeoVirus.
 */
const COUNTRY_PULL = 4
const DIVISION_PULL = 3
const NEAR_PULL = 2
/** Neighbours lie within this many kilometres. */
const NEAR = 200
/** Votes at which a country or division pulls in full, if none has more. */
const FULL = 1.5
/** Readings of a name, and names of a text, that are looked at as neighbours: the rest weigh nothing. */
const NEIGHBOUR_READINGS = 2
const NEIGHBOURS = 40

const LOCAL = new Set(['settlement', 'section', 'district', 'province', 'site'])
const KM_PER_DEGREE = 111.2

/** Kilometres on a plane that touches the globe between the two: right to a few percent at the distances that count here. */
function roughly(a: Place, b: Place): number {
  const width = Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return KM_PER_DEGREE * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * width)
}

/** Votes, and the number of them that pulls in full. */
interface Votes {
  readonly votes: ReadonlyMap<string, number>
  readonly top: number
}

export interface Pulls {
  readonly countries: Votes
  readonly divisions: Votes
  readonly neighbours: readonly { readonly name: NameReadings; readonly place: Place; readonly share: number }[]
}

const NO_VOTES: Votes = { votes: new Map(), top: FULL }

export const NO_PULLS: Pulls = { countries: NO_VOTES, divisions: NO_VOTES, neighbours: [] }

const add = (votes: Map<string, number>, key: string | null, weight: number): void => {
  if (key) votes.set(key, (votes.get(key) ?? 0) + weight)
}

const scaled = (votes: ReadonlyMap<string, number>): Votes => ({ votes, top: Math.max(FULL, ...votes.values()) })

/** What the other names of a text say for a key: a name's own readings do not pull it. */
function pullOf({ votes, top }: Votes, key: string | null, own: ReadonlyMap<string, number>): number {
  if (key === null) return 0
  return Math.max(0, (votes.get(key) ?? 0) - (own.get(key) ?? 0)) / top
}

/** A capital stands for its country: "London and Washington" are not both in England. */
const votesForDivision = ({ kind, rank }: Place): boolean => kind !== 'country' && rank < 3

/** What all names of a text, as read so far, say for countries, divisions and neighbourhoods. A name votes once however often it stands. */
export function pullsOf(names: readonly NameReadings[], hints: ReadonlyMap<string, number>): Pulls {
  const countries = new Map(hints)
  const divisions = new Map<string, number>()
  const neighbours: { name: NameReadings; place: Place; share: number }[] = []
  for (const name of names) {
    name.readings.forEach(({ place }, at) => {
      const share = name.shares[at] ?? 0
      add(countries, place.country, share)
      if (votesForDivision(place)) add(divisions, place.division, share)
    })
    if (neighbours.length >= NEIGHBOURS * NEIGHBOUR_READINGS) continue
    const local = name.readings.flatMap(({ place }, at) =>
      LOCAL.has(place.kind) && place.kind !== 'province' ? [{ name, place, share: name.shares[at] ?? 0 }] : [],
    )
    neighbours.push(
      ...local.sort((a, b) => b.share - a.share || a.place.record - b.place.record).slice(0, NEIGHBOUR_READINGS),
    )
  }
  return { countries: scaled(countries), divisions: scaled(divisions), neighbours }
}

function nearness(name: NameReadings, place: Place, pulls: Pulls): number {
  if (!LOCAL.has(place.kind) || place.kind === 'province') return 0
  let sum = 0
  for (const other of pulls.neighbours) {
    if (other.name !== name && other.share > 0.05)
      sum += other.share * Math.max(0, 1 - roughly(place, other.place) / NEAR)
  }
  return Math.min(1, sum / 2)
}

/** Shares of one name's readings: powers of ten against each other, the pull of the text's other places added. */
export function sharesOf(name: NameReadings, pulls: Pulls): number[] {
  const countries = new Map<string, number>()
  const divisions = new Map<string, number>()
  name.readings.forEach(({ place }, at) => {
    const share = name.shares[at] ?? 0
    add(countries, place.country, share)
    if (votesForDivision(place)) add(divisions, place.division, share)
  })
  const pulled = name.readings.map(({ place, worth }) => {
    const country = place.kind === 'country' ? 0 : pullOf(pulls.countries, place.country, countries)
    const division = LOCAL.has(place.kind) ? pullOf(pulls.divisions, place.division, divisions) : 0
    return worth + COUNTRY_PULL * country + DIVISION_PULL * division + NEAR_PULL * nearness(name, place, pulls)
  })
  const top = Math.max(...pulled)
  const powers = pulled.map((each) => 10 ** Math.max(each - top, -12))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
