import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PersonGroup } from '#model/value'
import { dataFolder } from './files.ts'
import { pluralOf, verbForms } from './inflect.ts'

/** How a phrase bounds the number that it stands beside; 'none' is skipped over ("a total of"). */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'none'

/** Words in a row, lower case; "*" stands for up to three words. */
export interface BoundPhrase {
  readonly words: readonly string[]
  readonly bound: Bound
  /** "another", "a further": on top of an earlier figure. */
  readonly added: boolean
}

/** How a word tells of a fate. 'participle' may be active or passive ("killed"); 'active' has its object behind it ("killing"). */
export type FateUse = 'active' | 'participle' | 'intransitive' | 'state' | 'noun'

export interface FateWord {
  readonly what: string
  readonly use: FateUse
}

export interface FatePhrase {
  readonly what: string
  /** The side that stands before it, or behind it. */
  readonly side: 'subject' | 'object'
  readonly words: readonly string[]
}

export interface CountedNoun {
  readonly kind: 'person' | 'thing' | 'never'
  /** Value of `Count.what` that the noun has by itself; 'persons' for people. */
  readonly what: string
  readonly group: PersonGroup | null
  readonly sex: 'f' | 'm' | null
  readonly plural: boolean
}

/** Everything the reading of numbers and tolls knows: `data/count/`. Keys are lower case; compounds hold a space. */
export interface CountLexicon {
  readonly ones: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  /** Exact quantities ("half a dozen") and vague ones ("dozens"), by their first word, longest first. */
  readonly quantities: ReadonlyMap<string, readonly { words: readonly string[]; value: number; vague: boolean }[]>
  readonly multipliers: ReadonlySet<string>
  /** By their last word, longest first. */
  readonly before: ReadonlyMap<string, readonly BoundPhrase[]>
  /** By their first word, longest first. */
  readonly after: ReadonlyMap<string, readonly BoundPhrase[]>
  readonly fateWords: ReadonlyMap<string, readonly FateWord[]>
  /** By their first word, longest first. */
  readonly fatePhrases: ReadonlyMap<string, readonly FatePhrase[]>
  readonly nouns: ReadonlyMap<string, CountedNoun>
  readonly adjectives: ReadonlyMap<string, PersonGroup>
  readonly designators: ReadonlySet<string>
  /** Function words by their list in `function-words.yaml`. */
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>
  /** Phrases by their list and first word. */
  readonly phrases: Readonly<Record<'cumulative' | 'uncertain', ReadonlyMap<string, readonly (readonly string[])[]>>>
}

const WORD_LISTS = [
  'stop',
  'be',
  'have',
  'modal',
  'clause',
  'relative',
  'preposition',
  'deny',
  'resume',
  'change',
  'no',
  'nobody',
  'months',
  'streets',
  'titles',
  'bodies',
] as const
export type WordList = (typeof WORD_LISTS)[number]

type Lists = Record<string, string[]>
type FateBlock = Record<'transitive' | 'intransitive' | 'state' | 'noun' | 'subject' | 'object', string[]>

const read = (file: string) => parse(readFileSync(join(dataFolder, 'count', file), 'utf8'))
const split = (phrase: string): string[] => phrase.split(' ')

/** Index by a word of each phrase; within a key the longest phrase comes first, then the order of the file. */
function index<T>(items: readonly T[], words: (item: T) => readonly string[], at: 0 | -1): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const key = words(item).at(at) ?? ''
    found.set(key, [...(found.get(key) ?? []), item])
  }
  for (const list of found.values()) list.sort((a, b) => words(b).length - words(a).length)
  return found
}

