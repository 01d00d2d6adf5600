import { contentEnd } from './after-cue.ts'
import type { CueRule } from './frame.ts'

const COMES_OUT = new Set(['emerge', 'transpire'])

/** "It later emerged that two officers were hurt": said, and nobody is named. */
export const emerged: CueRule = {
  name: 'emerged',
  find({ sentence, groups }) {
    const { tokens } = sentence
    return groups.flatMap((group) => {
      const verb = group.verbs.find((index) => COMES_OUT.has(tokens[index]?.lemma ?? ''))
      if (verb === undefined || tokens[verb + 1]?.lower !== 'that') return []
      const from = verb + 2
      const content = [{ from, to: contentEnd(tokens, from) }]
      if (content[0] && content[0].to <= from) return []
      const start = tokens.slice(0, group.from).findLastIndex((token) => token.lower === 'it')
      const mask = { from: start >= 0 ? start : group.from, to: from }
      return {
        rule: 'emerged',
        source: null,
        cue: { from: group.from, to: verb + 1 },
        mask,
        content,
        stance: 'says',
        hedges: false,
        addressee: null,
      }
    })
  },
}
