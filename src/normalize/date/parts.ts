import type { DateLexicon, DayPart, DurationBound, Edge, Reference, Season, TimeUnit } from '#lexicon/dates'
import type { Word } from './scan.ts'

/** A time of day; seconds only where stated; `zone` in minutes east of Greenwich, null when none is stated. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly zone: number | null
}

/** So many units from the report's day, or from what was last dated. */
export interface Move {
  readonly unit: TimeUnit
  /** null: "several weeks ago". */
  readonly by: number | null
  readonly from: 'report' | 'previous' | 'event'
}

/** What the words of one expression say, before a calendar is asked. Absent: not said. */
export interface Parts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 1 = Monday. */
  readonly weekday?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: Season
  /** 198 = the 1980s. */
  readonly decade?: number
  /** 19 = the 19th century. */
  readonly century?: number
  readonly holiday?: readonly number[]
  /** A bare unit that `pick` or `same` chooses: "last week", "that year". */
  readonly unit?: TimeUnit
  /** last -1, this 0, next 1: of a unit, weekday, month, season. */
  readonly pick?: number
  /** "that night", "the same day": from the event last dated. */
  readonly same?: boolean
  readonly move?: Move
  readonly part?: DayPart
  /** A night that runs into the morning of its date: "the night of 8 February", "overnight". */
  readonly overnight?: boolean
  readonly clock?: Clock
  /** Minutes or hours after (before: negative) what was last dated: "two minutes later". */
  readonly minutes?: number
  readonly edge?: Edge
  readonly bound?:
    | DurationBound
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
  readonly reference?: Reference
  /** Number of units of a duration or set; null = X. */
  readonly amount?: number | null
  readonly of?: TimeUnit
  readonly kind?: 'duration' | 'set'
  /** TIMEX3 value of a set that is a word ("daily"). */
  readonly setValue?: string
  /** "the past 24 hours", "the last two weeks": a duration that ends or starts at the report. */
  readonly span?: -1 | 1
  /** "June last year", "this year's third quarter": the year, as a pick. */
  readonly yearPick?: number
  /** "year-ago", "a year earlier": same granularity as the thing last dated. */
  readonly yearAgo?: boolean
}

/** Words `from`..`to` (half-open) of the scan, and what they say. */
export interface Atom {
  readonly from: number
  readonly to: number
  readonly parts: Parts
  /** The other end: "7-8 February", "from 3 March to 5 April". */
  readonly until?: Parts
  /** The two ends, where each has its own words: TIMEX3 marks them apart. */
  readonly pieces?: readonly [Atom, Atom]
  /** Says nothing alone ("early", "the summer", "morning"): dropped unless it joins another. */
  readonly weak?: boolean
  readonly rule: string
}

/** Whether the words at `at` begin an expression of this rule's form. Total and linear: looks at a bounded number of words. */
export type Rule = (words: readonly Word[], at: number, lexicon: DateLexicon) => Atom | null
