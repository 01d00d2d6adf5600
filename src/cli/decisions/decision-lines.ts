import type { Decision } from '#model/decision'
import { decisionInWords } from '#model/in-words/decision'
import { plainLine } from '#util/plain-line'
import { type Paper, paragraph } from '../paint.ts'

/** A decision in a list: whether it is obeyed, and what it hangs on. */
export interface ListedDecision extends Decision {
  readonly inForce: boolean
}

/** Decisions of a log, each with whether it is in force; `gone`: the places of those that were withdrawn. */
export const listDecisions = (all: readonly Decision[], gone: ReadonlySet<number>): ListedDecision[] =>
  all.map((decision, index) => ({ ...decision, inForce: !gone.has(index) }))

const words = ({ on }: Decision): string[] =>
  on.flatMap(({ quote, field }) => (quote && field !== 'event' ? [`“${plainLine(quote.text)}”`] : []))

const reports = ({ on }: Decision): string => [...new Set(on.map(({ report }) => report.slice(0, 8)))].join(' ')

/** A decision for people: id, kind, who and when; what it says; the words it hangs on. */
export function decisionLines(one: ListedDecision, paper: Paper): string[] {
  const said = decisionInWords(one)
  const on = words(one)
  return [
    ...paragraph(
      paper,
      ['', 'plain'],
      [
        [one.payloadHash.slice(0, 12), 'quiet'],
        [` ${one.what}`, one.inForce ? 'title' : 'quiet'],
        [said === '' ? '' : ` ${said}`, one.inForce ? 'plain' : 'quiet'],
        [one.inForce ? '' : ' · undone', 'warn'],
      ],
    ),
    ...paragraph(paper, ['   ', 'plain'], [[[`${one.by}, ${one.at}`, ...on].join(' · '), 'quiet']]),
  ]
}

/** One line a decision for other programs, values between tabs: id, at, by, what, in force or undone, reports, words, what it says. */
export const decisionTabs = (one: ListedDecision): string =>
  [
    one.payloadHash.slice(0, 12),
    one.at,
    one.by,
    one.what,
    one.inForce ? 'in force' : 'undone',
    reports(one),
    words(one).join(' '),
    decisionInWords(one),
  ]
    .map(plainLine)
    .join('\t')
