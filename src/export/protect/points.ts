import type { Where } from '#model/value'

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

/** A site with the point of its settlement, of those given, in its own division; without one, no point. */
export function atSettlement(where: Where, settlements: readonly Where[]): Where {
  const town = settlements.find(
    (one) =>
      one.pointOf === 'settlement' && one.lat !== null && one.country === where.country && one.admin1 === where.admin1,
  )
  if (!town) return { ...withoutPoint(where), geonameId: null }
  return { ...where, geonameId: null, lat: town.lat, lon: town.lon, pointOf: 'settlement', alternatives: [] }
}
