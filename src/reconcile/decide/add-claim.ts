import type { Claim } from '#model/claim'
import type { Decision, DecisionValues } from '#model/decision'
import type { Quote } from '#model/span'
import { shortHash } from '#util/hash'
import type { Around } from './field/field-rule.ts'
import { ruleOf } from './field/rules.ts'

/**
 * The claim that a person adds: the words that `on` names, with each given field set on an otherwise empty claim in the outlet's own voice. Its id is made of
 * what the ids of the machine's claims are made of. The decision's form was checked.
 */
export function addClaim(decision: Decision, around: Around): Claim {
  const { class: eventClass, event, fields } = decision.value as DecisionValues['add']
  const { report, book } = around
  const quote = decision.on[0]?.quote as Quote
  const empty: Claim = {
    id: '',
    report: report.id,
    quote,
    event: { class: eventClass, trigger: event ?? quote },
    roles: [],
    persons: [],
    when: null,
    said: null,
    where: null,
    otherPlaces: [],
    counts: [],
    attribution: [],
    origin: fields.some(({ field }) => field === 'source') ? null : (book.outlet(report)?.id ?? null),
    basis: null,
    certainty: 'asserted',
    cues: [],
    answers: null,
    confidence: 1,
    by: ['person'],
  }
  const claim = fields.reduce(
    (made, { field, value, quote: words }) => ruleOf(field).set(made, value, words, around),
    empty,
  )
  const { trigger } = claim.event
  const speaker = claim.attribution.at(-1)?.source?.start ?? null
  return {
    ...claim,
    id: shortHash([report.id, claim.quote.start, claim.quote.end, claim.event.class, trigger.start, speaker]),
  }
}
