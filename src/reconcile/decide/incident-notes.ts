import type { Decision } from '#model/ledger'
import type { Note } from '#model/note'
import type { DecidedPair } from './decided-pair.ts'
import { isOnIncidents } from './decided-pair.ts'
import { inForce } from './in-force.ts'

const WHAT: Readonly<Record<string, string>> = {
  merge: 'are one incident',
  split: 'are two incidents',
  'not-the-same': 'are not the same incident',
}

/** One note for each decision in force on incidents: what it says, and why it is not obeyed where it is not. */
export function incidentNotes(
  decisions: readonly Decision[],
  obeyed: readonly DecidedPair[],
  overruled: ReadonlyMap<Decision, Decision>,
): Note[] {
  const found = new Set(obeyed.map(({ decision }) => decision))
  return inForce(decisions)
    .filter(isOnIncidents)
    .map((decision) => {
      const [one, other] = decision.on.map(({ quote }) => `“${quote?.text.replace(/\s+/g, ' ') ?? ''}”`)
      const by = overruled.get(decision)
      const but = found.has(decision)
        ? by === undefined
          ? ''
          : ` (overruled by the later decision ${by.payloadHash.slice(0, 12)})`
        : ' (these words are not two claims in these reports)'
      const what = `decision ${decision.payloadHash.slice(0, 12)} by ${decision.by}, ${decision.at}: ${one ?? '“”'} and ${other ?? '“”'} ${WHAT[decision.what] ?? ''}${but}`
      return { report: null, where: null, what }
    })
}
