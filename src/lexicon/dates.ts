import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { dataFolder } from './files.ts'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
/** Seconds, minutes, hours (TS, TM, TH), days, weeks, fortnights, weekends, months, quarters, years, decades, centuries. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'FN' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'
export type Edge = 'START' | 'MID' | 'END'
export type DurationBound = 'APPROX' | 'LESS_THAN' | 'MORE_THAN'
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** What one word may mean in a date; a word may mean several things ("second"). */
export interface DateSense {
  readonly month?: number
  /** 1 = Monday. */
  readonly weekday?: number
  /** Also an everyday word ("may", "sat"). */
  readonly doubtful?: boolean
  readonly season?: Season
  readonly part?: DayPart
  readonly unit?: TimeUnit
  readonly plural?: boolean
  readonly cardinal?: number
  readonly ordinal?: number
  readonly decade?: number
  /** last -1, this 0, next 1. */
  readonly pick?: number
  /** Days from the report's day. */
  readonly day?: number
  readonly edge?: Edge
  readonly bound?: DurationBound
  readonly vague?: boolean
  /** Hours east of Greenwich. */
  readonly zone?: number
  readonly set?: string
}

/** A phrase in lower-case words, and what it means. */
export interface DatePhrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Everything the reading of dates knows: `data/date/`. */
export interface DateLexicon {
  readonly senses: ReadonlyMap<string, DateSense>
  /** By first word, longest first. [month, day] or [month, nth, weekday]. */
  readonly holidays: ReadonlyMap<string, readonly DatePhrase<readonly number[]>[]>
  readonly references: ReadonlyMap<string, readonly DatePhrase<Reference>[]>
  /** "The Sunday Times": after these a month or weekday is none. */
  readonly titles: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly notPast: ReadonlySet<string>
  /** Reporting verbs as they are printed, and what may stand between one and its date. */
  readonly saying: ReadonlySet<string>
  readonly channels: ReadonlySet<string>
  /** Nouns that stand for the event last dated: "after the strike". */
  readonly happenings: ReadonlySet<string>
  /** Classes of event that take no date from the report's main event. */
  readonly timeless: ReadonlySet<string>
  /** Base forms of what is done after an event: verbs, and nouns. */
  readonly laterSteps: ReadonlySet<string>
  /** Classes of event that are such a step themselves. */
  readonly laterClasses: ReadonlySet<string>
  /** First words of paragraphs about another day. */
  readonly asides: ReadonlySet<string>
}

type Lists = Readonly<Record<string, readonly string[]>>

function byFirst<T>(phrases: readonly DatePhrase<T>[]): Map<string, DatePhrase<T>[]> {
  const index = new Map<string, DatePhrase<T>[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), phrase])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The marks of a phrase are words of their own, as in the scanner: "new year's" is new, year, ', s. */
const wordsOf = (phrase: string): string[] => phrase.match(/[a-z]+|[^a-z\s]/g) ?? []

/** Loads `data/date/words.yaml`. Throws when it is missing. */
export function loadDates(): DateLexicon {
  const data = parse(readFileSync(join(dataFolder, 'date', 'words.yaml'), 'utf8')) as Record<string, Lists> & {
    doubtful: string[]
    vague: string[]
    titles: string[]
    future: string[]
    past: string[]
    regularPastExceptions: string[]
    saying: string[]
    channels: string[]
    happenings: string[]
    timeless: string[]
    asides: string[]
    laterClasses: string[]
  }
  const senses = new Map<string, DateSense>()
  const add = (word: string, sense: DateSense) => senses.set(word, { ...senses.get(word), ...sense })
  const addAll = (lists: Lists | undefined, senseOf: (key: string, word: string) => DateSense) => {
    for (const [key, words] of Object.entries(lists ?? {})) for (const word of words) add(word, senseOf(key, word))
  }
  addAll(data.months, (key) => ({ month: Number(key) }))
  addAll(data.weekdays, (key) => ({ weekday: Number(key) }))
  addAll(data.seasons, (key) => ({ season: key as Season }))
  addAll(data.parts, (key, word) => ({ part: key as DayPart, plural: word.endsWith('s') }))
  addAll(data.units, (key, word) => ({ unit: key as TimeUnit, plural: word.endsWith('s') }))
  addAll(data.cardinals, (key) => ({ cardinal: Number(key) }))
  addAll(data.ordinals, (key) => ({ ordinal: Number(key) }))
  addAll(data.decades, (key) => ({ decade: Number(key) }))
  addAll(data.picks, (key) => ({ pick: Number(key) }))
  addAll(data.days, (key) => ({ day: Number(key) }))
  addAll(data.edges, (key) => ({ edge: key as Edge }))
  addAll(data.bounds, (key) => ({ bound: key as DurationBound }))
  addAll(data.sets, (key) => ({ set: key }))
  for (const word of data.doubtful) add(word, { doubtful: true })
  for (const word of data.vague) add(word, { vague: true })
  for (const [word, zone] of Object.entries(data.zones as unknown as Record<string, number>)) add(word, { zone })
  const holidays = Object.entries(data.holidays as unknown as Record<string, number[]>)
  const references = Object.entries(data.references as Lists)
  return {
    senses,
    holidays: byFirst(holidays.map(([phrase, value]) => ({ words: wordsOf(phrase), value }))),
    references: byFirst(
      references.flatMap(([key, list]) => list.map((phrase) => ({ words: wordsOf(phrase), value: key as Reference }))),
    ),
    titles: new Set(data.titles),
    future: new Set(data.future),
    past: new Set(data.past),
    notPast: new Set(data.regularPastExceptions),
    saying: new Set(data.saying),
    channels: new Set(data.channels),
    happenings: new Set(data.happenings),
    timeless: new Set(data.timeless),
    laterSteps: new Set(Object.values(data.laterSteps ?? {}).flat()),
    laterClasses: new Set(data.laterClasses),
    asides: new Set(data.asides),
  }
}
