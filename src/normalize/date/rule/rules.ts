import type { Rule } from '../parts.ts'
import { ago } from './ago.ts'
import { calendarDate } from './calendar-date.ts'
import { clockTime } from './clock-time.ts'
import { dayWord } from './day-word.ts'
import { decade } from './decade.ts'
import { duration } from './duration.ts'
import { edge } from './edge.ts'
import { numericDate } from './numeric-date.ts'
import { partOfDay } from './part-of-day.ts'
import { holiday, reference } from './phrase.ts'
import { pickedTime } from './picked.ts'
import { quarter } from './quarter.ts'
import { season } from './season.ts'
import { set } from './set.ts'
import { theYear } from './the-year.ts'
import { weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { year } from './year.ts'

/** The longest match wins; of equals the first. */
export const RULES: readonly Rule[] = [
  numericDate,
  calendarDate,
  clockTime,
  decade,
  ago,
  quarter,
  pickedTime,
  dayWord,
  weekday,
  holiday,
  reference,
  set,
  edge,
  season,
  weekend,
  theYear,
  partOfDay,
  duration,
  year,
]
