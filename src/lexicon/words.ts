import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './files.ts'

/** How common words are in ordinary English and in reports of attacks: counted once, so that no ledger's own reports change what a word weighs. */
export interface WordLexicon {
  /** Documents that were counted. */
  readonly documents: number
  /** In how many of them a word (small letters) stands; what is not listed stood in one or none. */
  readonly inDocuments: ReadonlyMap<string, number>
}

/** Reads data/words. Throws when a file is missing or its first line does not give the number of documents. */
export function loadWords(): WordLexicon {
  const [head = '', ...rows] = readFileSync(join(dataFolder, 'words', 'documents.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  const documents = Number(/^# documents\t(\d+);/.exec(head)?.[1])
  if (!(documents > 0))
    throw new Error(`data/words/documents.tsv: its first line gives no number of documents: ${head}`)
  const inDocuments = new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t')
      return [row.slice(0, tab), Number(row.slice(tab + 1))] as const
    }),
  )
  return { documents, inDocuments }
}
