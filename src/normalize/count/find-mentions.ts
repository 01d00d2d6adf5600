import type { CountLexicon } from '#lexicon/counts'
import { bodyAt } from './body.ts'
import type { Mention } from './mention.ts'
import { nounAt, nounPhraseAt } from './noun-phrase.ts'
import { type Quantity, quantitiesOf } from './number/quantity.ts'
import { partAfter } from './part.ts'
import type { Word } from './words.ts'

const ONE = new Set(['a', 'an', 'another'])
const KNOWN = new Set(['the', 'his', 'her', 'its', 'their', 'that', 'this'])
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those'])
/** Bodies and speakers rather than a number of people, where no number stands before them. */
const INSTITUTIONS = new Set(['police', 'officials', 'investigators', 'detectives', 'leaders', 'personnel', 'staff'])
const MORE = new Set(['more', 'additional', 'further', 'new', 'others', 'other', 'fewer', 'extra'])
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
/** Lower-case words that are rather a verb than part of a noun phrase: "caused casualties", "hits civilians", "Hill's". */
const VERB_LIKE = /^\p{Ll}+(?:ed|ing|s|t)$|'s$|’s$/u
const INCLUDING = new Set(['including', 'includes', 'included', 'among'])

const BARE = {
  noun: null,
  unlisted: false,
  of: null,
  fate: null,
  age: null,
  added: false,
  others: false,
  approximate: false,
  vague: false,
}

/** Age in ", 34," or ", aged 34," or "of 43" behind word `to`; null where there is none. */
export function ageAfter(list: readonly Word[], to: number): number | null {
  let at = list[to]?.text === ',' || list[to]?.lower === 'of' || list[to]?.text === '(' ? to + 1 : to
  if (list[at]?.lower === 'aged' || list[at]?.lower === 'age') at++
  else if (at === to) return null
  const text = list[at]?.text ?? ''
  const next = list[at + 1]
  return /^\d{1,3}$/.test(text) &&
    Number(text) < 111 &&
    (next === undefined || next.mark || /^(?:of|from|was|is|with|and|years?|died|in|at|who|has)$/.test(next.lower))
    ? Number(text)
    : null
}

const INNER = /^(?:,|and)$/

/** Whether "including" or "among them" stands before word `from`, or is carried on by "and" from a mention that it stands before. */
function isIncluded(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  const before = list[from - 1]?.lower ?? ''
  if (INCLUDING.has(before)) return true
  if (/^(?:them|those|whom|these)$/.test(before) && list[from - 2]?.lower === 'among') return true
  if (before === 'were' && list[from - 3]?.lower === 'among') return true
  return (
    last?.part === 'including' && last.to < from && list.slice(last.to, from).every((word) => INNER.test(word.lower))
  )
}

function numbered(list: readonly Word[], quantity: Quantity, last: Mention | undefined, words: CountLexicon): Mention {
  const { from, min, max, approximate, vague } = quantity
  let { added } = quantity
  let at = quantity.to
  let others = /^others?$/.test(list[at - 1]?.lower ?? '') || list[at - 1]?.lower === 'other'
  while (MORE.has(list[at]?.lower ?? '')) {
    if (list[at]?.lower === 'others' || list[at]?.lower === 'other') others = true
    else if (list[at]?.lower !== 'fewer') added = true
    at++
  }
  const base = { from, min, max, approximate, vague, form: 'number' as const, added, others }
  const part = partAfter(list, at, words)
  if (part) {
    const phrase = part.phrase === null ? null : nounPhraseAt(list, part.phrase, words)
    // "eleven of the seventeen drones": the seventeen are a mention of their own.
    const to = part.whole ? at : (phrase?.to ?? part.to)
    return { ...BARE, ...base, to, noun: phrase?.noun ?? null, part: 'of' }
  }
  if (list[at]?.lower === 'of' && (vague || quantity.to - quantity.at > 1)) at++
  const phrase = nounPhraseAt(list, at, words)
  const included = isIncluded(list, from, last) ? 'including' : null
  if (!phrase) return { ...BARE, ...base, to: at, part: included }
  const { to, noun, unlisted, fate } = phrase
  return {
    ...base,
    to,
    noun,
    unlisted,
    fate,
    age: phrase.age ?? (max === 1 ? ageAfter(list, to) : null),
    of: phrase.bare ? null : { from: phrase.from, to },
    part: included,
  }
}

/** "a 43-year-old woman", "the man", "no casualties", "nobody": one mention without a number, or null. */
function unnumbered(list: readonly Word[], at: number, last: Mention | undefined, words: CountLexicon): Mention | null {
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
  const [min, max] = noun.plural ? [2, null] : [1, 1]
  const age = phrase.age ?? (noun.plural ? null : ageAfter(list, phrase.to))
  const of = phrase.bare ? null : { from: phrase.from, to: phrase.to }
  return {
    from: at,
    to: phrase.to,
    min,
    max,
    approximate: false,
    vague: noun.plural,
    form: noun.plural ? (DEFINITE.has(lower) ? 'group' : 'plural') : form,
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

/** "civilians were killed": a plural without number or article; in a headline, a singular too ("Woman killed"). */
function plain(
  list: readonly Word[],
  at: number,
  from: number,
  last: Mention | undefined,
  words: CountLexicon,
): Mention | null {
  const found = nounAt(list, at, words)
  if (found?.noun.kind !== 'person') return null
  const { noun, to } = found
  const adjective =
    at > from ? words.fateWords.get((list[at - 1] as Word).lower)?.find((one) => one.use === 'state')?.what : undefined
  if (!noun.plural && at !== 0) return null
  const institution = INSTITUTIONS.has((list[to - 1] as Word).lower)
  const own = words.fateWords.get(list[to - 1]?.lower ?? '')?.find((one) => one.use === 'noun')?.what
  const [min, max] = noun.plural ? [2, null] : [1, 1]
  const part = isIncluded(list, from, last) ? 'including' : null
  return {
    from,
    to,
    min,
    max,
    approximate: false,
    vague: noun.plural,
    form: noun.plural ? (institution ? 'group' : 'plural') : 'one',
    noun,
    unlisted: false,
    of: own ? null : { from, to },
    part,
    added: false,
    others: false,
    fate: adjective ?? own ?? null,
    age: null,
  }
}

/** All people and things that a sentence counts, in text order, none overlapping another. */
export function mentionsOf(list: readonly Word[], words: CountLexicon): Mention[] {
  const quantities = quantitiesOf(list, words)
  const found: Mention[] = []
  let next = 0
  // Where a noun phrase without article may have begun: behind the last mark, function word, verb of fate or mention.
  let open = 0
  for (let at = 0; at < list.length; ) {
    const word = list[at] as Word
    const last = found.at(-1)
    while (next < quantities.length && (quantities[next] as Quantity).from < at) next++
    const quantity = quantities[next]
    let mention: Mention | null = null
    if (quantity?.from === at) mention = numbered(list, quantity, last, words)
    // "their two children", "the ten others".
    else if (quantity?.from === at + 1 && (KNOWN.has(word.lower) || word.lower.endsWith("'s")))
      mention = { ...numbered(list, quantity, last, words), from: at }
    else if (!word.mark)
      mention = bodyAt(list, at, words) ?? unnumbered(list, at, last, words) ?? plain(list, at, open, last, words)
    if (mention) {
      found.push(mention)
      at = Math.max(mention.to, at + 1)
      open = at
      continue
    }
    if (word.mark || words.words.stop.has(word.lower) || words.fateWords.has(word.lower) || VERB_LIKE.test(word.text))
      open = at + 1
    at++
  }
  return found
}