function loadFates(): Pick<CountLexicon, 'fateWords' | 'fatePhrases'> {
  const words = new Map<string, FateWord[]>()
  const phrases: FatePhrase[] = []
  const add = (word: string, what: string, use: FateUse) => words.set(word, [...(words.get(word) ?? []), { what, use }])
  for (const [what, block] of Object.entries(read('fates.yaml') as Record<string, FateBlock>)) {
    for (const entry of block.transitive) {
      const [base, present, gerund, ...past] = verbForms(entry)
      for (const form of new Set([base, present, gerund])) {
        if (!past.includes(form)) add(form, what, 'active')
      }
      for (const form of new Set(past)) add(form, what, 'participle')
    }
    for (const entry of block.intransitive)
      for (const form of new Set(verbForms(entry))) add(form, what, 'intransitive')
    for (const word of block.state) add(word, what, 'state')
    for (const entry of block.noun) for (const word of new Set(pluralOf(entry))) add(word, what, 'noun')
    for (const side of ['subject', 'object'] as const) {
      for (const phrase of block[side]) phrases.push({ what, side, words: split(phrase) })
    }
  }
  return { fateWords: words, fatePhrases: index(phrases, (phrase) => phrase.words, 0) }
}

function loadNouns(): Pick<CountLexicon, 'nouns' | 'adjectives' | 'designators'> {
  const { sex, adjectives, ...people } = read('people.yaml') as Record<string, string[]> & {
    sex: Lists
    adjectives: Lists
  }
  const { designators, ...things } = read('things.yaml') as Lists & { designators: string[] }
  const nouns = new Map<string, CountedNoun>()
  const add = (entry: string, fields: Omit<CountedNoun, 'plural'>) => {
    const [singular, plural] = pluralOf(entry.toLowerCase())
    for (const form of new Set([plural, singular])) {
      if (!nouns.has(form)) nouns.set(form, { ...fields, plural: form === plural })
    }
  }
  const sexOf = (noun: string) =>
    (['f', 'm'] as const).find((one) => sex[one]?.includes((noun.split('/')[0] ?? '').toLowerCase())) ?? null
  // Narrow classes first: a "policewoman" is police before she is a woman, a "gunman" a combatant before a person.
  const order = ['police', 'health', 'aid', 'journalist', 'combatant', 'civilian', 'child', 'woman', 'man', 'person']
  for (const group of order) {
    for (const noun of people[group] ?? []) {
      add(noun, {
        kind: 'person',
        what: 'persons',
        group: group === 'person' ? null : (group as PersonGroup),
        sex: sexOf(noun),
      })
    }
  }
  for (const [what, list] of Object.entries(things)) {
    for (const noun of list) add(noun, { kind: what === 'never' ? 'never' : 'thing', what, group: null, sex: null })
  }
  return {
    nouns,
    adjectives: new Map(
      Object.entries(adjectives).flatMap(([group, list]) => list.map((word) => [word, group as PersonGroup] as const)),
    ),
    designators: new Set((designators ?? []).map(String)),
  }
}

/** Loads `data/count/`. Throws when a file or a list is missing. */
export function loadCounts(): CountLexicon {
  const numbers = read('numbers.yaml')
  const lists = read('function-words.yaml') as Lists
  const map = (name: string) => new Map(Object.entries(numbers[name] as Record<string, number>))
  const added = new Set(numbers.added as string[])
  const bounds = (block: Lists): BoundPhrase[] =>
    Object.entries(block).flatMap(([bound, phrases]) =>
      phrases.map((phrase) => ({ words: split(phrase), bound: bound as Bound, added: added.has(phrase) })),
    )
  const quantity = (name: string, vague: boolean) =>
    [...map(name)].map(([phrase, value]) => ({ words: split(phrase), value, vague }))
  const phrases = (name: string) => index((lists[name] ?? []).map(split), (phrase) => phrase, 0)
  const words = Object.fromEntries(
    WORD_LISTS.map((name) => {
      const list = lists[name]
      if (!list) throw new Error(`data/count/function-words.yaml needs the list "${name}"`)
      return [name, new Set(list.map(String))]
    }),
  ) as unknown as Record<WordList, ReadonlySet<string>>
  return {
    ones: map('ones'),
    tens: map('tens'),
    scales: map('scales'),
    quantities: index([...quantity('groups', false), ...quantity('vague', true)], (one) => one.words, 0),
    multipliers: new Set(numbers.multipliers as string[]),
    before: index(bounds(numbers.bounds), (one) => one.words, -1),
    after: index(bounds(numbers.after), (one) => one.words, 0),
    ...loadFates(),
    ...loadNouns(),
    words,
    phrases: { cumulative: phrases('cumulative'), uncertain: phrases('uncertain') },
  }
}
