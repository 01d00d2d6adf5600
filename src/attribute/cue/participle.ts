import { nounPhraseBefore } from '../clause/noun-phrase.ts'
import { isComma } from '../token.ts'
import { contentEnd, skipAdjuncts, statementAt } from './after-cue.ts'
import type { CueRule } from './frame.ts'
import { canSpeak } from './speaker.ts'

/** "…, adding that French mercenaries made up their core": the speaker is the subject of the verb before. */
export const participle: CueRule = {
  name: 'participle',
  find({ sentence, groups, words }) {
    const { tokens } = sentence
    return groups.flatMap((group) => {
      const verb = tokens[group.from]
      if (verb?.xpos !== 'VBG' || !words.verbs.has(verb.lemma) || !isComma(tokens[group.from - 1])) return []
      const before = groups.filter(
        (other) => other.finite && other.to <= group.from && nounPhraseBefore(tokens, other.from),
      )
      // "“… confirms none,” the minister said, adding that …": who said goes on.
      const main = before.findLast((other) => words.verbs.has(tokens[other.head]?.lemma ?? '')) ?? before[0]
      const source = main ? nounPhraseBefore(tokens, main.from) : null
      const end = skipAdjuncts(tokens, group.to)
      if (!source || !canSpeak(tokens, source, words) || !statementAt(tokens, end)) return []
      const from = tokens[end]?.lower === 'that' ? end + 1 : end
      const content = [{ from, to: contentEnd(tokens, from) }]
      return {
        rule: 'participle',
        source,
        cue: { from: group.from, to: group.to },
        mask: { from: group.from, to: from },
        content,
        stance: words.verbs.get(verb.lemma) ?? 'says',
        hedges: false,
        addressee: null,
      }
    })
  },
}
