import type { Lexicon } from '#lexicon/lexicon'
import type { Ledger } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { bringTogether } from '#pipeline'
import { type Known, readPage, readText } from '#read/read'
import { readSafely } from './read-safely.ts'
import { programVersion } from './version.ts'

/** A report that is read by itself, with notes on its bytes. */
export interface Alone {
  readonly report: Report
  readonly notes: readonly Note[]
}

/** Whether a pasted text is the source of a page. */
const isPage = (text: string): boolean =>
  /^\s{0,1000}<(?:!doctype|html|head|body|main|article|section|div|p)\b/i.test(text)

/** The report in a text, or in the source of a page. Rejects with `Unreadable`. */
export async function reportIn(text: string, known: Known): Promise<Alone> {
  const { report, notes } = await (isPage(text) ? readPage(text, known) : readText(text, known))
  return { report, notes }
}

/** The ledger of one report. */
export function ledgerOf({ report, notes }: Alone, lexicon: Lexicon): Ledger {
  const reading = readSafely(report, lexicon)
  return bringTogether([{ ...reading, notes: [...notes, ...reading.notes] }], lexicon, programVersion())
}
