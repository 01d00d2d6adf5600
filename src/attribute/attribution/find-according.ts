import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import { accordingTo } from '../cue/according-to.ts'
import { isComma, isDash, isQuoteMark, isStop } from '../token.ts'
import type { Attributed } from './attributed.ts'
import { speakerAfter } from './speaker-after.ts'
import { quotationOf, type Setting, spanOf, stretched } from './stretch.ts'

/** "a poll released Thursday by the union": what describes the source without a comma, up to the next comma or stop. */
function described(tokens: readonly Token[], to: number): number {
  const next = tokens[to]
  if (next?.xpos !== 'VBN' && next?.xpos !== 'VBD' && next?.xpos !== 'WP' && next?.upos !== 'ADP') return to
  let end = to + 1
  while (
    end < tokens.length &&
    !isComma(tokens[end]) &&
    !isStop(tokens[end]) &&
    !isQuoteMark(tokens[end]) &&
    !isDash(tokens[end]) &&
    !/^[:;()]$/.test(tokens[end]?.text ?? '')
  )
    end += 1
  return end
}

/** "According to the ministry, …", "…, according to Kim", outside quotations. */
export function findAccording(setting: Setting, words: AttributionLexicon): Attributed[] {
  const { sentences, index, tokens } = setting
  const sentence = sentences[index]
  if (!sentence) return []
  return accordingTo.find({ sentence, words, groups: [] }).flatMap((frame) => {
    if (quotationOf(setting, frame.cue.from)) return []
    const content = frame.content.flatMap((range) => stretched(setting, range) ?? [])
    const speaker = speakerAfter(tokens, frame.cue.to) ?? frame.source
    const source = speaker && spanOf(tokens, { from: speaker.from, to: described(tokens, speaker.to) })
    return { source, cue: spanOf(tokens, frame.cue), content }
  })
}
