import type { IncidentDecided } from './reviewed.ts'
import type { Quote } from './span.ts'
import type { PersonGroup, When, Where } from './value.ts'

/** Why an account is not a further origin. */
export interface Dependence {
  /** Id of the Source that it rests on. */
  readonly source: string
  readonly how: 'heard-only-through' | 'quotes' | 'copies' | 'vague-plural'
  readonly claim: string
  readonly evidence: readonly Quote[]
}

/** What one origin says of an incident, over all reports. */
export interface Account {
  readonly source: string | null
  /** Says what happened there, or only reacts. */
  readonly role: 'account' | 'comment'
  /** One of `independentOrigins`. */
  readonly counted: boolean
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  readonly dependsOn: readonly Dependence[]
  readonly independence: 'first-hand' | 'no-link-found' | 'dependent'
}

export interface IncidentCount {
  readonly source: string | null
  readonly what: string
  readonly of: string | null
  readonly group: PersonGroup | null
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  readonly approximate: boolean
  readonly kind: string
  readonly asOf: string | null
  readonly claim: string
}

export interface Range {
  readonly what: string
  readonly group: PersonGroup | null
  readonly low: number | null
  readonly high: number | null
  readonly claims: readonly string[]
}

export interface Contradiction {
  readonly about: string
  readonly kind: 'conflict' | 'update' | 'drift' | 'date'
  /** Ids of the two claims. */
  readonly a: string
  readonly b: string
  readonly why: string
}

/** A grade that a person may set; the machine only suggests, with reasons for and against. */
export interface Suggestion {
  readonly scheme: 'admiralty' | 'airwars'
  readonly grade: string
  readonly because: readonly string[]
  readonly against: readonly string[]
}

export interface Position {
  readonly field: 'actor' | 'target' | 'means' | 'victims'
  readonly value: string
  readonly claims: readonly string[]
}

/** What a set of claims, possibly at odds, are about. Class, title, when and where name nothing that is disputed. */
export interface Incident {
  readonly id: string
  /** A strike within a wave; never summed. */
  readonly partOf: string | null
  /** The narrowest that covers all accounts. */
  readonly class: string
  readonly title: string
  readonly when: When | null
  readonly where: Where | null
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** Reports near it in time that are kept but were not read, by language: "7 of 14 reports: uk, ru". */
  readonly unread: { readonly reports: readonly string[]; readonly languages: readonly string[] }
  readonly accounts: readonly Account[]
  readonly independentOrigins: number
  readonly independentParties: number
  readonly positions: readonly Position[]
  readonly counts: readonly IncidentCount[]
  readonly ranges: readonly Range[]
  readonly agreements: readonly { readonly about: string; readonly claims: readonly string[] }[]
  readonly contradictions: readonly Contradiction[]
  readonly suggested: readonly Suggestion[]
  /** What joined these claims. */
  readonly why: readonly string[]
  /** Grades, verdict and numbers that people set; absent when nobody did. */
  readonly decided?: IncidentDecided
}
