import { Tinypool } from 'tinypool'
import { type Lexicon, loadLexicon, type SharedMemory } from '#lexicon/lexicon'
import type { Ledger } from '#model/ledger'
import { type Alone, ledgerOf } from './alone.ts'

let lexicon: Lexicon | null = null

/** What the thread of `readAlone` does. */
export default function work(alone: Alone): Ledger {
  lexicon ??= loadLexicon(Tinypool.workerData as SharedMemory)
  return ledgerOf(alone, lexicon)
}
