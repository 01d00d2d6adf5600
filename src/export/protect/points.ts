import type { Where } from '#model/value'
import { kilometres } from '#util/kilometres'

/**
 * Families of claims about where people or equipment are, are made, or are meant to go: they get no point, whatever the user turns on
 * (docs/standards.md: hearsay follows nobody).
 */
export const NO_POINTS: ReadonlySet<string> = new Set([
  'presence',
  'production',
  'target',
  'capability',
  'foreign-involvement',
  'intent',
])

/** A place without any point. */
export const withoutPoint = (where: Where): Where => ({
  ...where,
  lat: null,
  lon: null,
  pointOf: null,
  alternatives: [],
})

/** Whether a place's point is that of a building or site, not of the settlement it is in. */
export const isPrecise = (where: Where | null): where is Where =>
  where !== null && where.lat !== null && where.pointOf === 'site'

/** Kilometres within which a settlement may be the one that a site is in: across a large city. */
const ACROSS = 30

/**
 * A site with the point of its settlement: the nearest of those that its own reports name, in its division and within 30 km (own choice). Without one,
 * no point: the gazetteer's id goes too, since it leads to the point.
 */
export function atSettlement(where: Where, named: readonly Where[]): Where {
  const { lat, lon, country, admin1 } = where
  let best: { town: Where; km: number } | null = null
  for (const town of named) {
    if (town.pointOf !== 'settlement' || town.country !== country || town.admin1 !== admin1) continue
    if (lat === null || lon === null || town.lat === null || town.lon === null) continue
    const km = kilometres({ lat, lon }, { lat: town.lat, lon: town.lon })
    if (km <= ACROSS && (best === null || km < best.km)) best = { town, km }
  }
  if (best === null) return { ...withoutPoint(where), geonameId: null }
  const { town } = best
  return { ...where, geonameId: null, lat: town.lat, lon: town.lon, pointOf: 'settlement', alternatives: [] }
}
