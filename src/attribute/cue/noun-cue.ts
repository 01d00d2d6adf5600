import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { Range } from '../range.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule, Frame } from './frame.ts'
import { canSpeak } from './speaker.ts'

/** How far a possessor may stand before the noun: "Sienkevych's own tally". */
const REACH = 3

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
      const teller = next?.lower === 'from' || next?.lower === 'by' ? nounPhraseAfter(tokens, index + 2) : null
      const link = teller ? tokens.slice(teller.from, teller.to + 1).findIndex((token) => token.lower === 'that') : -1
      if (teller && link > 0 && canSpeak(tokens, { from: teller.from, to: teller.from + link }, words)) {
        const start = teller.from + link + 1
        const content = { from: start, to: contentEnd(tokens, start) }
        if (content.to > content.from)
          frames.push(
            frameOf(
              { from: teller.from, to: start - 1 },
              { from: index, to: index + 1 },
              { from: index, to: content.from },
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
