import type { ClaimField } from './claim-field.ts'

/** Who decided something, when, and in which decision (its payload hash). */
export interface Made {
  readonly by: string
  readonly at: string
  readonly decision: string
}

/** A field of a claim that a person set: what the claim now has there, and what the machine had read. */
export interface Correction extends Made {
  readonly field: ClaimField
  readonly value: unknown
  readonly machine: unknown
}

export interface Comment extends Made {
  readonly text: string
}

/** A rating of a verdict on a scale, as ClaimReview has it. */
export interface Rating {
  readonly value: number
  readonly best: number
  readonly worst: number
}

/** The sides and classes of people whose deaths UCDP numbers apart; they add up to `best`. */
export interface BestParts {
  readonly sideA: number
  readonly sideB: number
  readonly civilians: number
  readonly unknown: number
}

/** A person's verdict on what is claimed; the machine never gives one. */
export interface Verdict extends Made {
  readonly text: string
  readonly rating: Rating | null
  readonly url: string | null
  readonly author: string | null
}

/** What people decided on a claim; a claim on which nothing was decided has none of this. */
export interface ClaimDecided {
  /** The last of accept and reject; 'added' for a claim that a person found, unless it was rejected later. */
  readonly state: 'accepted' | 'rejected' | 'added' | null
  /** Who set the state. */
  readonly set: (Made & { readonly why: string | null }) | null
  readonly corrections: readonly Correction[]
  readonly comments: readonly Comment[]
  readonly verdict: Verdict | null
  /** Names of others than the one who decided, who confirmed a decision on this claim. */
  readonly signedOff: readonly string[]
}

/** A grade that a person set. */
export interface SetGrade extends Made {
  readonly scheme: 'admiralty' | 'airwars'
  readonly grade: string
  readonly why: string | null
}

/** UCDP's best estimate of the deaths, with its bounds, as a person set it. */
export interface SetBest extends Made {
  readonly best: number
  readonly low: number
  readonly high: number
  readonly parts: BestParts | null
}

/** What people decided on an incident; an incident on which nothing was decided has none of this. */
export interface IncidentDecided {
  /** One a scheme. */
  readonly grades: readonly SetGrade[]
  readonly verdict: Verdict | null
  readonly best: SetBest | null
  readonly comments: readonly Comment[]
  readonly signedOff: readonly string[]
}

/** A source's reliability on the Admiralty scale, as a person set it: A completely reliable … E unreliable, F cannot be judged. */
export interface SetReliability extends Made {
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
}
