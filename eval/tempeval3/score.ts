import { overlaps, type Span } from '#model/span'
import type { Timex } from '#normalize/date/read-dates'
import { f1 } from '../shared/f1.ts'
import type { TimemlDocument } from './timeml.ts'

export interface TimexScore {
  readonly strict: number
  readonly relaxed: number
  readonly type: number
  readonly value: number
  readonly gold: number
  readonly found: number
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** TempEval-2's and -3's scorers compare "2000-W7" and "2000-W07" as written; so does this. */
export type Miss = {
  readonly id: string
  readonly gold: Timex | null
  readonly own: Timex | null
  readonly text: string
}

/**
 * TIMEX3 by the rules of TempEval-3 (UzZaman et al. 2013, section 5): strict F1 wants the same span, relaxed one that overlaps;
 * type and value F1 count the relaxed matches whose attribute is the gold's. Pairs are one to one: the exact span first, then in text order.
 */
export function scoreTimexes(
  documents: readonly TimemlDocument[],
  read: (document: TimemlDocument) => readonly Timex[],
  missed: (miss: Miss) => void = () => {},
): TimexScore {
  let [gold, found, strict, relaxed, type, value] = [0, 0, 0, 0, 0, 0]
  for (const document of documents) {
    const own = [...read(document)]
    gold += document.timexes.length
    found += own.length
    const used = new Set<Timex>()
    const exact = new Map(document.timexes.map((timex) => [timex, own.find((other) => same(timex, other))]))
    for (const other of exact.values()) if (other) used.add(other)
    for (const timex of document.timexes) {
      const match = exact.get(timex) ?? own.find((other) => !used.has(other) && overlaps(timex, other))
      if (!match) {
        missed({ id: document.id, gold: timex, own: null, text: document.text })
        continue
      }
      used.add(match)
      relaxed += 1
      if (same(timex, match)) strict += 1
      if (timex.type === match.type) type += 1
      if (timex.value === match.value) value += 1
      else missed({ id: document.id, gold: timex, own: match, text: document.text })
    }
    for (const other of own)
      if (!used.has(other)) missed({ id: document.id, gold: null, own: other, text: document.text })
  }
  const score = (right: number) => f1(right, found, gold)
  return { strict: score(strict), relaxed: score(relaxed), type: score(type), value: score(value), gold, found }
}
