import type { Token } from '#model/sentence'
import { nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { Range } from '../range.ts'
import { isVerbal } from '../token.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule, Frame } from './frame.ts'
import { canSpeak } from './speaker.ts'

/** How far a possessor may stand before the noun: "Sienkevych's own tally". */
const REACH = 3

/** How far "that" may stand behind who reports. */
const TELLERS = 12

/** Position of the "that" behind a noun phrase that begins at `from`; -1 when a verb or mark stands before it. */
function linkAfter(tokens: readonly Token[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + TELLERS); index += 1) {
    const token = tokens[index] as Token
    if (token.lower === 'that') return index > from ? index : -1
    if (isVerbal(token) || (token.upos === 'PUNCT' && token.text !== '-')) return -1
  }
  return -1
}

const frameOf = (source: Range | null, cue: Range, mask: Range, content: Range): Frame => ({
  rule: 'noun-cue',
  source,
  cue,
  mask,
  content: [content],
  stance: 'says',
  hedges: false,
  addressee: null,
})

/** "the mayor's own tally is of 20 houses", "the ministry's claim that …", "claims that …": a noun that says. */
export const nounCue: CueRule = {
  name: 'noun-cue',
  find({ sentence, words }) {
    const { tokens } = sentence
    const frames: Frame[] = []
    for (const [index, token] of tokens.entries()) {
      if (token.upos !== 'NOUN' || !words.nouns.has(token.lemma)) continue
      const next = tokens[index + 1]
      let possessive = -1
      for (let back = index - 1; back >= 0 && index - back <= REACH; back -= 1)
        if (tokens[back]?.xpos === 'POS') possessive = back
      // "reports from an official and a security source that …": who reports stands between.
      const link = next?.lower === 'from' || next?.lower === 'by' ? linkAfter(tokens, index + 2) : -1
      if (link > 0 && canSpeak(tokens, { from: index + 2, to: link }, words)) {
        const content = { from: link + 1, to: contentEnd(tokens, link + 1) }
        if (content.to > content.from)
          frames.push(
            frameOf(
              { from: index + 2, to: link },
              { from: index, to: index + 1 },
              { from: index, to: link + 1 },
              content,
            ),
          )
        continue
      }
      const that = next?.lower === 'that'
      const is = next?.upos === 'AUX' && next.lemma === 'be'
      if (!that && !(is && possessive >= 0)) continue
      const owner: Range | null = possessive >= 0 ? nounPhraseBefore(tokens, possessive) : null
      if (possessive >= 0 && (!owner || !canSpeak(tokens, owner, words))) continue
      const from = index + 2
      const content = { from, to: contentEnd(tokens, from) }
      if (content.to <= from) continue
      frames.push(frameOf(owner, { from: index, to: index + 1 }, { from: owner?.from ?? index, to: from }, content))
    }
    return frames
  },
}
