import type { Decision } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import type { Decided } from './decided.ts'

const SHOWN = 5

/** The decision that withdraws the one whose id begins so (4 digits at least). Throws UsageError when there is none, or are several, with the last ones. */
export function undoOf(id: string, decisions: readonly Decision[]): Decided {
  const found = decisions.filter(({ payloadHash }) => id.length >= 4 && payloadHash.startsWith(id.toLowerCase()))
  const [one] = found
  if (one && found.length === 1) return { what: 'undo', on: [], value: { decision: one.payloadHash } }
  const last = (one ? found : decisions)
    .slice(-SHOWN)
    .map(({ payloadHash, what, by }) => `${payloadHash.slice(0, 12)} (${plainLine(what)}, by ${plainLine(by)})`)
  const listed = last.length === 0 ? 'the file has none' : `the last ones: ${last.join('; ')}`
  throw new UsageError(
    `undo ${plainLine(id)}: ${one ? 'several decisions begin so' : 'there is no such decision'}; ${listed}`,
  )
}
