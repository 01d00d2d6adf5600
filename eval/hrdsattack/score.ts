import { f1 } from '../shared/f1.ts'
import type { HrdAnnotation, HrdVictim } from './annotation.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Lower case without the files' noise: "4.0" = "04" = "4", "Sept" = "9"; null, "None", "unknown" and "" are all "none". */
export function normalizedValue(value: unknown): string {
  const text = String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/(\d)\.0+$/, '$1')
  return ['', 'none', 'null', 'nan', 'unknown', 'n/a'].includes(text) ? 'none' : text
}

const monthOf = (value: unknown): string => {
  const text = normalizedValue(value)
  const month = text === 'none' ? -1 : MONTHS.indexOf(text.slice(0, 3))
  return month < 0 ? text : String(month + 1)
}

/** Attributes with one value each, and how it is read. */
type Single = 'perpetrator_mention' | 'perpetrator_type' | 'year' | 'month' | 'date' | 'city' | 'region' | 'country'
const SINGLE: readonly Single[] = [
  'perpetrator_mention',
  'perpetrator_type',
  'year',
  'month',
  'date',
  'city',
  'region',
  'country',
]

/** Attributes with several values each: the values of an annotation. */
const SEVERAL: Readonly<Record<string, (one: HrdAnnotation) => readonly string[]>> = {
  violation_types: (one) => [...new Set(one.violation_types.map(normalizedValue))],
  victim_name: (one) =>
    one.victims.map((victim) => normalizedValue(victim.victim_name)).filter((name) => name !== 'none'),
  victim_type: (one) => one.victims.flatMap((victim) => [...new Set(victim.victim_type.map(normalizedValue))]),
  victim_population_type: ofVictims('victim_population_type'),
  victim_sex_type: ofVictims('victim_sex_type'),
  victim_age_group: ofVictims('victim_age_group'),
}

function ofVictims(field: 'victim_population_type' | 'victim_sex_type' | 'victim_age_group') {
  return (one: HrdAnnotation) => one.victims.map((victim: HrdVictim) => normalizedValue(victim[field]))
}

/** How many values two lists share, each value as often as both have it. */
function inCommon(own: readonly string[], gold: readonly string[]): number {
  const left = [...gold]
  return own.filter((value) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/**
 * Per attribute, in per cent: accuracy for those with one value, micro-F1 of values for those with several (those of victims as lists of values an article, as the victims
 * of two annotations have no order). `sameCountry` gives one form to the names of a country.
 */
export function scoreHrds(
  pairs: readonly { readonly own: HrdAnnotation; readonly gold: HrdAnnotation }[],
  sameCountry: (name: string) => string = (name) => name,
): Record<string, number> {
  const read = (one: HrdAnnotation, field: Single) => {
    if (field === 'month') return monthOf(one.month)
    return field === 'country' ? sameCountry(normalizedValue(one.country)) : normalizedValue(one[field])
  }
  const scores: Record<string, number> = {}
  for (const field of SINGLE) {
    const right = pairs.filter(({ own, gold }) => read(own, field) === read(gold, field)).length
    scores[field] = pairs.length === 0 ? 0 : (100 * right) / pairs.length
  }
  for (const [field, valuesOf] of Object.entries(SEVERAL)) {
    let [right, found, wanted] = [0, 0, 0]
    for (const { own, gold } of pairs) {
      right += inCommon(valuesOf(own), valuesOf(gold))
      found += valuesOf(own).length
      wanted += valuesOf(gold).length
    }
    scores[field] = f1(right, found, wanted)
  }
  return scores
}
