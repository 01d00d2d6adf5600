import type { Where } from '#model/value'

/** ACLED's geo_precision: 1 a named town, 2 near one or a small part of a region, 3 a region. A country alone is not coded (acledR, article "geography"). */
const ACLED: Readonly<Record<Where['precision'], 1 | 2 | 3 | null>> = {
  site: 1,
  settlement: 1,
  near: 2,
  district: 2,
  province: 3,
  sea: 3,
  country: null,
}

/** UCDP's where_prec: 1 exact, 2 within about 25 km, 3 district, 4 province, 6 country, 7 sea or air. */
const UCDP: Readonly<Record<Where['precision'], 1 | 2 | 3 | 4 | 6 | 7>> = {
  site: 1,
  settlement: 1,
  near: 2,
  district: 3,
  province: 4,
  country: 6,
  sea: 7,
}

/** geo_precision of a place; null for what ACLED does not code. */
export const acledGeoPrecision = (where: Where): 1 | 2 | 3 | null => ACLED[where.precision]

/** where_prec of a place. */
export const ucdpWherePrecision = (where: Where): 1 | 2 | 3 | 4 | 6 | 7 => UCDP[where.precision]

/** Degrees with four places, as ACLED and UCDP print them. */
export const degrees = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4)

/** PRIO-GRID's number of the cell of half a degree that a point lies in: 720 cells a row, rows from the south pole (PRIO-GRID codebook, version 2.0). */
export function prioGrid(lat: number | null, lon: number | null): number | null {
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null
  const row = Math.min(Math.floor((lat + 90) * 2), 359)
  const column = Math.min(Math.floor((lon + 180) * 2), 719)
  return row * 720 + column + 1
}
