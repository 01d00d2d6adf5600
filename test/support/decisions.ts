import type { Decision, DecisionPlace } from '#model/decision'
import type { Reading } from '#model/ledger'
import { words } from './make.ts'

let made = 0

/** A decision of Ida's, with a hash of its own. */
export function decisionOf(what: string, on: readonly DecisionPlace[], value: unknown, by = 'Ida'): Decision {
  made += 1
  const second = `${made % 60}`.padStart(2, '0')
  return {
    at: `2031-04-01T10:00:${second}Z`,
    by,
    what,
    on,
    value,
    payloadHash: `${made}`.padStart(12, '0'),
    before: '',
  }
}

/** What withdraws a decision. */
export const undoOf = ({ payloadHash }: Decision): Decision => decisionOf('undo', [], { decision: payloadHash })

/** The place of some words of a report. */
export const wordsOf = ({ report }: Reading, sought: string, field: string | null = null): DecisionPlace => ({
  report: report.id,
  quote: words(report.text, sought),
  field,
})
