import { nounPhraseBefore } from '../clause/noun-phrase.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule } from './frame.ts'
import { headOf } from './speaker.ts'

/** "Footage of the strike showed multiple explosions": a recording or a paper that shows, with no voice of its own. */
export const showing: CueRule = {
  name: 'showing',
  find({ sentence, groups, words }) {
    const { tokens } = sentence
    return groups.flatMap((group) => {
      const verb = group.verbs.find((index) => words.showVerbs.has(tokens[index]?.lemma ?? ''))
      if (verb === undefined || group.passive) return []
      const source = nounPhraseBefore(tokens, group.from)
      const head = source && headOf(tokens, source)
      if (!source || !head || !words.showing.has(head.lemma)) return []
      const from = tokens[group.to]?.lower === 'that' ? group.to + 1 : group.to
      const content = [{ from, to: contentEnd(tokens, from) }]
      if (content[0] && content[0].to <= content[0].from) return []
      const cue = { from: group.from, to: group.to }
      return {
        rule: 'showing',
        source,
        cue,
        mask: { from: source.from, to: from },
        content,
        stance: 'says',
        hedges: false,
        addressee: null,
      }
    })
  },
}
