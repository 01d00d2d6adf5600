import { createHash } from 'node:crypto'
import type { Batch, Kept, Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import { loadWords } from '#lexicon/words'
import type { Decision, Ledger, Reading } from '#model/ledger'
import { bringTogether } from '#pipeline'
import { joinKept } from '#run/join-kept'

/** A lexicon that can bring together, and read nothing: it is there at once. */
export const fewWords = { hash: 'made-data', words: loadWords() } as Lexicon

const encoder = new TextEncoder()

/** A reading with made-up bytes that its report's hash is of. */
export function keptOf(reading: Reading, reader = 'reader-1'): Kept {
  const bytes = encoder.encode(`<p>${reading.report.text}</p>`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { reading: { ...reading, report: { ...reading.report, sha256 } }, found: [], bytes, reader }
}

export const batchOf = (readings: readonly Reading[]): Batch => ({ kept: readings.map((reading) => keptOf(reading)) })

/** Keeps readings in a store and brings them together. */
export async function keepAll(store: Store, readings: readonly Reading[]): Promise<void> {
  await store.keep(batchOf(readings))
  await joinKept(store, () => fewWords, 'test')
}

/** What reading them all at once gives. */
export const atOnce = (readings: readonly Reading[], decisions: readonly Decision[] = []): Ledger =>
  bringTogether(
    readings.map((reading) => keptOf(reading).reading),
    fewWords,
    'test',
    decisions,
  )
