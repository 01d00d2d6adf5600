import type { Ledger, Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { at, on, source } from '../support/claims.ts'
import { lexicon } from '../support/reading.ts'

export const mayor = source('Ana Brandt', { party: 'Norra' })
export const governor = source('Ilir Hoxha', { party: 'Norra' })
export const ministry = source('Velian Ministry of Defence', { kind: 'government', party: 'Velia' })
export const veliaItself = source('Velia', { kind: 'government', party: 'Velia' })
export const officials = source('unnamed Norran officials', { named: false, party: 'Norra' })
export const residents = source('unnamed residents', { kind: 'witness', named: false })
export const outlet = source('Harbour Gazette', { kind: 'media' })

export const tarn = at('Tarn', 11)
export const velm = at('Velm', 22)
export const day = on('2031-03-10')

export const ledgerOf = (readings: readonly Reading[]) => reconcile(readings, lexicon())
export const incidents = (readings: readonly Reading[]) => ledgerOf(readings).incidents
export const groups = (ledger: Pick<Ledger, 'incidents'>) =>
  ledger.incidents.map((incident) => [...incident.claims].sort().join(' ')).sort()
