import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { partAfter } from '../part.ts'
import type { Word } from '../words.ts'
import { ageAfter } from './age-after.ts'
import { BARE } from './bare.ts'
import { collectiveAt } from './collective.ts'
import { isIncluded } from './included.ts'

const ONE = new Set(['a', 'an', 'another'])
/** Words that point at people known already. */
export const KNOWN = new Set(['the', 'his', 'her', 'its', 'their', 'these', 'those'])
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those'])
/** "no further injuries" says nothing of those there are. */
const LIMITED = new Set([
  'serious',
  'major',
  'life-threatening',
  'further',
  'more',
  'other',
  'new',
  'additional',
  'such',
  'foreign',
  'longer',
  'immediate',
  'big',
])

/** "a 43-year-old woman", "the man", "no casualties", "nobody": one mention without a number, or null. */
export function unnumbered(
  list: readonly Word[],
  at: number,
  last: Mention | undefined,
  words: CountLexicon,
): Mention | null {
  const { lower } = list[at] as Word
  const { no, nobody } = words.words
  if (nobody.has(lower) || (lower === 'no' && list[at + 1]?.lower === 'one')) {
    const to = lower === 'no' ? at + 2 : at + 1
    const part = partAfter(list, to, words)
    return { ...BARE, from: at, to: part?.to ?? to, min: 0, max: 0, form: 'none', part: null }
  }
  if (no.has(lower)) {
    const phrase = nounPhraseAt(list, at + 1, words)
    if (lower === 'any' || !phrase || LIMITED.has(list[at + 1]?.lower ?? '')) return null
    if (phrase.noun?.kind !== 'person') return null
    return { ...BARE, ...phrase, from: at, of: null, min: 0, max: 0, form: 'none', part: null }
  }
  if (lower === 'how' && list[at + 1]?.lower === 'many') {
    const phrase = nounPhraseAt(list, at + 2, words)
    const noun = phrase?.noun ?? null
    return {
      ...BARE,
      from: at,
      to: phrase?.to ?? at + 2,
      min: null,
      max: null,
      vague: true,
      form: 'plural',
      noun,
      part: null,
    }
  }
  if (lower === 'both') {
    const phrase = nounPhraseAt(list, at + 1, words)
    if (phrase?.noun?.kind !== 'person' || !phrase.noun.plural) return null
    const { to, noun, fate } = phrase
    return { ...BARE, from: at, to, min: 2, max: 2, form: 'number', noun, fate, part: null }
  }
  const form = ONE.has(lower) ? 'one' : KNOWN.has(lower) || lower.endsWith("'s") ? 'known' : null
  if (form === null) return null
  const phrase = nounPhraseAt(list, at + 1, words)
  const included = isIncluded(list, at, last) ? 'including' : null
  if (lower === 'another' && (!phrase || phrase.unlisted)) {
    const next = list[at + 1]
    if (
      !next ||
      !(
        next.text === ',' ||
        words.words.be.has(next.lower) ||
        words.words.have.has(next.lower) ||
        words.fateWords.has(next.lower) ||
        words.fatePhrases.has(next.lower)
      )
    )
      return null
    return {
      ...BARE,
      from: at,
      to: at + 1,
      min: 1,
      max: 1,
      form: 'one',
      age: ageAfter(list, at + 1),
      part: included,
      added: false,
    }
  }
  if (phrase?.noun?.kind !== 'person' || (phrase.noun.plural && form === 'one')) return null
  // "his injuries", "the death": no people.
  if (phrase.bare && !words.nouns.has((list[phrase.to - 1] as Word).lower)) return null
  const { noun } = phrase
  // "The victim" of a robbery is no casualty.
  const fate = phrase.bare && !noun.plural ? null : phrase.fate
  const several = noun.plural ? null : collectiveAt(list, phrase.to, words)
  const [min, max] = several ? [several.min, several.max] : noun.plural ? [2, null] : [1, 1]
  const age = phrase.age ?? (noun.plural ? null : ageAfter(list, phrase.to))
  const of = phrase.bare ? null : { from: phrase.from, to: phrase.to }
  return {
    from: at,
    to: several?.to ?? phrase.to,
    min,
    max,
    approximate: false,
    vague: max === null,
    form: several ? 'number' : noun.plural ? (DEFINITE.has(lower) ? 'group' : 'plural') : form,
    noun,
    unlisted: false,
    of,
    part: included,
    added: lower === 'another',
    others: false,
    fate,
    age,
  }
}
