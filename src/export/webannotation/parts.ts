import type { Claim, Person } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { speakerInWords } from '#model/in-words/chain'
import type { Quote } from '#model/span'
import { countTerms, whenTerms, whereTerms } from './values.ts'

/** Words of a claim that are not the claim itself: what they are, what was read from them. */
export interface Part {
  /** Names it among the parts of its claim: "when", "counts-0". */
  readonly name: string
  readonly quote: Quote
  /** One of the model's motivations. */
  readonly motivation: 'classifying' | 'identifying' | 'describing' | 'assessing'
  /** What was read from the words, for people. */
  readonly value: string
  readonly terms: Record<string, unknown>
}

type Found = Omit<Part, 'quote'> & { readonly quote: Quote | null }

const numbered = <T>(
  values: readonly T[],
  part: (value: T, name: (kind: string) => string) => Found | Found[],
): Found[] => values.flatMap((value, i) => part(value, (kind) => `${kind}-${i}`))

const personTerms = ({ age, sex, fate }: Person): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ 'hs:age': age, 'hs:sex': sex, 'hs:fate': fate }).filter(([, value]) => value !== null),
  )

/** All words that a claim was read from, in the order of its fields. */
export function partsOf(claim: Claim): Part[] {
  const { event, when, said, where, answers, basis } = claim
  const found: Found[] = [
    { name: 'event', quote: event.trigger, motivation: 'classifying', value: event.class, terms: {} },
    ...numbered(claim.roles, ({ role, quote, name }, named) => ({
      name: named('roles'),
      quote,
      motivation: 'identifying',
      value: name,
      terms: { 'hs:role': role },
    })),
    ...numbered(claim.persons, (person, named) => ({
      name: named('persons'),
      quote: person.quote,
      motivation: 'identifying',
      value: person.name ?? 'somebody',
      terms: personTerms(person),
    })),
    ...(when
      ? [
          {
            name: 'when',
            quote: when.quote,
            motivation: 'describing' as const,
            value: when.edtf,
            terms: whenTerms(when),
          },
        ]
      : []),
    ...(said
      ? [
          {
            name: 'said',
            quote: said.quote,
            motivation: 'describing' as const,
            value: said.edtf,
            terms: whenTerms(said),
          },
        ]
      : []),
    ...(where
      ? [
          {
            name: 'where',
            quote: where.quote,
            motivation: 'identifying' as const,
            value: where.name,
            terms: whereTerms(where),
          },
        ]
      : []),
    ...numbered(claim.otherPlaces, (place, named) => ({
      name: named('otherPlaces'),
      quote: place.quote,
      motivation: 'identifying',
      value: place.name,
      terms: whereTerms(place),
    })),
    ...numbered(claim.counts, (count, named) => ({
      name: named('counts'),
      quote: count.quote,
      motivation: 'describing',
      value: countInWords(count),
      terms: countTerms(count),
    })),
    ...numbered(claim.attribution, (link, named) => [
      { name: named('source'), quote: link.source, motivation: 'identifying', value: speakerInWords(link), terms: {} },
      { name: named('cue'), quote: link.cue, motivation: 'assessing', value: link.stance, terms: {} },
    ]),
    ...numbered(claim.cues, ({ quote }, named) => ({
      name: named('certainty'),
      quote,
      motivation: 'assessing',
      value: claim.certainty,
      terms: {},
    })),
    { name: 'basis', quote: basis, motivation: 'describing', value: 'what the speaker rests it on', terms: {} },
    ...(answers
      ? [
          {
            name: 'answers',
            quote: answers.quote,
            motivation: 'assessing' as const,
            value: `${answers.act}: ${answers.about}`,
            terms: {},
          },
        ]
      : []),
  ]
  return found.filter((part): part is Part => part.quote !== null)
}
