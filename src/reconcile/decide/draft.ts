import type { Claim } from '#model/claim'
import type { Decision } from '#model/decision'
import type { ClaimDecided, Comment, Correction, Made, Verdict } from '#model/reviewed'
import { byText } from '#util/order'

/** A claim while decisions are applied to it. */
export interface Draft {
  claim: Claim
  /** As the machine read it, or as it was added. */
  readonly machine: Claim
  state: ClaimDecided['state']
  set: ClaimDecided['set']
  corrections: Correction[]
  readonly comments: Comment[]
  verdict: Verdict | null
  readonly signedOff: Set<string>
}

export const madeBy = ({ by, at, payloadHash }: Decision): Made => ({ by, at, decision: payloadHash })

export const newDraft = (claim: Claim): Draft => ({
  claim,
  machine: claim,
  state: null,
  set: null,
  corrections: [],
  comments: [],
  verdict: null,
  signedOff: new Set(),
})

/** Comments in the order of their times, so that decisions on different claims commute. */
export const inOrder = (comments: readonly Comment[]): Comment[] =>
  [...comments].sort((a, b) => byText(a.at, b.at) || byText(a.decision, b.decision))

/** The claim as decided, with what was decided on it. */
export const finished = ({ claim, state, set, corrections, comments, verdict, signedOff }: Draft): Claim => ({
  ...claim,
  decided: { state, set, corrections, comments: inOrder(comments), verdict, signedOff: [...signedOff].sort(byText) },
})
