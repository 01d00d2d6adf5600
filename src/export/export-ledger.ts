import type { Ledger } from '#model/ledger'
import type { Exported, Exporter, ExportOptions } from './exporter.ts'
import { protect } from './protect/protect.ts'

/** A ledger in one format, protected as the options say. What protecting took out comes first in `dropped`. */
export async function exportLedger(exporter: Exporter, ledger: Ledger, options: ExportOptions): Promise<Exported> {
  if (exporter.whole) return exporter.write(ledger, options)
  const shared = protect(ledger, options)
  const { files, dropped } = await exporter.write(shared.ledger, options)
  return { files, dropped: [...shared.dropped, ...dropped] }
}
