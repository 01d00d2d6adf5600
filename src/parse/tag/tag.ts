import type { ParserModel } from '#lexicon/parser-model'
import type { Columns } from '../linear/columns.ts'
import { score, scoresOf } from '../linear/score.ts'
import { TAG_FEATURES, tagFeatures } from './features.ts'

/** The class (index into `model.tags`) of each word, by a linear model over hashed features, left to right. Ties go to the lower class. */
export function tagClasses(columns: Columns, { tags, tagger }: Pick<ParserModel, 'tags' | 'tagger'>): Int32Array {
  const scores = scoresOf(tags.length)
  const features = new Int32Array(TAG_FEATURES)
  const given = new Int32Array(columns.size)
  let last = 0
  let last2 = 0
  for (let at = 0; at < columns.size; at += 1) {
    score(tagger, features, tagFeatures(columns, at, last, last2, features), scores)
    let best = 0
    for (let index = 1; index < tags.length; index += 1)
      if ((scores[index] as number) > (scores[best] as number)) best = index
    given[at] = best
    last2 = last
    last = best + 1
  }
  return given
}
