import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Where } from '#model/value'
import { pipeline } from '../../src/pipeline.ts'
import { reportOf } from '../shared/report-of.ts'
import type { HrdAnnotation, HrdArticle, HrdVictim } from './annotation.ts'

/** Our classes → HRDsAttack's types of violation; those of its ontology that we have no class for are "other". */
const VIOLATIONS: Readonly<Record<string, string>> = {
  arrest: 'arbitrary detention',
  abduction: 'kidnapping',
  torture: 'torture',
  'sexual-violence': 'other',
  attack: 'other',
  shooting: 'other',
}
const KILLS = /\b(?:kill|murder|assassinat|slay|slain|shot dead|dead|death|execut|massacre|die[ds]?\b|behead|lynch)/i
const DISAPPEARS = /disappear|missing/i

/** Who the acting words stand for. The first that matches counts. */
const PERPETRATORS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:bandits?|gunm[ae]n|militants?|rebels?|terrorists?|boko haram|isis|taliban|kidnappers?|insurgents?|gang|al-?qa)/i,
    'other non-state actors',
  ],
  [/\b(?:militia|paramilitar)/i, 'other state actors'],
  [
    /\b(?:police|army|military|soldiers?|government|authorities|court|security|forces|officers?|state|regime|president|prosecutors?|troops|minist)/i,
    'state actor',
  ],
]
const MOST_FREQUENT = 'state actor'

const VICTIM_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:journalist|reporter|editor|blogger|correspondent|photographer|columnist)/i, 'journalist'],
  [/\b(?:activist|defender|lawyer|campaigner|protester|dissident)/i, 'human rights defender'],
  [/\b(?:union)/i, 'trade unionist'],
]
const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:(?:al|bin|de|van|von|el|da|dos)[ -])?\p{Lu}[\p{L}'’.-]+){1,3}$/u
const SEVERAL = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many|\p{L}{3,}s)\b/iu

function violationOf(claim: Claim): string | null {
  const words = claim.event.trigger.text
  if (claim.event.class === 'casualties') return KILLS.test(words) ? 'killing' : 'other'
  if (claim.event.class === 'abduction' && DISAPPEARS.test(words)) return 'enforced disappearance'
  return VIOLATIONS[claim.event.class] ?? null
}

function victimsOf(claims: readonly Claim[]): HrdVictim[] {
  const victims = new Map<string, HrdVictim>()
  for (const { roles, persons } of claims) {
    for (const { role, quote } of roles) {
      if (role !== 'victim' && role !== 'target') continue
      const words = quote.text
      const name = words.split(/,/)[0]?.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '') ?? ''
      const named = NAME.test(name)
      if (!named && !victims.has('') && victims.size > 0) continue
      const person = persons.find((one) => one.name === name)
      victims.set(named ? name.toLowerCase() : '', {
        victim_name: named ? name : null,
        victim_type: [VICTIM_TYPES.find(([form]) => form.test(words))?.[1] ?? 'insufficient information'],
        victim_population_type: !named && SEVERAL.test(words) ? 'multiple' : 'individual',
        victim_sex_type: person?.sex === 'female' ? 'woman' : named ? 'man' : 'unknown',
        victim_age_group: /\b(?:child|girl|boy|school)/i.test(words) ? 'child' : 'adult',
      })
    }
  }
  return [...victims.values()]
}

/** The value that most of them have, `share` of them at least; the first on a tie; null when there is none. */
function mostFrequent(values: readonly (string | null)[], share = 0): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const start: readonly [string | null, number] = [null, 0]
  const [value, times] = [...counts].reduce<readonly [string | null, number]>((a, b) => (a[1] >= b[1] ? a : b), start)
  return times >= share * values.length ? value : null
}

/** Annotators gave a day, city or region only where the article is about one of them: chosen on the train part. */
const SHARE = 0.7

const cityOf = (where: Where): string | null => (where.precision === 'settlement' ? where.name : null)
const regionOf = (where: Where): string | null => (where.precision === 'province' ? where.name : null)

/** What our own reading of an article makes of it: the claims of violations, brought together. */
export function ownAnnotation({ id, title, text, published }: HrdArticle, lexicon: Lexicon): HrdAnnotation {
  const { claims } = pipeline([reportOf(id, text, published, title)], lexicon)
  const violations = claims.filter((claim) => violationOf(claim) !== null)
  const actors = violations.flatMap(({ roles }) => roles.filter(({ role }) => role === 'actor'))
  const type = PERPETRATORS.find(([form]) => actors.some(({ quote }) => form.test(quote.text)))?.[1]
  const day = mostFrequent(
    violations.map(({ when }) => (when?.precision === 'day' ? when.earliest : null)),
    SHARE,
  )
  const begun = mostFrequent(violations.map(({ when }) => when?.earliest?.slice(0, 4) ?? null))
  const places = (violations.length > 0 ? violations : claims).flatMap(({ where }) => where ?? [])
  const country = mostFrequent(places.map((where) => where.country))
  return {
    perpetrator_mention: violations.length > 0,
    perpetrator_type: violations.length > 0 ? (type ?? MOST_FREQUENT) : null,
    violation_types: [...new Set(violations.flatMap((claim) => violationOf(claim) ?? []))],
    year: day?.slice(0, 4) ?? begun ?? published?.slice(0, 4) ?? null,
    month: day?.slice(5, 7) ?? null,
    date: day?.slice(8, 10) ?? null,
    city: mostFrequent(places.map(cityOf), SHARE),
    region: mostFrequent(places.map(regionOf), SHARE),
    country: country === null ? null : (lexicon.countries.byCode.get(country)?.name ?? country),
    victims: victimsOf(violations),
  }
}
