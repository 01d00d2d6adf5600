import type { Decision } from '#model/decision'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'

const SHOWN = 5

/** The decision whose id begins so (4 digits at least). Throws UsageError when there is none, or are several, with the last ones. */
export function decisionBegun(id: string, decisions: readonly Decision[], command: string): Decision {
  const found = decisions.filter(({ payloadHash }) => id.length >= 4 && payloadHash.startsWith(id.toLowerCase()))
  const [one] = found
  if (one && found.length === 1) return one
  const last = (one ? found : decisions)
    .slice(-SHOWN)
    .map(({ payloadHash, what, by }) => `${payloadHash.slice(0, 12)} (${plainLine(what)}, by ${plainLine(by)})`)
  const listed = last.length === 0 ? 'the file has none' : `the last ones: ${last.join('; ')}`
  throw new UsageError(
    `${command} ${plainLine(id)}: ${one ? 'several decisions begin so' : 'there is no such decision'}; ${listed}`,
  )
}
