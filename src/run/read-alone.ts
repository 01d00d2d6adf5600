import type { Lexicon } from '#lexicon/lexicon'
import type { Ledger } from '#model/ledger'
import { bringTogether } from '#pipeline'
import { type Known, readPage, readText } from '#read/read'
import { Unreadable } from '#read/reader'
import { readSafely } from './read-safely.ts'
import { programVersion } from './version.ts'

export { Unreadable }

/** Whether a pasted text is the source of a page. */
const isPage = (text: string): boolean =>
  /^\s{0,1000}<(?:!doctype|html|head|body|main|article|section|div|p)\b/i.test(text)

/** Reads one text, or the source of a page, into a ledger of its own; nothing is kept. Throws `Unreadable` when it cannot be read. */
export async function readAlone(text: string, known: Known, lexicon: Lexicon): Promise<Ledger> {
  const { report, notes } = await (isPage(text) ? readPage(text, known) : readText(text, known))
  const reading = readSafely(report, lexicon)
  return bringTogether([{ ...reading, notes: [...notes, ...reading.notes] }], lexicon, programVersion())
}
