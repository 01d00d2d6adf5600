import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { DecidedPair } from '../decide/decided-pair.ts'
import type { Apart, Joiner } from './joiner.ts'

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

/** What the pairs keep apart, for the joiner; `order` is the index of the pair. */
export const apartOf = (pairs: readonly DecidedPair[]): Apart[] =>
  pairs.flatMap(({ what, a, b }, order) => (what === 'apart' ? [{ a: a.id, b: b.id, order }] : []))

/**
 * Joins what was decided to be one incident, after all that the machine joins and in the order of the decisions, and explains each decision where it
 * holds. A merge lifts what earlier decisions keep apart of the two incidents; a later one wins over it. Gives the decisions that were overruled, each
 * with the later one.
 */
export function obey(
  pairs: readonly DecidedPair[],
  joiner: Joiner,
  reports: ReadonlyMap<string, Report>,
): Map<Decision, Decision> {
  const overruled = new Map<Decision, Decision>()
  pairs.forEach(({ decision, what, a, b }, order) => {
    if (what !== 'one') return
    const between = joiner.between(a.id, b.id)
    const later = between.findLast((apart) => apart.order > order)
    const winner = later && pairs[later.order]
    if (winner) {
      overruled.set(decision, winner.decision)
      return
    }
    for (const apart of between) {
      joiner.lift(apart)
      const pair = pairs[apart.order]
      if (pair) overruled.set(pair.decision, decision)
    }
    const sentence = `${inWords(a, reports)} and ${inWords(b, reports)} are one incident: ${named(decision)}`
    joiner.join(a.id, b.id, sentence)
  })
  for (const { decision, what, a, b } of pairs) {
    if (what !== 'apart' || overruled.has(decision)) continue
    joiner.explain(a.id, `kept apart from ${inWords(b, reports)}: ${named(decision)}`)
    joiner.explain(b.id, `kept apart from ${inWords(a, reports)}: ${named(decision)}`)
  }
  return overruled
}
