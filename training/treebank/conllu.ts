import { readFileSync } from 'node:fs'

/** One sentence of a treebank: syntactic words only; `head` -1 is the root; relations without subtypes. */
export interface TreebankSentence {
  readonly words: string[]
  readonly lemmas: string[]
  readonly tags: string[]
  readonly head: number[]
  readonly deprel: string[]
}

/** The sentences of a CoNLL-U file. Multiword tokens and empty nodes are left out. Throws when a head is not a number. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  for (const block of readFileSync(file, 'utf8').split(/\r?\n\r?\n/)) {
    const sentence: TreebankSentence = { words: [], lemmas: [], tags: [], head: [], deprel: [] }
    for (const line of block.split('\n')) {
      const cells = line.split('\t')
      if (!/^\d+$/.test(cells[0] ?? '')) continue
      const head = Number(cells[6]) - 1
      if (Number.isNaN(head)) throw new Error(`${file}: the head of "${line}" is not a number`)
      sentence.words.push(cells[1] as string)
      sentence.lemmas.push(cells[2] as string)
      sentence.tags.push(`${cells[3]}|${cells[4]}`)
      sentence.head.push(head)
      sentence.deprel.push((cells[7] as string).replace(/:.*$/, ''))
    }
    if (sentence.words.length > 0) sentences.push(sentence)
  }
  return sentences
}
