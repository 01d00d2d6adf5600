import type { DecisionValues } from '#model/decision'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { findNamed, wordsOf } from '../sources/find-named.ts'
import type { Review } from './review.ts'

/** `reliability`: how reliable a source is held to be. */
export const reliability: Review = {
  takes: 2,
  needs: 'the NAME of a source and a letter from A (completely reliable) to E (unreliable), or F (cannot be judged)',
  decide({ ledger, operands: [written = '', letter = ''] }) {
    const sources = findNamed(ledger, written)
    const [only] = sources
    if (!only) throw new UsageError(`no source in these reports is called “${plainLine(written)}”`)
    const name = sources.length === 1 ? only.name : written
    const value = { name, grade: letter.toUpperCase() } as DecisionValues['reliability']
    const on = wordsOf(ledger, sources, 'reliability')
    return [
      { decided: { what: 'reliability', on, value }, inWords: `reliability of “${plainLine(name)}”: ${value.grade}` },
    ]
  },
}
