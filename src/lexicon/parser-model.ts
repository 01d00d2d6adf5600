import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './files.ts'

/** Weights of the tagger: a sparse matrix of feature rows over tag pairs, in typed views of one buffer. */
export interface ParserModel {
  /** "NOUN|NN": universal and Penn tag. */
  readonly tags: readonly string[]
  /** Where each feature row's entries begin; one more than there are rows. */
  readonly rows: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
  /** Form and universal tag ("struck VERB") → lemma, where the rules would be wrong. */
  readonly lemmas: ReadonlyMap<string, string>
}

/** Loads `data/parser/`. Throws when a file is missing or cut short. */
export function loadParserModel(): ParserModel {
  const file = readFileSync(join(dataFolder, 'parser', 'tagger.bin'))
  const end = file.indexOf(10)
  const head = JSON.parse(file.toString('utf8', 0, end)) as { bits: number; tags: string[]; entries: number }
  const bytes = new Uint8Array(file.subarray(end + 1)).buffer
  const rowBytes = 4 * ((1 << head.bits) + 1)
  const lines = readFileSync(join(dataFolder, 'parser', 'lemmas.tsv'), 'utf8').split('\n')
  const lemmas = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])
  return {
    tags: head.tags,
    rows: new Uint32Array(bytes, 0, (1 << head.bits) + 1),
    classes: new Uint8Array(bytes, rowBytes, head.entries),
    weights: new Int8Array(bytes, rowBytes + head.entries, head.entries),
    lemmas: new Map(lemmas),
  }
}
