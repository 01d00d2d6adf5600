import type { ParserModel } from '#lexicon/parser-model'
import { featuresAt } from './features.ts'

/** Universal and Penn tag of each word of a sentence, by a linear model over hashed features, left to right. */
export function tagWords(words: readonly string[], model: ParserModel): { upos: string[]; xpos: string[] } {
  const { tags, rows, classes, weights } = model
  const scores = new Int32Array(tags.length)
  const features = new Int32Array(32)
  const upos: string[] = []
  const xpos: string[] = []
  let before = '<s>'
  let before2 = '<s>'
  for (let at = 0; at < words.length; at += 1) {
    scores.fill(0)
    const count = featuresAt(words, at, before, before2, features)
    for (let feature = 0; feature < count; feature += 1) {
      const row = features[feature] as number
      const end = rows[row + 1] as number
      for (let entry = rows[row] as number; entry < end; entry += 1) {
        const tagClass = classes[entry] as number
        scores[tagClass] = (scores[tagClass] as number) + (weights[entry] as number)
      }
    }
    let best = 0
    for (let index = 1; index < tags.length; index += 1)
      if ((scores[index] as number) > (scores[best] as number)) best = index
    const tag = tags[best] as string
    const [universal = 'X', penn = 'FW'] = tag.split('|')
    upos.push(universal)
    xpos.push(penn)
    before2 = before
    before = tag
  }
  return { upos, xpos }
}
