import type { GivenField } from '#model/decision'
import { plainLine } from '#util/plain-line'
import { findReports } from '../compare/find-report.ts'
import { placesOf } from '../decisions/find-words.ts'
import { UsageError } from '../exit.ts'
import { givenField, leadingPairs } from './given-field.ts'
import { givenWords } from './nearest-words.ts'
import type { Review } from './review.ts'

/** Flags of `add` that are fields: `--when X` is `when=X`. */
const FIELD_FLAGS = [
  ...['class', 'event', 'when', 'said', 'where', 'killed', 'wounded', 'missing', 'actor', 'target', 'victim'],
  ...['instrument', 'source', 'basis', 'certainty'],
] as const

/** `add`: a claim that the machine missed. */
export const add: Review = {
  takes: 2,
  needs: 'a REPORT (file, URL, outlet) and the "words" of it that state the claim',
  pairs: true,
  decide({ ledger, given, operands }) {
    const [named = '', words = '', ...others] = operands
    const found = findReports(ledger, named)
    const there = found.filter(({ text }) => placesOf(words.trim(), text).length > 0)
    const [report, second] = there.length > 0 ? there : found
    if (!report) throw new UsageError(`there is no report “${plainLine(named)}” among the inputs`)
    if (second)
      throw new UsageError(
        `“${plainLine(named)}” may be ${there.length || found.length} reports: name one by its file or id`,
      )
    const quote = givenWords(words, report, null)
    const flags = FIELD_FLAGS.flatMap((flag) => (given.values.has(flag) ? [`${flag}=${given.values.get(flag)}`] : []))
    const fields = [...flags, ...leadingPairs(others).pairs].map((pair) =>
      givenField(pair, undefined, { report, claim: null, near: quote, sources: ledger.sources }),
    )
    const eventClass = fields.find(({ field }) => field === 'class')?.value
    if (typeof eventClass !== 'string') throw new UsageError('add needs --class CLASS, what kind of event it tells of')
    const value = {
      class: eventClass,
      event: fields.find(({ field }) => field === 'event')?.quote ?? null,
      fields: fields.filter(({ field }: GivenField) => field !== 'class' && field !== 'event' && field !== 'words'),
    }
    const on = [{ report: report.id, quote, field: null }]
    return [{ decided: { what: 'add', on, value }, inWords: `“${plainLine(quote.text)}” is a claim (${eventClass})` }]
  },
}
