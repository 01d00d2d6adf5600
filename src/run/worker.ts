import { Tinypool } from 'tinypool'
import { type Lexicon, loadLexicon, type SharedMemory } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { readSafely } from './read-safely.ts'

let lexicon: Lexicon | null = null

/** What a thread of the pool does with a report; it loads its lexicon with the first. */
export default function work(report: Report): Reading {
  lexicon ??= loadLexicon(Tinypool.workerData as SharedMemory)
  return readSafely(report, lexicon)
}
