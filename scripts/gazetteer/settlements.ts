import { readFileSync } from 'node:fs'
import { nativeName } from './native-name.ts'
import { OTHER_NAME, OWN_NAME, type PlaceRecord } from './record.ts'

/** A row of GeoNames' cities500.txt, with the code of its second-order division. */
export interface Settlement extends PlaceRecord {
  /** "US.LA.079", or '' */
  readonly district: string
}

const RANKS: Readonly<Record<string, number>> = { PPLC: 3, PPLA: 2, PPLA2: 1 }

/** Names nobody writes in a report: GeoNames' codes of airports ("ODS"), and its own romanisations, all in small letters ("ao de sa"). */
const isNoise = (name: string): boolean =>
  /^[A-Z]{3,4}$/.test(name) || (/^[\p{Script=Latin}\p{M}\p{P}\s`ʼʻ]+$/u.test(name) && name === name.toLowerCase())

/** Gives the most populous settlement of a country and GeoNames name the name English prints: "Mykolayiv" → "Mykolaiv". Rows: country, GeoNames' name, usual name. */
export function withUsualNames(settlements: readonly Settlement[], table: readonly string[][]): Settlement[] {
  const usual = new Map(table.map(([country = '', name = '', english = '']) => [`${country} ${name}`, english]))
  const largest = new Map<string, Settlement>()
  for (const settlement of settlements) {
    const key = `${settlement.country} ${settlement.name}`
    if (usual.has(key) && settlement.population > (largest.get(key)?.population ?? -1)) largest.set(key, settlement)
  }
  return settlements.map((settlement) => {
    const key = `${settlement.country} ${settlement.name}`
    const name = largest.get(key) === settlement ? usual.get(key) : undefined
    return name ? { ...settlement, name, names: [...settlement.names, { name, use: OWN_NAME }] } : settlement
  })
}

/** Reads a file in the form of GeoNames' cities500.txt (geonames.org/export: 19 columns, tabs, no heading). Throws on a row without coordinates. */
export function readSettlements(path: string): Settlement[] {
  const rows = readFileSync(path, 'utf8').split('\n')
  return rows
    .filter((row) => row !== '')
    .map((row): Settlement => {
      const cells = row.split('\t')
      const cell = (index: number): string => cells[index] ?? ''
      const [lat, lon] = [Number(cell(4)), Number(cell(5))]
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && cell(1)))
        throw new Error(`not a settlement: ${row.slice(0, 80)}`)
      const country = cell(8)
      const division = cell(10) ? `${country}.${cell(10)}` : ''
      const others = cell(3) === '' ? [] : cell(3).split(',')
      const own = new Set([cell(1), cell(2)])
      const kept = others.filter((name) => !own.has(name) && !isNoise(name))
      return {
        kind: cell(7) === 'PPLX' ? 'section' : 'settlement',
        name: cell(1),
        native: nativeName(country, cell(2), others),
        country,
        division,
        district: division && cell(11) ? `${division}.${cell(11)}` : '',
        lat,
        lon,
        geonameId: Number(cell(0)),
        population: Number(cell(14)),
        rank: RANKS[cell(7)] ?? 0,
        names: [
          ...[...own].map((name) => ({ name, use: OWN_NAME })),
          ...kept.map((name) => ({ name, use: OTHER_NAME })),
        ],
      }
    })
}
