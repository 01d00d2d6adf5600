import { CLAIM_FIELDS } from '../claim-field.ts'
import type { DecisionKind, DecisionValues } from '../decision.ts'
import { fieldForms } from './field-forms.ts'
import { type Form, fields, isRecord, list, nothing, number, oneOf, orNull, text, textLike, whole } from './form.ts'

/** Stretches of text are checked against their report by check-decision.ts; here only that they are one. */
const quote: Form = fields({ start: whole, end: whole, text })

const given: Form = (value, name) => {
  const problem = fields({ field: oneOf(...CLAIM_FIELDS), value: () => null, quote: orNull(quote) })(value, name)
  if (problem !== null) return problem
  const { field, value: set } = value as { field: keyof typeof fieldForms; value: unknown }
  return fieldForms[field](set, `${name}.${field}`)
}

/** ADMIRALTY: credibility of information, 1 confirmed … 6 cannot be judged. AIRWARS: its civilian harm status. Both after docs/standards.md. */
const GRADES: Readonly<Record<string, readonly string[]>> = {
  admiralty: ['1', '2', '3', '4', '5', '6'],
  airwars: ['confirmed', 'fair', 'weak', 'contested', 'discounted'],
}

const grade = fields({ scheme: oneOf(...Object.keys(GRADES)), grade: text, why: orNull(text) }, (value, name) => {
  const { scheme, grade: set } = value as DecisionValues['grade']
  return oneOf(...(GRADES[scheme] ?? []))(set, `${name}.grade`)
})

const rating = fields(
  { value: number(-1e6, 1e6), best: number(-1e6, 1e6), worst: number(-1e6, 1e6) },
  (value, name) => {
    const { value: set, best, worst } = value as { value: number; best: number; worst: number }
    const [low, high] = [Math.min(best, worst), Math.max(best, worst)]
    return low < high && set >= low && set <= high ? null : `${name}: ${set} is not on a scale from ${worst} to ${best}`
  },
)

const best = fields(
  {
    best: whole,
    low: whole,
    high: whole,
    parts: orNull(fields({ sideA: whole, sideB: whole, civilians: whole, unknown: whole })),
  },
  (value, name) => {
    const { best: set, low, high, parts } = value as DecisionValues['best']
    if (low > set || set > high) return `${name}: ${set} is not between ${low} and ${high}`
    const sum = parts && parts.sideA + parts.sideB + parts.civilians + parts.unknown
    return sum === null || sum === set ? null : `${name}.parts: they add up to ${sum}, not to ${set}`
  },
)

const hash = fields({ decision: textLike(/^[0-9a-f-]{1,64}$|^hash-/, 'the hash of a decision') })

/** The form of each kind's value. `correct` is checked with its field, which stands in `on`. */
export const valueForms: Readonly<Record<DecisionKind, Form>> = {
  accept: nothing,
  reject: orNull(fields({ why: orNull(text) })),
  correct: fields({ value: () => null, quote: orNull(quote) }),
  add: fields({ class: fieldForms.class, event: orNull(quote), fields: list(given, 100) }),
  comment: fields({ text }),
  merge: nothing,
  split: nothing,
  'not-the-same': nothing,
  grade,
  verdict: fields({
    text,
    rating: orNull(rating),
    url: orNull(textLike(/^https?:\/\/\S+$/, 'an address on the web')),
    author: orNull(text),
  }),
  best,
  reliability: fields({ name: text, grade: oneOf('A', 'B', 'C', 'D', 'E', 'F') }),
  alias: fields({ alias: text, of: text }),
  party: fields({ name: text, party: orNull(text) }),
  'sign-off': hash,
  undo: hash,
  forget: (value, name) => (value === null || isRecord(value) ? null : `${name}: expected an object`),
}
