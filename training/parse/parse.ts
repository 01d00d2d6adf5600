import { coarseOf } from '#parse/annotate'
import { columnsOf } from '#parse/linear/columns'
import { tagClasses } from '#parse/tag/tag'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { FREE_GENRES, readTreebanks, type Split } from '../treebank/treebanks.ts'
import { meanOf } from './mean.ts'
import { type PackedModel, type Packing, pack } from './pack.ts'
import type { Perceptron } from './perceptron.ts'
import { TAG_BITS, trainTagger } from './train-tagger.ts'
import { TREE_BITS, type TreeExample, trainTree } from './train-tree.ts'
import { widen } from './widen.ts'
import { writeWeights } from './write.ts'

/** Rounds over the data, and the parts for guessed tags (jackknife): chosen on the development documents. */
const TAG_ROUNDS = 8
const TREE_ROUNDS = 7
const PARTS = 5

/** Seeds of the tree models whose mean is taken. */
const SEEDS = [2, 3, 4, 5]

/** How both models are made small; chosen so that together they stay under 8 MB, compressed, at little loss on the development documents. */
const TAGGER_PACKING: Packing = { smallest: 0.2, telling: 0.4, step: 0.12 }
const TREE_PACKING: Packing = { smallest: 0.675, telling: 1, step: 0.15 }

const packTagger = (tagger: Perceptron): PackedModel => pack(tagger.averaged(2), TAG_BITS, TAGGER_PACKING)

/** Every sentence with tags guessed by a tagger that has not seen it, so that the parser learns from tags as good as it will get. */
export function examplesOf(sentences: readonly TreebankSentence[], tags: readonly string[]): TreeExample[] {
  const examples: TreeExample[] = []
  for (let part = 0; part < PARTS; part += 1) {
    const others = sentences.filter((_, index) => index % PARTS !== part)
    const learnt = trainTagger(others, tags, TAG_ROUNDS - 3, part + 10)
    const tagger = widen(packTagger(learnt), tags.length)
    for (let index = part; index < sentences.length; index += PARTS) {
      const sentence = sentences[index] as TreebankSentence
      const classes = tagClasses(columnsOf(sentence.words), { tags, tagger })
      const isMark = Uint8Array.from(classes, (kind) => ((tags[kind] as string).startsWith('PUNCT') ? 1 : 0))
      examples[index] = { sentence, tags: classes, isMark }
    }
  }
  return examples
}

/**
 * Learns tagger and parser from the documents of `splits` under `data` and writes the weights to `out`. All choices were made on weights learnt
 * without the development documents; the weights in data/ have learnt from those as well.
 */
export function trainParse(data: string, out: string, splits: readonly Split[], log: (line: string) => void): void {
  const sentences = readTreebanks(data)
    .filter(({ corpus, genre, split }) => splits.includes(split) && (corpus === 'ewt' || FREE_GENRES.includes(genre)))
    .flatMap((document) => document.sentences)
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort()
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.deprel))].sort()
  log(`${sentences.length} sentences, ${tags.length} tags, ${relations.length} relations`)
  const tagger = packTagger(trainTagger(sentences, tags, TAG_ROUNDS))
  log('tagger learnt')
  const examples = examplesOf(sentences, tags)
  log('tags guessed')
  const trees = SEEDS.map((seed) => trainTree(examples, relations, coarseOf(tags), TREE_ROUNDS, seed, log))
  const tree = pack(meanOf(trees.map((one) => one.averaged(2))), TREE_BITS, TREE_PACKING)
  const size = writeWeights(out, { tags, relations, tagger, tree })
  log(`${out}: ${(size / 1e6).toFixed(2)} MB`)
}
