import type { DateLexicon, TimeUnit } from '#lexicon/dates'
import { readAmount } from '../number.ts'
import type { Atom, Parts, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'

const MINUTES: Readonly<Partial<Record<TimeUnit, number>>> = { TS: 0, TM: 1, TH: 60 }

interface Way {
  readonly by: -1 | 1
  readonly from: 'report' | 'previous' | 'event'
  readonly to: number
}

/** "ago" looks back from the report, "earlier" and "later" from what was last dated. */
function direction(words: readonly Word[], at: number, lexicon: DateLexicon): Way | null {
  const word = words[at]?.lower
  const next = words[at + 1]
  if (word === 'ago') return { by: -1, from: 'report', to: at + 1 }
  if (word === 'earlier') return { by: -1, from: 'previous', to: at + 1 }
  if (word === 'later' || word === 'afterwards' || word === 'afterward') return { by: 1, from: 'previous', to: at + 1 }
  if (word === 'from' && next?.lower === 'now') return { by: 1, from: 'report', to: at + 2 }
  // "three days after the strike": from the event last dated.
  const noun = /^(?:the|that|this)$/.test(next?.lower ?? '') ? words[at + 2]?.lower : undefined
  if ((word === 'before' || word === 'after') && lexicon.happenings.has(noun ?? '')) {
    return { by: word === 'before' ? -1 : 1, from: 'event', to: at + 1 }
  }
  // "the day before, he …" but not "the day before the attack": nothing tells when that was.
  const ends = !next || /^[.,;:)"”]$/.test(next.lower) || next.opens
  if (word === 'before' && ends) return { by: -1, from: 'previous', to: at + 1 }
  if (word === 'after' && ends) return { by: 1, from: 'previous', to: at + 1 }
  return null
}

function yearAgo(words: readonly Word[], at: number): Atom | null {
  if (words[at]?.lower !== 'year' || words[at + 1]?.lower !== '-') return null
  const tail = words[at + 2]?.lower
  if (tail !== 'ago' && tail !== 'earlier') return null
  const unit = /^(?:quarter|period)$/.test(words[at + 3]?.lower ?? '') ? 1 : 0
  return {
    from: at,
    to: at + 3 + unit,
    parts: { yearAgo: true, move: { unit: 'Y', by: -1, from: 'previous' } },
    rule: 'ago',
  }
}

/** "the evening before", "the night before": the day before what was last dated. */
function partBefore(words: readonly Word[], at: number, lexicon: DateLexicon): Atom | null {
  const part = words[at + 1]?.sense?.part
  if (words[at]?.lower !== 'the' || part === undefined) return null
  const way = words[at + 2]?.lower === 'before' ? direction(words, at + 2, lexicon) : null
  if (way?.from !== 'previous') return null
  return { from: at, to: way.to, parts: { part, move: { unit: 'D', by: way.by, from: 'previous' } }, rule: 'ago' }
}

/** "two days ago", "a year earlier", "eleven minutes later", "three weeks from now", "the day before", "year-ago". */
export const ago: Rule = (words, at, lexicon) => {
  const special = yearAgo(words, at) ?? partBefore(words, at, lexicon)
  if (special) return special
  const bound = words[at]?.sense?.bound
  const bare = words[at]?.lower === 'the' || words[at]?.sense?.unit !== undefined
  const start = bound ? at + 1 : at
  const amount = bare
    ? { value: words[at]?.sense?.plural ? null : 1, to: words[at]?.lower === 'the' ? at + 1 : at }
    : readAmount(words, start)
  if (!amount) return null
  const extra = /^(?:full|more|other)$/.test(words[amount.to]?.lower ?? '') ? 1 : 0
  const unit = words[amount.to + extra]?.sense
  if (!unit?.unit || (bare && unit.unit === 'TS')) return null
  let to = amount.to + extra + 1
  const half = words[to]?.lower === 'and' && words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'half'
  if (half) to += 3
  if (words[to]?.lower === 'or' && words[to + 1]?.lower === 'so') to += 2
  const way = direction(words, to, lexicon)
  if (!way) return null
  // "the night before", "the day before" need their article; "year earlier" alone is a heading of a table.
  if (bare && words[at]?.lower !== 'the' && !unit.plural) return null
  const minutes = MINUTES[unit.unit]
  const value = amount.value === null ? null : amount.value + (half ? 0.5 : 0)
  const parts: Parts =
    minutes !== undefined && way.from !== 'report'
      ? { minutes: way.by * minutes * (value ?? 0), ...(value === null ? { bound: 'APPROX' as const } : {}) }
      : {
          move: { unit: unit.unit, by: value === null ? null : way.by * value, from: way.from },
          ...(bound ? { bound } : {}),
        }
  const year = unit.unit === 'Y' && value === 1 && !bare ? { yearAgo: true } : {}
  return { from: at, to: way.to, parts: { ...parts, ...year }, rule: 'ago' }
}
