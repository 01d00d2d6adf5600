import type { Where } from '#model/value'
import { foldName } from '#util/fold'

/** How wide a place is: what lies within another is less wide than it, so that nothing is part of itself. */
export function widthOf(where: Where | null): number {
  if (where === null || where.precision === 'sea') return -1
  return where.precision === 'country' ? 2 : where.precision === 'province' ? 1 : 0
}

const COMPASS = '(?:north|south|east|west)(?:[- ]?(?:east|west))?'

/** A part of a country that no list of provinces bounds: "southern Ukraine", "the country's east", "the south of Chad"; not "South Sudan". Own list. */
const PART = new RegExp(
  `\\b${COMPASS}ern\\b|\\bcentral (?!african)|\\b(?:${COMPASS}|cent(?:re|er)) of\\b|['’]s (?:${COMPASS}|cent(?:re|er))\\b|^(?:the )?${COMPASS}$`,
  'i',
)

/**
 * Whether a country or province, or one of several provinces told of together, is known to hold a narrower place. By country code and province; a part of a
 * country ("southern Ukraine") is not known to hold any.
 */
export function isWithin(narrow: Where, wide: Where): boolean {
  const [inner, outer] = [widthOf(narrow), widthOf(wide)]
  if (inner < 0 || inner >= outer || narrow.country === null || narrow.country !== wide.country) return false
  if (outer === 2) return wide.admin1 === null && !PART.test(wide.name)
  if (narrow.admin1 === null) return false
  if (wide.admin1 !== null) return wide.admin1 === narrow.admin1
  // "Odesa, Mykolaiv and Vinnytsia oblasts"
  return wide.geonameId === null && ` ${foldName(wide.name)} `.includes(` ${foldName(narrow.admin1)} `)
}
