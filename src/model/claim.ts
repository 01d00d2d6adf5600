import type { ClaimDecided } from './reviewed.ts'
import type { Quote } from './span.ts'
import type { Count, When, Where } from './value.ts'

/** What a speaker does with the words that follow. */
export type Stance = 'says' | 'confirms' | 'denies' | 'doubts' | 'asks' | 'cannot-verify' | 'no-comment'

/** One act of saying: a link of a claim's chain of speakers. */
export interface Attribution {
  /** Id of its Source; null until `normalize` has named it, and where nobody is named. */
  readonly id: string | null
  /** The words that name the speaker; null when nobody is named ("was reported to have"). */
  readonly source: Quote | null
  /** Canonical name of that source. */
  readonly name: string | null
  /** "said", "according to", "claims", "citing". */
  readonly cue: Quote | null
  readonly stance: Stance
}

export type Certainty = 'asserted' | 'reported' | 'hedged' | 'denied'

export interface Role {
  /** actor, target, victim, instrument, origin-of-fire, place … */
  readonly role: string
  readonly quote: Quote
  readonly name: string
  /** Id of its Actor. */
  readonly actor: string | null
}

export interface Person {
  readonly quote: Quote
  readonly name: string | null
  readonly age: number | null
  readonly sex: string | null
  readonly fate: string | null
}

/** What a claim does to another claim. */
export interface Answer {
  readonly act: 'denies' | 'confirms' | 'claims-responsibility' | 'accuses' | 'corrects'
  readonly about: 'occurrence' | 'responsibility' | 'harm' | 'status' | 'number'
  readonly claim: string | null
  readonly quote: Quote
}

/** One event said to have happened, in one report, by one chain of speakers. */
export interface Claim {
  readonly id: string
  /** Id of its Report. */
  readonly report: string
  /** The words that state it: the clause, without the words that attribute it. */
  readonly quote: Quote
  readonly event: { readonly class: string; readonly trigger: Quote }
  readonly roles: readonly Role[]
  readonly persons: readonly Person[]
  /** When it happened. */
  readonly when: When | null
  /** When it was said. */
  readonly said: When | null
  readonly where: Where | null
  readonly otherPlaces: readonly Where[]
  readonly counts: readonly Count[]
  /** Outermost first; empty = the outlet's own voice. */
  readonly attribution: readonly Attribution[]
  /** Source at the inner end; own voice: the agency tagged, else the publisher; null: nobody named. */
  readonly origin: string | null
  /** What the speaker rests it on ("the video", "reports from comrades"); not a link of the chain. */
  readonly basis: Quote | null
  readonly certainty: Certainty
  /** The words behind the certainty; by: index into attribution, null = the outlet. */
  readonly cues: readonly { readonly quote: Quote; readonly by: number | null }[]
  readonly answers: Answer | null
  /** The machine's own, 0..1. */
  readonly confidence: number
  /** Names of the rules or models that made it, in order; 'person' when someone added it. */
  readonly by: readonly string[]
  /** What people decided on it, the machine's reading beside theirs; absent when nobody did. */
  readonly decided?: ClaimDecided
}
