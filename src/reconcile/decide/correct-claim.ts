import { CLAIM_FIELDS, type ClaimField } from '#model/claim-field'
import type { Decision, GivenField } from '#model/decision'
import type { Correction } from '#model/reviewed'
import { type Draft, madeBy } from './draft.ts'
import type { Around } from './field/field-rule.ts'
import { ruleOf } from './field/rules.ts'

/** A person's value for a field, with the decision that it comes from. */
export interface Correcting {
  readonly decision: Decision
  readonly given: GivenField
}

/**
 * Sets a person's values in a claim: of several for one field (of several for one number) the last; the fields in the order of CLAIM_FIELDS, whatever the order
 * of the decisions. Each is listed with what the machine had read. A chain of speakers that makes the certainty another lists that too.
 */
export function correctClaim(draft: Draft, all: readonly Correcting[], around: Around): void {
  const last = new Map<string, Correcting>()
  for (const one of all) {
    const { field, value } = one.given
    const key = `${field} ${ruleOf(field).keyOf?.(value) ?? ''}`
    last.delete(key)
    last.set(key, one)
  }
  const order = (field: ClaimField): number => CLAIM_FIELDS.indexOf(field)
  const sorted = [...last]
    .sort(([a, one], [b, other]) => order(one.given.field) - order(other.given.field) || (a < b ? -1 : 1))
    .map(([, one]) => one)
  const machine = draft.claim
  for (const { given, decision } of sorted) {
    const before = draft.claim.certainty
    draft.claim = ruleOf(given.field).set(draft.claim, given.value, given.quote, around)
    draft.corrections.push(listed(given.field, given.value, draft, machine, decision))
    const isOwn = given.field === 'certainty' || sorted.some((one) => one.given.field === 'certainty')
    if (before !== draft.claim.certainty && !isOwn) {
      draft.corrections.push(listed('certainty', null, draft, machine, decision))
    }
  }
}

const listed = (
  field: ClaimField,
  value: unknown,
  { claim }: Draft,
  machine: Draft['machine'],
  decision: Decision,
): Correction => ({
  field,
  value: ruleOf(field).read(claim, value),
  machine: ruleOf(field).read(machine, value),
  ...madeBy(decision),
})
