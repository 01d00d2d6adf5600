import type { Contradiction, Incident } from '../incident.ts'
import type { Names } from '../names.ts'

/** A contradiction of an incident with its number in the sheet. `a` and `b` are claims: their words are the two quotes. */
export interface NumberedContradiction extends Contradiction {
  /** From 1. */
  readonly number: number
  /** Who holds the one and the other. */
  readonly of: { readonly a: string; readonly b: string }
}

const WEIGHT: Readonly<Record<Contradiction['kind'], number>> = { conflict: 0, drift: 1, date: 2, update: 3 }

/** The contradictions of an incident, those told by the same words once, conflicts first and what was merely updated last. */
export function numberContradictions({ contradictions }: Incident, names: Names): NumberedContradiction[] {
  const who = (id: string): string => names.source(names.claim(id)?.origin ?? null)
  const once = new Map(contradictions.toReversed().map((found) => [`${found.kind} ${found.why}`, found]))
  return contradictions
    .filter((found) => once.get(`${found.kind} ${found.why}`) === found)
    .map((found, i) => ({ found, i }))
    .sort((x, y) => WEIGHT[x.found.kind] - WEIGHT[y.found.kind] || x.i - y.i)
    .map(({ found }, i) => ({ ...found, number: i + 1, of: { a: who(found.a), b: who(found.b) } }))
}
