import type { Where } from '../value.ts'

/** From the exact to the wide; a place meets a wider one that it may lie in. */
const WIDTH: Readonly<Record<Where['precision'], number>> = {
  site: 0,
  settlement: 1,
  near: 1,
  district: 2,
  province: 3,
  sea: 3,
  country: 4,
}

const sameName = (a: Where, b: Where): boolean => a.name.toLowerCase() === b.name.toLowerCase()

/** Whether two places are one, or one may lie in the other: by gazetteer, point or name, or a wider place of the same division or country. */
export function placesMeet(a: Where, b: Where): boolean {
  if (a.geonameId !== null && b.geonameId !== null && a.geonameId === b.geonameId) return true
  if (a.lat !== null && a.lat === b.lat && a.lon === b.lon) return true
  if (sameName(a, b)) return a.country === null || b.country === null || a.country === b.country
  const [wide, narrow] = WIDTH[a.precision] > WIDTH[b.precision] ? [a, b] : [b, a]
  if (wide.country === null || wide.country !== narrow.country) return false
  if (wide.precision === 'country') return true
  // A site placed in a town stands in its division at least.
  return wide.admin1 !== null && wide.admin1 === narrow.admin1 && WIDTH[wide.precision] >= WIDTH.province
}
