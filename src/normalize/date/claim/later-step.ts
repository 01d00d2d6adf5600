import type { DateLexicon } from '#lexicon/dates'
import type { Claim } from '#model/claim'
import type { Sentence, Token } from '#model/sentence'
import type { Span } from '#model/span'
import type { DateMention } from '../read-dates.ts'

/** What was done after an event, and the tokens of its sentence. */
export interface LaterStep {
  readonly step: Token
  readonly tokens: readonly Token[]
}

/** Heads on the way from a date to what it dates: more are another clause's. */
const REACH = 4

const isIn = ({ start, end }: Span, token: Token): boolean => start <= token.start && token.start < end

/** Whether a word before another in one phrase names it: "last week's shooting", "the Tuesday hearing". */
const isOwner = (token: Token, head: Token): boolean =>
  token.index < head.index && ['nmod', 'amod', 'compound', 'nummod'].includes(token.deprel)

/**
 * The later step that a date hangs on in its sentence's tree, or null: "charged on Tuesday with killing", "accepted blame Wednesday for", "a hearing
 * Monday". A date that owns a noun ("last week's killing"), or hangs on any other verb ("died on Tuesday in a bombing"), is not such a step's.
 */
export function laterStepOf({ quote }: DateMention, { tokens }: Sentence, words: DateLexicon): LaterStep | null {
  let token = tokens.find((each) => isIn(quote, each) && !isIn(quote, tokens[each.head] ?? each))
  for (let climbed = 0; token && climbed < REACH; climbed += 1) {
    const head: Token | undefined = tokens[token.head]
    if (!head) return null
    if (words.laterSteps.has(head.lemma)) return { step: head, tokens }
    // "remained hospitalised Friday", "ordered held without bond Monday"
    const parts = head.upos === 'VERB' && head.deprel !== 'xcomp'
    if (parts || isOwner(token, head) || words.happenings.has(head.lower)) return null
    token = head
  }
  return null
}

/** Whether the step stands beside the claim's event, or tells when it was: "was shot and arrested on Tuesday", "was shot while visiting on Tuesday". */
function isBeside({ step, tokens }: LaterStep, trigger: Span): boolean {
  let token = step
  for (let climbed = 0; climbed < REACH && (token.deprel === 'conj' || token.deprel === 'advcl'); climbed += 1) {
    const head = tokens[token.head]
    if (!head) return false
    if (isIn(trigger, head)) return true
    token = head
  }
  return false
}

/** Whether a date that hangs on `later` is none of the claim's event: the claim is neither that step nor told beside it. */
export function isOfLaterStep(later: LaterStep, { event }: Claim, words: DateLexicon): boolean {
  if (words.laterClasses.has(event.class) || isIn(event.trigger, later.step)) return false
  return !isBeside(later, event.trigger)
}
