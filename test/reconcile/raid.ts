import type { Claim } from '#model/claim'
import { placesOf } from '#model/decision/places-of'
import type { Decision, Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { count, on, reading } from '../support/claims.ts'
import { decisionOf } from '../support/decisions.ts'
import { words } from '../support/make.ts'
import { lexicon } from '../support/reading.ts'
import { day, governor, mayor, residents, tarn, velm } from './cast.ts'

const told = { when: day, where: tarn }
/** A raid on Tarn in two reports, with its dead; and blasts at Velm, far off and years before. */
export const a = reading('a', [
  { ...told, by: mayor, words: 'Missiles struck the grain harbour of Tarn on Monday.', class: 'missile-strike' },
  {
    ...told,
    class: 'casualties',
    by: mayor,
    words: 'Three dockers were killed there, residents told the mayor.',
    counts: [count('killed', 3), count('wounded', 5)],
  },
])
export const b = reading('b', [
  { ...told, by: governor, words: 'A missile hit the harbour of Tarn.', class: 'missile-strike' },
])
export const far = reading('far', [{ when: on('2029-01-01'), where: velm, by: residents, words: 'Blasts shook Velm.' }])
export const readings: Reading[] = [a, b, far]
export const [strike, deaths] = a.claims as [Claim, Claim]
export const [hit] = b.claims as [Claim]

export const ledgerOf = (decisions: readonly Decision[], from: readonly Reading[] = readings) =>
  reconcile(from, lexicon(), decisions)
export const claimIn = (decisions: readonly Decision[], id: string, from: readonly Reading[] = readings) =>
  ledgerOf(decisions, from).claims.find((claim) => claim.id === id)
export const notesOf = (decisions: readonly Decision[], from: readonly Reading[] = readings) =>
  ledgerOf(decisions, from).notes.map(({ what }) => what)
export const incidentOf = (decisions: readonly Decision[], id: string) =>
  ledgerOf(decisions).incidents.find(({ claims }) => claims.includes(id))

export const set = (claim: Claim, field: string, value: unknown, sought: string | null = null): Decision => {
  const text = readings.find(({ report }) => report.id === claim.report)?.report.text ?? ''
  return decisionOf('correct', placesOf(claim, field), { value, quote: sought === null ? null : words(text, sought) })
}
