import type { Range } from '../range.ts'
import { isDash, isVerbal } from '../token.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule } from './frame.ts'
import { canSpeak } from './speaker.ts'

const LONGEST_TAG = 8

/** "Experts killed in strike – Reports", "… - Russian Defence Ministry": a headline's speaker after the last dash. */
export const headlineDash: CueRule = {
  name: 'headline-dash',
  find({ sentence, words }) {
    const { tokens } = sentence
    const end = contentEnd(tokens, 0)
    for (let index = end - 2; index > 2 && end - index <= LONGEST_TAG; index -= 1) {
      if (!isDash(tokens[index])) continue
      const glued = tokens[index - 1]?.end === tokens[index]?.start && tokens[index]?.end === tokens[index + 1]?.start
      const source: Range = { from: index + 1, to: end }
      const quiet = !tokens.slice(source.from, source.to).some((token) => isVerbal(token) || token.upos === 'NUM')
      if (glued || !quiet || !canSpeak(tokens, source, words)) return []
      if (tokens[source.to - 1]?.upos === 'PUNCT') return []
      const cue = { from: index, to: index + 1 }
      return [
        {
          rule: 'headline-dash',
          source,
          cue,
          mask: { from: index, to: end },
          content: [{ from: 0, to: index }],
          stance: 'says',
          hedges: false,
          addressee: null,
        },
      ]
    }
    return []
  },
}
