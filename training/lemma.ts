/**
 * Builds data/lemma from treebanks: base forms first, then the forms whose lemma the rules of src/parse/lemma get wrong. Prints the share
 * of right lemmas on the dev documents, with the treebank's own tags.
 *
 *   npm run train -- lemma --data DIR
 *
 * DIR: as treebank/treebanks.ts reads it. Only train documents are read for the lists.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import { type LemmaLexicon, listedForms } from '#lexicon/lemmas'
import { lemmaOf } from '#parse/lemma/lemma'
import { byText } from '#util/order'
import { FREE_GENRES, readTreebanks, type TreebankDocument } from './treebank/treebanks.ts'

interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly xpos: string
}

const wordsOf = ({ sentences }: TreebankDocument): TreebankWord[] =>
  sentences.flatMap(({ words, lemmas, tags }) =>
    words.map((form, at) => ({ form, lemma: lemmas[at] ?? '', xpos: tags[at]?.replace(/^.*\|/, '') ?? '' })),
  )

const PLAIN = /^[a-z]+(?:[-'][a-z]+)*$/

/** Penn tags of words that have forms. */
const INFLECTED = /^(?:NNS|VB.?|MD|JJ[RS]|RB[RS]?|PRP\$?|POS|DT|WP\$?)$/

type Counts = Map<string, Map<string, number>>

function count(counts: Counts, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>()
  counts.set(key, inner.set(value, (inner.get(value) ?? 0) + 1))
}

/** The value counted most often, the first by text among equals. */
const most = (inner: ReadonlyMap<string, number>): [string, number] =>
  [...inner].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0] as [string, number]

const folded = ({ form, lemma, xpos }: TreebankWord): TreebankWord => ({
  form: form.toLowerCase().replaceAll('’', "'"),
  lemma: lemma.toLowerCase().replaceAll('’', "'"),
  xpos,
})

function basesOf(words: readonly TreebankWord[], tag: RegExp, longest: number): string[] {
  const counts = new Map<string, number>()
  for (const { lemma, xpos } of words.map(folded)) {
    if (tag.test(xpos) && PLAIN.test(lemma) && lemma.length <= longest) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, times]) => times >= 2)
    .map(([lemma]) => lemma)
    .sort(byText)
}

/** "TAG<tab>form<tab>lemma" of the forms seen twice or more that the rules get wrong. */
function exceptionsOf(words: readonly TreebankWord[], bases: LemmaLexicon): string[] {
  const counts: Counts = new Map()
  for (const { form, lemma, xpos } of words.map(folded)) count(counts, `${xpos}\t${form}`, lemma)
  const rows: string[] = []
  for (const [key, lemmas] of counts) {
    const [xpos = '', form = ''] = key.split('\t')
    const [lemma, times] = most(lemmas)
    const isWord = PLAIN.test(lemma) && /^[a-z'.]+$/.test(form) && INFLECTED.test(xpos)
    if (isWord && times >= 2 && lemmaOf(form, xpos, bases) !== lemma) rows.push(`${key}\t${lemma}`)
  }
  return rows.sort(byText)
}

function accuracy(words: readonly TreebankWord[], lemmas: LemmaLexicon): string {
  const right = words.map(folded).filter(({ form, xpos, lemma }) => lemmaOf(form, xpos, lemmas) === lemma).length
  return `${((100 * right) / words.length).toFixed(2)} % of ${words.length}`
}

/** Learns the lists of data/lemma from the training documents under `data` and writes them. */
export function trainLemma(data: string, log: (line: string) => void): void {
  const documents = readTreebanks(data).filter(({ corpus, genre }) => corpus === 'ewt' || FREE_GENRES.includes(genre))
  const words = documents.filter(({ split }) => split === 'train').flatMap(wordsOf)
  const verbs = basesOf(words, /^VB/, 30)
  const adjectives = basesOf(words, /^(?:JJ|RB)/, 9)
  const listed = listedForms()
  const bases: LemmaLexicon = { forms: listed, verbs: new Set(verbs), adjectives: new Set(adjectives) }
  const rows = exceptionsOf(words, bases)
  const forms = new Map([...listed].map(([tag, inner]) => [tag, new Map(inner)]))
  for (const row of rows) {
    const [tag = '', form = '', lemma = ''] = row.split('\t')
    forms.set(tag, (forms.get(tag) ?? new Map<string, string>()).set(form, lemma))
  }
  const write = (file: string, head: string, lines: readonly string[]): void =>
    writeFileSync(
      join(dataFolder, 'lemma', file),
      `# ${head}; made by training/lemma.ts, see SOURCE.md\n${lines.join('\n')}\n`,
    )
  write('verbs.txt', 'base forms of verbs', verbs)
  write('adjectives.txt', 'adjectives and adverbs of up to nine letters', adjectives)
  write('forms.tsv', 'Penn tag, form, lemma where the rules are wrong', rows)
  log(`${verbs.length} verbs, ${adjectives.length} adjectives, ${rows.length} forms`)
  for (const corpus of ['ewt', 'gum'] as const) {
    const dev = documents.filter((document) => document.split === 'dev' && document.corpus === corpus)
    log(`${corpus} dev: ${accuracy(dev.flatMap(wordsOf), { ...bases, forms })}`)
  }
}
