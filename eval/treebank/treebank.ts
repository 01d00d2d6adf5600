import { loadParserModel } from '#lexicon/parser-model'
import { inCapitals, inHeadlineCase } from '../../training/parse/casing.ts'
import { readConllu, type TreebankSentence } from '../../training/treebank/conllu.ts'
import { FREE_GENRES, readTreebanks } from '../../training/treebank/treebanks.ts'
import { type Annotate, scoreTreebank } from './score.ts'

type Recase = (words: readonly string[]) => readonly string[]
type Row = Record<string, string>

const CASES: readonly [string, Recase][] = [
  ['as written', (words) => words],
  ['CAPITALS', inCapitals],
  ['Headline Case', inHeadlineCase],
]

/** Reads all sentences once before the clock runs, so that it measures compiled code. */
function row(name: string, casing: string, sentences: readonly TreebankSentence[], annotate: Annotate): Row {
  const { upos, xpos, uas, las, words, markHeads, wordsPerSecond } = scoreTreebank(sentences, annotate)
  const figure = (share: number) => (100 * share).toFixed(2)
  return {
    text: name,
    case: casing,
    UPOS: figure(upos),
    XPOS: figure(xpos),
    UAS: figure(uas),
    LAS: figure(las),
    words: String(words),
    'marks that head': String(markHeads),
    'words/s': String(Math.round(wordsPerSecond)),
  }
}

async function own(): Promise<Annotate> {
  const { annotate } = await import('#parse/annotate')
  const model = loadParserModel()
  return (words) => annotate(words, model)
}

/** Somebody else's trees from a CoNLL-U file with the treebank's words. Throws when a sentence is not in it. */
function predicted(file: string): Annotate {
  const byWords = new Map(readConllu(file).map((sentence) => [sentence.words.join(' '), sentence]))
  return (words) => {
    const sentence = byWords.get(words.join(' '))
    if (!sentence) throw new Error(`${file} has no sentence "${words.join(' ')}"`)
    return {
      upos: sentence.tags.map((tag) => tag.replace(/\|.*/, '')),
      xpos: sentence.tags.map((tag) => tag.replace(/^.*\|/, '')),
      head: Int32Array.from(sentence.head),
      deprel: sentence.deprel,
    }
  }
}

/**
 * Tags and trees against UD English EWT and GUM under `data`, on guessed tags, by universal relations without subtypes, punctuation counted.
 * GUM is given twice: the genres that were trained on, and all whose words it comes with (reddit's are masked). Lists no errors.
 */
export async function evaluateTreebank(
  data: string,
  split: string,
  predictions: string | null,
): Promise<{ table: Row[]; wrong: string[]; notes: string[] }> {
  if (split !== 'dev' && split !== 'test' && split !== 'train')
    throw new Error(`no split "${split}": dev, test or train`)
  const annotate = predictions === null ? await own() : predicted(predictions)
  const documents = readTreebanks(data).filter((document) => document.split === split)
  const texts = {
    EWT: documents.filter(({ corpus }) => corpus === 'ewt'),
    'GUM, genres trained on': documents.filter(({ corpus, genre }) => corpus === 'gum' && FREE_GENRES.includes(genre)),
    'GUM, news': documents.filter(({ corpus, genre }) => corpus === 'gum' && genre === 'news'),
    'GUM, all': documents.filter(({ corpus }) => corpus === 'gum'),
  }
  const table = Object.entries(texts).flatMap(([name, list]) => {
    const sentences = list.flatMap((document) => document.sentences)
    return CASES.slice(0, predictions === null ? CASES.length : 1).map(([casing, recase]) =>
      row(name, casing, sentences, (words) => annotate(recase(words))),
    )
  })
  const notes = [
    'Tags and trees on guessed tags; universal relations without subtypes; punctuation counted.',
    'The weights in data/ have learnt from the development documents as well: only the test part is unseen.',
  ]
  return { table, wrong: [], notes }
}
