import { Tinypool } from 'tinypool'
import { openGazetteer } from '#lexicon/gazetteer'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { readSafely } from './read-safely.ts'

/** What the pool hands each of its threads: the gazetteer's memory, which all share. */
export interface WorkerData {
  readonly gazetteer: SharedArrayBuffer
}

let lexicon: Lexicon | null = null

/** What a thread of the pool does with a report; it loads its lexicon with the first. */
export default function work(report: Report): Reading {
  lexicon ??= loadLexicon(openGazetteer((Tinypool.workerData as WorkerData).gazetteer))
  return readSafely(report, lexicon)
}
