import type { Token } from '#model/sentence'
import type { VerbGroup } from '../clause/verb-group.ts'

const NOT = new Set(['not', "n't", 'never', 'cannot'])
const EITHER = new Set(['neither', 'nor'])
/** "declined to confirm", "refused to say", "was unable to verify". */
const REFUSES = new Set(['decline', 'refuse', 'fail', 'unable', 'avoid'])
/** Verbs that "not" turns into silence; "did not deny", "did not rule out" say something. */
const SILENT = new Set([
  'say',
  'confirm',
  'believe',
  'think',
  'know',
  'specify',
  'report',
  'claim',
  'mention',
  'verify',
  'disclose',
  'comment',
  'expect',
])

/** Whether a cue says that nothing was said: "did not say", "could not confirm", "neither confirmed nor denied", "declined to say". */
export function isWithheld(tokens: readonly Token[], group: VerbGroup, verb: number): boolean {
  const from = Math.max(0, group.from - 3)
  if (tokens.slice(from, verb).some((token) => EITHER.has(token.lower))) return true
  if (!SILENT.has(tokens[verb]?.lemma ?? '')) return false
  return tokens
    .slice(from, verb)
    .some((token, at) => (from + at >= group.from && NOT.has(token.lower)) || REFUSES.has(token.lemma))
}
