import type { Ledger } from '#model/ledger'

/** Words that stand before a name and are none of it. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sgt cpl pvt capt maj col gen lt sir dame lord lady father sister brother imam sheikh rabbi pastor the and bin ibn abu'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []

/** Parts of a name that mean it by themselves: "Anna Petrova" is spoken of as "Petrova" and as "Anna". */
const partsOf = (name: string): string[] =>
  wordsOf(name).filter((word) => word.length >= 3 && !TITLES.has(word.toLowerCase()) && word !== word.toLowerCase())

/** Names of private persons in each report, and which words are public names too. */
export interface PrivateNames {
  /** By report: whole names, and their parts that are nobody else's. */
  readonly byReport: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids of the sources that are private persons with a name. */
  readonly sources: ReadonlySet<string>
  /** Distinct persons, by their canonical names. */
  readonly count: number
}

/**
 * Whose names an export withholds: sources that have a name and hold no public office, and persons who are said to have come to harm. Someone
 * who is a public source too, by that very name, is public. A part of a name that is also part of a public name or of a place is left alone:
 * "Paris" stays a town in a report on Paris Lane, and the whole name is withheld all the same.
 */
export function privateNames(ledger: Ledger): PrivateNames {
  const publicNames = new Set(
    ledger.sources.filter((source) => source.public).flatMap(({ name, aliases }) => [name, ...aliases]),
  )
  const places = ledger.claims.flatMap(({ where, otherPlaces }) =>
    [where, ...otherPlaces].flatMap((one) => one?.name ?? []),
  )
  const taken = new Set(
    [...publicNames, ...places, ...ledger.actors.map(({ name }) => name)]
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  )
  const byReport = new Map<string, Set<string>>()
  const all = new Set<string>()
  const withhold = (report: string, name: string, canonical: string): void => {
    if (publicNames.has(name) || partsOf(name).length === 0) return
    all.add(canonical)
    const own = byReport.get(report) ?? new Set()
    byReport.set(report, own)
    own.add(name)
    for (const part of partsOf(name)) if (!taken.has(part.toLowerCase())) own.add(part)
  }
  const named = new Map(
    ledger.sources.filter((source) => source.named && !source.public).map((source) => [source.id, source]),
  )
  for (const { report, persons, attribution, origin } of ledger.claims) {
    for (const { name } of persons) if (name !== null) withhold(report, name, name)
    for (const id of [origin, ...attribution.map((link) => link.id)]) {
      const source = id === null ? undefined : named.get(id)
      for (const name of source ? [source.name, ...source.aliases] : []) withhold(report, name, source?.name ?? name)
    }
  }
  return { byReport, sources: new Set(named.keys()), count: all.size }
}
