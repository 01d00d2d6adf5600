import type { GivenWhen } from '#model/decision'
import { readEdtf } from '#model/decision/edtf'
import type { Quote } from '#model/span'
import type { When } from '#model/value'
import type { FieldRule } from './field-rule.ts'

/** A given time as a claim's: in the words chosen, else in those that it was read from before. */
function whenOf(given: GivenWhen | null, words: Quote | null, before: When | null): When | null {
  const time = given && readEdtf(given.edtf)
  if (!time) return null
  const quote = words ?? before?.quote ?? null
  return {
    quote,
    ...time,
    extent: given?.extent ?? time.extent,
    precision: given?.precision ?? time.precision,
    basis: words ? 'stated' : (before?.basis ?? 'implied'),
    from: words ? null : (before?.from ?? null),
  }
}

/** When it happened. */
export const when: FieldRule<GivenWhen | null> = {
  read: (claim) => claim.when,
  set: (claim, value, words) => ({ ...claim, when: whenOf(value, words, claim.when) }),
}

/** When it was said. */
export const said: FieldRule<GivenWhen | null> = {
  read: (claim) => claim.said,
  set: (claim, value, words) => ({ ...claim, said: whenOf(value, words, claim.said) }),
}
