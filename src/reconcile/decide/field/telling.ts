import type { Answer, Certainty, Person } from '#model/claim'
import type { FieldRule } from './field-rule.ts'

/** How certainly it is told; the words chosen are a cue of the innermost speaker. */
export const certainty: FieldRule<Certainty> = {
  read: (claim) => claim.certainty,
  set: (claim, value, words) => ({
    ...claim,
    certainty: value,
    cues: words
      ? [...claim.cues, { quote: words, by: claim.attribution.length > 0 ? claim.attribution.length - 1 : null }]
      : claim.cues,
  }),
}

/** What the speaker rests it on: its words, or nothing. */
export const basis: FieldRule<null> = {
  read: (claim) => claim.basis,
  set: (claim, _value, words) => ({ ...claim, basis: words }),
}

/** What the claim does to another. */
export const answers: FieldRule<Pick<Answer, 'act' | 'about'> | null> = {
  read: (claim) => claim.answers,
  set: (claim, value, words) => ({
    ...claim,
    answers: value && { ...value, claim: null, quote: words ?? claim.answers?.quote ?? claim.quote },
  }),
}

/** Persons that the claim tells of; all of them, at once. */
export const persons: FieldRule<readonly Omit<Person, 'quote'>[]> = {
  read: (claim) => claim.persons,
  set: (claim, value, words) => ({
    ...claim,
    persons: value.map((person) => {
      const before = claim.persons.find(({ name }) => name === person.name)
      return { quote: words ?? before?.quote ?? claim.quote, ...person }
    }),
  }),
}
