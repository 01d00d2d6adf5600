import { readFileSync } from 'node:fs'

/** A syntactic word of a treebank; columns of CoNLL-U by their names. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
}

/** The words of a CoNLL-U file, without ranges and empty nodes. */
export function wordsOf(file: string): TreebankWord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form = '', lemma = '', upos = '', xpos = ''] = line.split('\t')
      return { form, lemma, upos, xpos }
    })
}
