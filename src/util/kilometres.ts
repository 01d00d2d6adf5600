/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371

/** Degrees, WGS 84. */
interface Point {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance in kilometres (haversine formula). */
export function kilometres(a: Point, b: Point): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)))
}
