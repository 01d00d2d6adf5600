import type { Decision } from '#model/decision'
import type { Note } from '#model/note'

/** A note on a decision: which one, by whom and when, and what is to be said of it. */
export const decisionNote = ({ payloadHash, by, at }: Decision, what: string): Note => ({
  report: null,
  where: null,
  what: `decision ${payloadHash.slice(0, 12)} by ${by}, ${at}: ${what}`,
})
