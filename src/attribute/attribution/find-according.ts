import type { AttributionLexicon } from '#lexicon/attribution'
import { accordingTo } from '../cue/according-to.ts'
import type { Attributed } from './attributed.ts'
import { quotationOf, type Setting, spanOf, stretched } from './stretch.ts'

/** "According to the ministry, …", "…, according to Kim", outside quotations. */
export function findAccording(setting: Setting, words: AttributionLexicon): Attributed[] {
  const { sentences, index, tokens } = setting
  const sentence = sentences[index]
  if (!sentence) return []
  return accordingTo.find({ sentence, words, groups: [] }).flatMap((frame) => {
    if (quotationOf(setting, frame.cue.from)) return []
    const content = frame.content.flatMap((range) => stretched(setting, range) ?? [])
    return { source: frame.source && spanOf(tokens, frame.source), cue: spanOf(tokens, frame.cue), content }
  })
}
