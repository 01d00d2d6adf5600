import type { CountedNoun, CountLexicon } from '#lexicon/counts'
import type { Word } from './words.ts'

/** The noun phrase behind a number or article, in words `from`..`to`, the head last. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly noun: CountedNoun | null
  /** The head is no word of the lists. */
  readonly unlisted: boolean
  readonly fate: string | null
  /** The head says the fate and no more: "60 casualties", "20 wounded". */
  readonly bare: boolean
  readonly age: number | null
}

const AGE = /^(\d{1,3})-?years?-?olds?$|^(\d{1,3})-year-old/
const QUOTES = new Set(['"', '“', '”', '‘', "'"])
const LONGEST = 8

/** Age in "43-year-old", in years; "8-month-old" is 0; null for any other word. */
export function ageOf(word: string): number | null {
  const match = AGE.exec(word)
  if (match) return Number(match[1] ?? match[2])
  return /^\w+-(?:month|week|day)s?-old/.test(word) ? 0 : null
}

/** The listed noun at a word, compounds first: "police officer" before "police". Possessives are no heads. */
export function nounAt(
  list: readonly Word[],
  at: number,
  words: CountLexicon,
): { noun: CountedNoun; to: number } | null {
  const first = list[at]
  if (!first || first.mark) return null
  const second = list[at + 1]
  const pair = second && !second.mark ? words.nouns.get(`${first.lower} ${second.lower}`) : undefined
  if (pair) return { noun: pair, to: at + 2 }
  const noun = words.nouns.get(first.lower)
  if (noun) return { noun, to: at + 1 }
  // "a 43-year-old was hurt": the age is the noun.
  if (/-olds?$/.test(first.lower) && ageOf(first.lower) !== null) {
    return {
      noun: { kind: 'person', what: 'persons', group: null, sex: null, plural: first.lower.endsWith('s') },
      to: at + 1,
    }
  }
  return null
}

/** What "injured" in "three injured civilians", "dead" in "the dead man" says; verbs in the middle of a clause say nothing here. */
function fateWithin(word: string, words: CountLexicon): string | null {
  return words.fateWords.get(word)?.find((one) => one.use === 'state')?.what ?? null
}

/** Reads the noun phrase that starts at a word; null where none does ("20 were hurt"). */
export function nounPhraseAt(list: readonly Word[], from: number, words: CountLexicon): NounPhrase | null {
  let head: { noun: CountedNoun; to: number } | null = null
  let fate: string | null = null
  let age: number | null = null
  let group: CountedNoun['group'] = null
  let at = from
  for (; at < list.length && at < from + LONGEST; ) {
    const word = list[at] as Word
    if (word.mark && !QUOTES.has(word.text)) break
    if (words.words.stop.has(word.lower)) break
    const found = nounAt(list, at, words)
    // A verb of fate ends the phrase: "three civilians injured"; before a noun of people it is a modifier.
    const state = words.fateWords.get(word.lower)
    if (state && (!found || found.noun.kind === 'never')) {
      const within = fateWithin(word.lower, words)
      const follows = nounAt(list, at + 1, words)
      if (head || within === null || follows?.noun.kind !== 'person') {
        const noun = state.find((one) => one.use === 'noun')
        if (!noun || head) return done(from, at, head, fate, age, group)
        // "two murder charges": a fate in the singular before another noun only describes it.
        if (!modifies(list[at + 1], words)) return counted(from, at + 1, noun.what, age)
      } else fate = within
    }
    // "eight succumbed to burns", "three returning from work": a verb, not a noun.
    if (!found && /^\p{Ll}{2,}(?:ed|ing)$/u.test(word.text) && endsPhrase(list[at + 1], words)) break
    age = ageOf(word.lower) ?? age
    group = words.adjectives.get(word.lower) ?? group
    if (found) {
      // "16 women hospital workers" is rare, "two women school" is not English: people once found stay the head; "three Russian drones" are drones.
      if (
        head &&
        head.noun.kind === 'person' &&
        head.noun.plural &&
        head.noun.group !== 'police' &&
        found.noun.kind !== 'person'
      )
        break
      head = found
      at = found.to
      continue
    }
    if (head && !nounAt(list, at + 1, words)) break
    at++
  }
  return done(from, at, head, fate, age, group)

  function done(
    start: number,
    stop: number,
    last: typeof head,
    inner: string | null,
    years: number | null,
    adjective: CountedNoun['group'],
  ) {
    if (last) {
      const noun =
        last.noun.kind === 'person' && last.noun.group === null && adjective
          ? { ...last.noun, group: adjective }
          : last.noun
      const own = words.fateWords.get(list[last.to - 1]?.lower ?? '')?.find((one) => one.use === 'noun')
      return {
        from: start,
        to: last.to,
        noun,
        unlisted: false,
        fate: inner ?? own?.what ?? null,
        bare: own !== undefined,
        age: years,
      }
    }
    if (stop === start) return null
    return { from: start, to: stop, noun: null, unlisted: true, fate: null, bare: false, age: years }
  }
}

const endsPhrase = (next: Word | undefined, words: CountLexicon): boolean =>
  next === undefined || next.mark || words.words.stop.has(next.lower)

const modifies = (next: Word | undefined, words: CountLexicon): boolean =>
  next !== undefined && !next.mark && !words.words.stop.has(next.lower) && !words.fateWords.has(next.lower)

/** "60 casualties", "twelve deaths": the noun is the fate. */
function counted(from: number, to: number, what: string, age: number | null): NounPhrase {
  const noun: CountedNoun = { kind: 'person', what: 'persons', group: null, sex: null, plural: true }
  return { from, to, noun, unlisted: false, fate: what, bare: true, age }
}
