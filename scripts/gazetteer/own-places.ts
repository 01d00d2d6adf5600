import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLACE_KINDS, type PlaceKind } from '../../src/lexicon/gazetteer-file.ts'
import { centre } from './centre.ts'
import { OTHER_NAME, OWN_NAME, type PlaceRecord } from './record.ts'
import type { Settlement } from './settlements.ts'

/** Rows of a table in data/place: tabs, lines that open with # are comments. */
export function rows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

const named = (name: string, others: readonly string[]): PlaceRecord['names'] => [
  { name, use: OWN_NAME },
  ...others.filter(Boolean).map((other) => ({ name: other, use: OTHER_NAME })),
]

/** Our own seas, regions and sites. Throws on a row with an unknown kind or without a point. */
export function ownPlaces(table: readonly string[][]): PlaceRecord[] {
  return table.map((row): PlaceRecord => {
    const [name = '', others = '', kind = '', country = '', lat = '', lon = ''] = row
    if (
      !(PLACE_KINDS as readonly string[]).includes(kind) ||
      lat === '' ||
      Number.isNaN(Number(lat)) ||
      Number.isNaN(Number(lon))
    ) {
      throw new Error(`regions.tsv: expected name, others, kind, country, lat, lon, not ${JSON.stringify(row)}`)
    }
    return {
      kind: kind as PlaceKind,
      name,
      native: null,
      country,
      division: '',
      lat: Number(lat),
      lon: Number(lon),
      geonameId: 0,
      population: 0,
      rank: 0,
      names: named(name, others.split(';')),
    }
  })
}

/** Countries, with their names in other languages; placed, for telling nearness only, at the middle of their settlements. */
export function countries(
  table: readonly string[][],
  settlements: readonly Settlement[],
  foreignNames: (code: string) => readonly string[],
): PlaceRecord[] {
  const inside = new Map<string, Settlement[]>()
  for (const settlement of settlements) {
    const members = inside.get(settlement.country)
    if (members) members.push(settlement)
    else inside.set(settlement.country, [settlement])
  }
  return table.map(([code = '', name = '', others = '']): PlaceRecord => {
    const members = inside.get(code) ?? []
    return {
      kind: 'country',
      name,
      native: null,
      country: code,
      division: '',
      ...(members.length > 0 ? centre(members) : { lat: 0, lon: 0 }),
      geonameId: 0,
      population: members.reduce((sum, member) => sum + member.population, 0),
      rank: 0,
      names: named(name, [...others.split(';'), ...foreignNames(code)]),
    }
  })
}
