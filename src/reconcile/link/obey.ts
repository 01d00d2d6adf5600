import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { DecidedPair } from '../decide/decided-pair.ts'
import type { Joiner } from './joiner.ts'

/** UTF-16 units of a claim's words that a sentence repeats. */
const SHOWN = 80

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s\S*$/, '')} …`
}

const inWords = ({ quote, report }: Claim, reports: ReadonlyMap<string, Report>): string =>
  `“${shortened(quote.text)}” (${outletOf(reports.get(report))})`

const named = ({ payloadHash, by, at }: Decision): string =>
  `decision ${payloadHash.slice(0, 12)} by ${by}, ${at.slice(0, 10)}`

/** Decisions that gave way, each with the later one. */
interface Obeyed {
  /** Of those that keep apart. */
  readonly lifted: ReadonlyMap<Decision, Decision>
  /** Of those that join. */
  readonly refused: ReadonlyMap<Decision, Decision>
}

/**
 * Joins what was decided to be one incident, after all that the machine joins and in the order of the decisions, and explains each decision where it
 * holds. A merge lifts what earlier decisions keep apart of the two incidents; a later one wins over it. `pairs` that were overruled are null; the place of
 * a pair in them is its `order` with the joiner.
 */
export function obey(
  pairs: readonly (DecidedPair | null)[],
  joiner: Joiner,
  reports: ReadonlyMap<string, Report>,
): Obeyed {
  const lifted = new Map<Decision, Decision>()
  const refused = new Map<Decision, Decision>()
  pairs.forEach((pair, order) => {
    if (pair?.what !== 'one') return
    const { decision, a, b } = pair
    const between = joiner.between(a.id, b.id)
    const last = between.reduce((most, apart) => Math.max(most, apart.order), -1)
    const winner = last > order ? pairs[last] : undefined
    if (winner) {
      refused.set(decision, winner.decision)
      return
    }
    for (const apart of between) {
      joiner.lift(apart)
      const earlier = pairs[apart.order]
      if (earlier) lifted.set(earlier.decision, decision)
    }
    const sentence = `${inWords(a, reports)} and ${inWords(b, reports)} are one incident: ${named(decision)}`
    joiner.join(a.id, b.id, sentence)
  })
  for (const pair of pairs) {
    if (pair?.what !== 'apart' || lifted.has(pair.decision)) continue
    const { decision, a, b } = pair
    joiner.explain(a.id, `kept apart from ${inWords(b, reports)}: ${named(decision)}`)
    joiner.explain(b.id, `kept apart from ${inWords(a, reports)}: ${named(decision)}`)
  }
  return { lifted, refused }
}
