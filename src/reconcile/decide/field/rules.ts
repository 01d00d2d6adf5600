import type { ClaimField } from '#model/claim-field'
import type { FieldValues } from '#model/decision'
import { counts } from './counts.ts'
import { claimWords, eventClass, eventWords } from './event.ts'
import type { FieldRule } from './field-rule.ts'
import { role } from './role.ts'
import { source } from './source.ts'
import { answers, basis, certainty, persons } from './telling.ts'
import { said, when } from './when.ts'
import { otherPlaces, where } from './where.ts'

/** How each field is set, in the order in which they are: certainty after the source, on which it rests where nobody set it. */
const fieldRules: { readonly [field in ClaimField]: FieldRule<FieldValues[field]> } = {
  class: eventClass,
  words: claimWords,
  event: eventWords,
  when,
  said,
  where,
  'other-places': otherPlaces,
  counts,
  actor: role('actor'),
  target: role('target'),
  victim: role('victim'),
  instrument: role('instrument'),
  persons,
  source,
  basis,
  certainty,
  answers,
}

/** The rule of a field, for a value whose form was checked. */
export const ruleOf = (field: ClaimField): FieldRule<unknown> => fieldRules[field] as FieldRule<unknown>
