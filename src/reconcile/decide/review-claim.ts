import type { Decision, DecisionValues } from '#model/decision'
import { type Draft, madeBy } from './draft.ts'

/** What each kind of decision on a claim as a whole does with it; the later of two wins, but comments add up. */
const KINDS: Readonly<Record<string, (draft: Draft, decision: Decision) => void>> = {
  accept(draft, decision) {
    draft.state = 'accepted'
    draft.set = { ...madeBy(decision), why: null }
  },
  reject(draft, decision) {
    draft.state = 'rejected'
    draft.set = { ...madeBy(decision), why: (decision.value as DecisionValues['reject'])?.why ?? null }
  },
  comment(draft, decision) {
    draft.comments.push({ text: (decision.value as DecisionValues['comment']).text, ...madeBy(decision) })
  },
  verdict(draft, decision) {
    draft.verdict = { ...(decision.value as DecisionValues['verdict']), ...madeBy(decision) }
  },
}

/** Applies a decision on a claim as a whole: accept, reject, comment, verdict. Its form was checked; other kinds do nothing. */
export const reviewClaim = (draft: Draft, decision: Decision): void => {
  if (Object.hasOwn(KINDS, decision.what)) KINDS[decision.what]?.(draft, decision)
}
