import type { Quote } from './span.ts'

/** A time as the report says it, with bounds and with what they rest on. */
export interface When {
  /** null when implied by something else. */
  readonly quote: Quote | null
  /** ISO date, or date-time where stated, local to the place; null = open. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The same as ISO 8601-2 (EDTF). */
  readonly edtf: string
  /** Somewhere in the span, or all of it. */
  readonly extent: 'within' | 'throughout'
  readonly precision: 'time' | 'night' | 'day' | 'days' | 'week' | 'month' | 'year'
  readonly basis: 'stated' | 'relative' | 'implied'
  /** The reference date of a relative time. */
  readonly from: string | null
}

/** Another reading of a place name. */
export interface PlaceAlternative {
  readonly name: string
  readonly geonameId: number
  readonly lat: number
  readonly lon: number
  readonly score: number
}

/** A place as the report says it, resolved in the gazetteer as far as it can be. */
export interface Where {
  readonly quote: Quote | null
  /** As the report spells it in Latin script, else the usual English name. */
  readonly name: string
  readonly nativeName: string | null
  readonly geonameId: number | null
  readonly admin1: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Degrees; null for a country. */
  readonly lat: number | null
  readonly lon: number | null
  /** What the point is the point of: a factory placed at its town says 'settlement'. */
  readonly pointOf: 'site' | 'settlement' | 'district' | 'province' | null
  readonly precision: 'site' | 'settlement' | 'near' | 'district' | 'province' | 'country' | 'sea'
  readonly basis: 'stated' | 'implied'
  readonly alternatives: readonly PlaceAlternative[]
}

export type PersonGroup =
  | 'civilian'
  | 'combatant'
  | 'police'
  | 'health'
  | 'aid'
  | 'journalist'
  | 'child'
  | 'woman'
  | 'man'

/** A number with its bounds, its class and its part–whole relation. */
export interface Count {
  /** killed, wounded, hospitalised, casualties, missing, abducted, arrested, displaced, munitions, intercepted, buildings, vehicles … */
  readonly what: string
  /** "foreign specialists", "children": as said. */
  readonly of: string | null
  readonly group: PersonGroup | null
  /** "at least 60" = 60, null; "more than 60" = 61, null; "up to 80" = null, 80; "several" = 2, null; "dozens" = 24, null; "no casualties" = 0, 0. */
  readonly min: number | null
  readonly max: number | null
  /** "about 60". */
  readonly approximate: boolean
  /** "several", "dozens": shown as its word, enters no range and no export as a number. */
  readonly vague: boolean
  /** Index, among the same claim's counts, of the count that this one is a part of. */
  readonly within: number | null
  /** 'running': "rose to 17"; 'added': "four more"; 'cumulative': since a date, never an incident's count. */
  readonly kind: 'total' | 'running' | 'added' | 'cumulative'
  /** When the figure held; else `Claim.said`. */
  readonly asOf: string | null
  readonly quote: Quote
}
