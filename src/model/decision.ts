import type { Answer, Certainty, Person, Stance } from './claim.ts'
import type { ClaimField } from './claim-field.ts'
import type { BestParts, Rating } from './reviewed.ts'
import type { SourceKind } from './source.ts'
import type { Quote } from './span.ts'
import type { Count, PersonGroup, When, Where } from './value.ts'

/** What a decision hangs on: a report, words of it, and what of them is meant; never the id of a claim or incident. */
export interface DecisionPlace {
  readonly report: string
  readonly quote: Quote | null
  readonly field: string | null
}

/** What a person decided; hangs on report, words and field, never on ids of claims or incidents. */
export interface Decision {
  readonly at: string
  readonly by: string
  readonly what: string
  readonly on: readonly DecisionPlace[]
  readonly value: unknown
  readonly payloadHash: string
  readonly before: string
}

/** What a user decides, without who and when. */
export type Decided = Pick<Decision, 'what' | 'on' | 'value'>

/** Kinds of decision, in the order of docs/decisions.md, which says what each does and hangs on. */
export const DECISION_KINDS = [
  'accept',
  'reject',
  'correct',
  'add',
  'comment',
  'merge',
  'split',
  'not-the-same',
  'grade',
  'verdict',
  'best',
  'reliability',
  'alias',
  'party',
  'sign-off',
  'undo',
  'forget',
] as const

export type DecisionKind = (typeof DECISION_KINDS)[number]

/** A time: EDTF, and what EDTF cannot say (a night is two days of which neither is meant whole). */
export interface GivenWhen {
  readonly edtf: string
  readonly precision?: When['precision']
  readonly extent?: When['extent']
}

/** A place: a name, with what the gazetteer knows of the reading that was chosen, written out so that the decision needs no gazetteer. */
export type GivenWhere = Pick<Where, 'name'> & Partial<Omit<Where, 'quote' | 'name' | 'basis' | 'alternatives'>>

/** A number of a claim, told by what is counted and of which class of person; `remove` says that the claim gives none. */
export type GivenCount = Pick<Count, 'what'> &
  Partial<Pick<Count, 'of' | 'min' | 'max' | 'approximate' | 'vague' | 'kind' | 'asOf'>> & {
    readonly group?: PersonGroup | null
    readonly remove?: boolean
  }

/** One speaker of a chain; name null: nobody is named. */
export interface GivenSpeaker {
  readonly name: string | null
  /** Id of the source that is meant, where it speaks in other reports: made of its name alone, so it holds in any ledger. Kind and party go with it. */
  readonly source?: string
  readonly stance?: Stance
  readonly kind?: SourceKind
  readonly party?: string | null
}

/** The form of each field's value. A field whose value is its words alone takes null, and the words from `quote`. */
export interface FieldValues {
  readonly class: string
  readonly words: null
  readonly event: null
  readonly when: GivenWhen | null
  readonly said: GivenWhen | null
  readonly where: GivenWhere | null
  readonly 'other-places': readonly GivenWhere[]
  readonly counts: GivenCount
  readonly actor: string | null
  readonly target: string | null
  readonly victim: string | null
  readonly instrument: string | null
  readonly persons: readonly Omit<Person, 'quote'>[]
  readonly source: readonly GivenSpeaker[]
  readonly basis: null
  readonly certainty: Certainty
  readonly answers: Pick<Answer, 'act' | 'about'> | null
}

/** One field of a claim as a person has it; `quote`: the words it was read from, chosen anew, null to leave them. */
export interface GivenField {
  readonly field: ClaimField
  readonly value: unknown
  readonly quote: Quote | null
}

/** The form of each kind's `value`. */
export interface DecisionValues {
  readonly accept: null
  readonly reject: { readonly why: string | null } | null
  /** `on[0].field` is the field. */
  readonly correct: Omit<GivenField, 'field'>
  readonly add: { readonly class: string; readonly event: Quote | null; readonly fields: readonly GivenField[] }
  readonly comment: { readonly text: string }
  readonly merge: null
  readonly split: null
  readonly 'not-the-same': null
  readonly grade: { readonly scheme: 'admiralty' | 'airwars'; readonly grade: string; readonly why: string | null }
  readonly verdict: {
    readonly text: string
    readonly rating: Rating | null
    readonly url: string | null
    readonly author: string | null
  }
  readonly best: {
    readonly best: number
    readonly low: number
    readonly high: number
    readonly parts: BestParts | null
  }
  readonly reliability: { readonly name: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' }
  readonly alias: { readonly alias: string; readonly of: string }
  readonly party: { readonly name: string; readonly party: string | null }
  readonly 'sign-off': { readonly decision: string }
  readonly undo: { readonly decision: string }
  readonly forget: Readonly<Record<string, unknown>> | null
}
