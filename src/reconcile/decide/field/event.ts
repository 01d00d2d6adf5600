import type { FieldRule } from './field-rule.ts'

/** The class of the event. */
export const eventClass: FieldRule<string> = {
  read: ({ event }) => event.class,
  set: (claim, value) => ({ ...claim, event: { ...claim.event, class: value } }),
}

/** The words of the event. */
export const eventWords: FieldRule<null> = {
  read: ({ event }) => event.trigger,
  set: (claim, _value, words) => (words ? { ...claim, event: { ...claim.event, trigger: words } } : claim),
}

/** The words that state the claim. */
export const claimWords: FieldRule<null> = {
  read: ({ quote }) => quote,
  set: (claim, _value, words) => (words ? { ...claim, quote: words } : claim),
}
