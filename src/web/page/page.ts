import type { Ledger } from '#model/ledger'

/** One self-contained page of a ledger. */
export function pageOf(ledger: Ledger): string {
  return `<!doctype html><title>${ledger.reports.length}</title>`
}
