import { glueOf, isDated, isDay } from './join.ts'
import type { Atom, Parts } from './parts.ts'
import type { Word } from './scan.ts'

const THROUGH = new Set([
  'to',
  'until',
  'till',
  'through',
  '-',
  '–',
  '—',
  'into',
  'to the',
  'and the',
  'to late',
  'to early',
])

/** How fine a thing is named: only likes run from one to the other. */
function grain(parts: Parts): string {
  if (parts.clock) return 'clock'
  if (isDay(parts)) return 'day'
  if (parts.month !== undefined || parts.season !== undefined || parts.quarter !== undefined) return 'month'
  if (parts.year !== undefined || parts.unit === 'Y') return 'year'
  return parts.unit ?? parts.part ?? 'other'
}

/** "between January and March 2024": the year said once is both ends' year. */
function withYear(a: Parts, b: Parts): Parts {
  if (a.year !== undefined || b.year === undefined || a.month === undefined) return a
  return { ...a, year: a.month > (b.month ?? 12) ? b.year - 1 : b.year }
}

/** "between 21:40 and 22:10 on 16 January": the day said once is both clocks' day. */
function withDay(a: Parts, b: Parts): Parts {
  if (!a.clock || isDay(a) || !isDay(b)) return a
  return { ...b, clock: a.clock }
}

function range(words: readonly Word[], a: Atom, b: Atom): Atom | null {
  const glue = glueOf(words, a, b)
  if (glue === null || a.until || b.until || a.weak || !isDated(a.parts) || !isDated(b.parts)) return null
  const before = [words[a.from - 1]?.lower, words[a.from - 2]?.lower]
  const between = before.includes('between') && (glue === 'and' || glue === 'and the')
  const from = before.includes('from') && THROUGH.has(glue)
  const overnight = a.parts.overnight === true && isDay(a.parts) && (glue === 'to' || glue === 'into')
  const alike = grain(a.parts) === grain(b.parts)
  const bare = alike && THROUGH.has(glue) && glue !== 'into' && grain(a.parts) !== 'other'
  if (!(between || from || bare || overnight) || (!alike && !overnight && !from)) return null
  const parts = withDay(withYear(a.parts, b.parts), b.parts)
  const pieces: [Atom, Atom] = [{ ...a, parts }, b]
  return { from: a.from, to: b.to, parts, until: b.parts, pieces, rule: 'range' }
}

/** "At 07:56 and 08:54 on 7 February": the first clock is of the same day. */
function shareDay(words: readonly Word[], a: Atom, b: Atom): Atom {
  const glue = glueOf(words, a, b)
  if ((glue !== 'and' && glue !== ',' && glue !== ', and') || !b.parts.clock) return a
  return { ...a, parts: withDay(a.parts, b.parts) }
}

/** Brings two ends together into one range, and lets clocks in a row share their day. */
export function joinRanges(words: readonly Word[], atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (let k = 0; k < atoms.length; k += 1) {
    const atom = atoms[k]!
    const next = atoms[k + 1]
    const both = next && range(words, atom, next)
    if (both) k += 1
    joined.push(both ?? atom)
  }
  for (let k = joined.length - 2; k >= 0; k -= 1) joined[k] = shareDay(words, joined[k]!, joined[k + 1]!)
  return joined
}
