import { columnsOf } from '#parse/linear/columns'
import { TAG_FEATURES, tagFeatures } from '#parse/tag/features'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { recased } from './casing.ts'
import { Perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

/** Rows of the tagger: 2^19. */
export const TAG_BITS = 19

/** Learns the joint tags of `sentences` in `epochs` rounds, from its own guesses of the tags before. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  epochs: number,
  seed = 1,
): Perceptron {
  const random = randomFrom(seed)
  const classOf = new Map(tags.map((tag, index) => [tag, index]))
  const model = new Perceptron(TAG_BITS, tags.length, 1)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float32Array(tags.length)
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const index of shuffled(sentences.length, random)) {
      const sentence = sentences[index] as TreebankSentence
      const columns = columnsOf(recased(sentence.words, random))
      let last = 0
      let last2 = 0
      for (let at = 0; at < columns.size; at += 1) {
        const count = tagFeatures(columns, at, last, last2, features)
        model.score(features, count, scores)
        model.tick()
        let best = 0
        for (let kind = 1; kind < scores.length; kind += 1)
          if ((scores[kind] as number) > (scores[best] as number)) best = kind
        const right = classOf.get(sentence.tags[at] as string) ?? best
        if (best !== right) model.update(features, count, right, best)
        last2 = last
        last = best + 1
      }
    }
  return model
}
