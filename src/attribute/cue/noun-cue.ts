import { nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { Range } from '../range.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule, Frame } from './frame.ts'
import { canSpeak } from './speaker.ts'

/** How far a possessor may stand before the noun: "Sienkevych's own tally". */
const REACH = 3

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
      const that = next?.lower === 'that'
      const is = next?.upos === 'AUX' && next.lemma === 'be'
      if (!that && !(is && possessive >= 0)) continue
      const owner: Range | null = possessive >= 0 ? nounPhraseBefore(tokens, possessive) : null
      if (possessive >= 0 && (!owner || !canSpeak(tokens, owner, words))) continue
      const from = index + 2
      const content = [{ from, to: contentEnd(tokens, from) }]
      if (content[0] && content[0].to <= from) continue
      frames.push({
        rule: 'noun-cue',
        source: owner,
        cue: { from: index, to: index + 1 },
        mask: { from: owner?.from ?? index, to: from },
        content,
        stance: 'says',
        hedges: false,
        addressee: null,
      })
    }
    return frames
  },
}
