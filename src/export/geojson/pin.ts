import type { Where } from '#model/value'

/**
 * How far from its point a place may be, as a class: never a number of metres, which no report gives. After UCDP's where_prec 2 ("about 25 km")
 * and the sizes of what the gazetteer calls a settlement and a district.
 */
export const RADIUS_CLASSES = ['under 1 km', '1 to 10 km', 'about 25 km', '10 to 100 km'] as const

export type RadiusClass = (typeof RADIUS_CLASSES)[number]

/** Where a map may put a pin, and how far off it may be. */
export interface Pin {
  readonly lat: number
  readonly lon: number
  readonly radius: RadiusClass
}

const OF_POINT: Readonly<Record<'site' | 'settlement' | 'district', RadiusClass>> = {
  site: 'under 1 km',
  settlement: '1 to 10 km',
  district: '10 to 100 km',
}

/** Six decimals at most: RFC 7946, 11.2 (about ten centimetres; more says nothing). */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/**
 * The pin of a place; null where there is none to set: no place, no point, a point that is not on the globe, and all that is wider than a
 * district (a province, a country, a sea), whose middle would be read as the place itself.
 */
export function pinOf(where: Where | null): Pin | null {
  if (where === null || where.lat === null || where.lon === null) return null
  const { lat, lon, precision, pointOf } = where
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null
  if (pointOf === null || pointOf === 'province') return null
  if (precision === 'province' || precision === 'country' || precision === 'sea') return null
  const wide = pointOf === 'district' || precision === 'district'
  const radius = wide ? OF_POINT.district : precision === 'near' ? 'about 25 km' : OF_POINT[pointOf]
  return { lat: rounded(lat), lon: rounded(lon), radius }
}
