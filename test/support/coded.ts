import { parse } from 'csv-parse/sync'
import { exportLedger } from '#export/export-ledger'
import type { Exporter } from '#export/exporter'
import type { Incident, Range } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { exportedText, exportOptions, privateLedger } from './exported.ts'

export const base = privateLedger()
export const shelling = base.incidents.at(-1) as Incident

/** The shelling with other fields, alone in its ledger. */
export const ledgerOf = (...fields: Partial<Incident>[]): Ledger => ({
  ...base,
  incidents: fields.map((one) => ({ ...shelling, ...one })),
})

/** What a format of one CSV makes of a ledger. */
export async function rowsOf(exporter: Exporter, ledger: Ledger) {
  const exported = await exportLedger(exporter, ledger, exportOptions())
  const text = exportedText(exported)
  return {
    rows: parse(text, { columns: true }) as Record<string, string>[],
    head: text.split('\r\n')[0]?.split(','),
    dropped: exported.dropped.map(({ what }) => what),
  }
}

/** A range of killed. */
export const killed = (
  low: number | null,
  high: number | null,
  group: Range['group'] = null,
): Pick<Incident, 'ranges'> => ({
  ranges: [{ what: 'killed', group, low, high, claims: [] }],
})
