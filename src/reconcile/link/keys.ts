import type { Claim } from '#model/claim'
import type { When, Where } from '#model/value'

/** Longest span, in days, that still says which day it was: a night has two. */
const LONGEST_SPAN = 2
const DAY = 86_400_000

const dayOf = (iso: string): string => iso.slice(0, 10)
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim()

/** The day an event is filed under: the last of its span, so that a night is filed under its morning; null when the words leave it open. */
export function eventDay(when: When | null): string | null {
  if (when?.latest == null || when.earliest === null || when.extent === 'throughout') return null
  const days = (Date.parse(dayOf(when.latest)) - Date.parse(dayOf(when.earliest))) / DAY
  return Number.isFinite(days) && days >= 0 && days < LONGEST_SPAN ? dayOf(when.latest) : null
}

/** A day before or after. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10)

/** What a place can be found under: its gazetteer id, its point, and for a site or a place the gazetteer lacks, its name. */
export function placeKeys(where: Where | null): string[] {
  if (where === null) return []
  if (where.precision === 'country')
    return [
      `country ${where.country ?? fold(where.name)} ${where.geonameId === null && where.country !== null ? fold(where.name) : ''}`,
    ]
  if (where.precision === 'province') return [`province ${where.country} ${where.admin1 ?? fold(where.name)}`]
  const keys: string[] = []
  if (where.geonameId !== null) keys.push(`id ${where.geonameId}`)
  if (where.lat !== null && where.lon !== null && where.pointOf !== 'province')
    keys.push(`point ${where.lat.toFixed(2)} ${where.lon.toFixed(2)}`)
  if (where.precision === 'site' || keys.length === 0) keys.push(`name ${fold(where.name)}`)
  return keys
}

/** Block keys of a claim: only claims that share one are ever compared, so that linking stays near-linear. */
export function blockKeys(claim: Claim): string[] {
  const day = eventDay(claim.when)
  return day === null ? [] : placeKeys(claim.where).map((place) => `${day} ${place}`)
}
