import type { DateLexicon } from '#lexicon/dates'
import { createQuote, type Quote, type Span } from '#model/span'
import type { When } from '#model/value'
import { findAtoms } from './find-atoms.ts'
import { isDated, joinAtoms } from './join.ts'
import { limitOf } from './limit.ts'
import type { Atom, Parts } from './parts.ts'
import { joinRanges } from './range.ts'
import { readIsoDay } from './resolve/calendar.ts'
import type { Context } from './resolve/context.ts'
import { resolve } from './resolve/resolve.ts'
import { resolveRange } from './resolve/resolve-range.ts'
import { day, type Resolved } from './resolve/resolved.ts'
import { scan, type Word } from './scan.ts'
import { besideSaying, tenseNear } from './tense.ts'
import { type TimexType, timexOf } from './timex.ts'
import { whenOf } from './when.ts'
import { yearOf } from './year-told.ts'

/** One time expression as TimeML marks it: without its preposition. */
export interface Timex extends Span {
  readonly type: TimexType
  readonly value: string
  readonly mod: string | null
}

/** Words that say a time. */
export interface DateMention {
  /** With the words that bound it: "since April 2022 at the latest". */
  readonly quote: Quote
  /** null where they date nothing: durations, "every day", "recently". Open ends where no reference date is known. */
  readonly when: When | null
  /** The same without its limit: the day itself of "since 7 May". */
  readonly point: When | null
  /** One, or the two ends of a range. */
  readonly timex: readonly Timex[]
  /** A reporting verb stands right before it: when something was said. */
  readonly said: boolean
  /** A clock time at the head of a paragraph, "15:40 GMT: …": when the words behind it were published. */
  readonly stamp: boolean
  readonly rule: string
}

/** Reference dates, ISO 8601; the dateline's goes first. Without either, relative dates stay open: today is never used. */
export interface DateAnchor {
  readonly published: string | null
  readonly dateline: string | null
  /** The text tells of what has happened: "10 March" in a report of February is last year's, also where next month is nearer. */
  readonly happened?: boolean
}

const ARTICLE_BEFORE = (parts: Parts): boolean =>
  parts.year === undefined ||
  parts.quarter !== undefined ||
  parts.season !== undefined ||
  parts.half !== undefined ||
  parts.edge !== undefined

/** TIMEX3 takes the article in where the expression is a noun phrase of its own: "the third quarter", not "the 1998 season", "the Friday meeting". */
function withArticle(words: readonly Word[], { from, to, parts }: Atom): number {
  if (words[from - 1]?.lower !== 'the' || words[from]?.opens || !ARTICLE_BEFORE(parts)) return from
  const named = parts.weekday !== undefined || parts.holiday !== undefined || (parts.month !== undefined && !parts.edge)
  const day = parts.clock !== undefined || (parts.move?.unit === 'D' && parts.move.from === 'report')
  // "the two-year plan", "the third-quarter loss", "the year-earlier $4 million": an adjective leaves the article to its noun.
  const hyphened =
    words.slice(from, to).some(({ lower }) => lower === '-') &&
    !/^(?:quarter|period|end)$/.test(words[to - 1]?.lower ?? '')
  const adjective = hyphened || (words[to - 2]?.lower === '-' && words[to - 1]?.lower === 'quarter')
  return named ||
    day ||
    adjective ||
    (parts.reference && words[from]?.lower !== 'past' && words[from]?.lower !== 'future')
    ? from
    : from - 1
}

function timexAt(words: readonly Word[], atom: Atom, resolved: Resolved | null): Timex {
  const from = withArticle(words, atom)
  return { start: words[from]!.start, end: words[atom.to - 1]!.end, ...timexOf(atom.parts, resolved) }
}

const OPEN = {
  earliest: null,
  latest: null,
  edtf: '../..',
  extent: 'within',
  precision: 'day',
  basis: 'relative',
  from: null,
} as const

/** "the past 24 hours", "the last two weeks": from so long before the report's day up to it. */
function spanOf(parts: Parts, report: number | null): Resolved | null {
  const length = { TH: 1 / 24, D: 1, W: 7, FN: 14, M: 30, Y: 365, DE: 3650 }[parts.of as 'TH'] ?? 0
  if (report === null || parts.span !== -1 || typeof parts.amount !== 'number' || length === 0) return null
  return { ...day(report - Math.max(1, Math.round(parts.amount * length))), from: report, relative: true }
}

function isStamp(words: readonly Word[], { from, to, parts }: Atom): boolean {
  const mark = words[to]?.lower ?? ''
  return parts.clock !== undefined && words[from]?.opens === true && /^[:|–—-]$/.test(mark)
}

/**
 * Every expression of time in a text, in order, with its days where the words and the reference date settle them. Weekdays and
 * days without a year are past unless the tense near them is future. Total; linear in the text's length.
 */
export function readDates(text: string, anchor: DateAnchor, lexicon: DateLexicon): DateMention[] {
  const words = scan(text, lexicon)
  const joined = joinAtoms(words, findAtoms(words, lexicon)).filter((atom) => !atom.weak)
  const report = readIsoDay(anchor.dateline) ?? readIsoDay(anchor.published)
  let context: Context = {
    report,
    previous: null,
    event: null,
    quarter: null,
    year: null,
    tense: null,
    happened: anchor.happened ?? false,
  }
  const mentions: DateMention[] = []
  let lastAt = 0
  for (const atom of joinRanges(words, joined)) {
    context = { ...context, year: yearOf(words, atom, context.year, lastAt) }
    lastAt = atom.to
    const tense = tenseNear(words, atom.from, atom.to, lexicon)
    const [resolved, end] = atom.until
      ? resolveRange(atom.parts, atom.until, { ...context, tense })
      : [resolve(atom.parts, { ...context, tense }), null]
    const limited = limitOf(words, atom.from, atom.to)
    const bounded =
      atom.until || !isDated(atom.parts) ? { ...limited, limit: null, from: withArticle(words, atom) } : limited
    const quote = createQuote(text, words[bounded.from]!.start, words[bounded.to - 1]!.end)
    const past = spanOf(atom.parts, report)
    let when: When | null = null
    if (past && report !== null)
      when = { ...whenOf(past, quote, null, { ...day(report), relative: true }), extent: 'within', precision: 'days' }
    else if (resolved) when = whenOf(resolved, quote, bounded.limit, end)
    else if (isDated(atom.parts) && !(atom.parts.move?.by === null)) when = { ...OPEN, quote }
    const stamp = isStamp(words, atom)
    const said = stamp || besideSaying(words, atom.from, lexicon)
    const pieces = atom.pieces ?? [atom]
    const timex = pieces.map((piece, k) => timexAt(words, piece, k === 0 ? resolved : end))
    const point = bounded.limit && resolved ? whenOf(resolved, quote, null, null) : when
    mentions.push({ quote, when, point, timex, said, stamp, rule: atom.rule })
    if (resolved) {
      const begun = report === null || resolved.start <= report
      const quarter = begun && resolved.grain === 'Q' && atom.parts.quarter !== undefined ? resolved : context.quarter
      context = { ...context, previous: resolved, event: said ? context.event : resolved, quarter }
    }
  }
  return mentions
}
