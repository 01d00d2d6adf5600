import type { AttributionLexicon } from '#lexicon/attribution'
import { type VerbGroup, verbGroups } from '../clause/verb-group.ts'
import { isAtEnd, skipAdjuncts } from '../cue/after-cue.ts'
import { isComma, isQuoteMark } from '../token.ts'
import type { Attributed } from './attributed.ts'
import { type AttributingVerb, attributingVerb } from './attributing-verb.ts'
import { speakerBefore } from './speaker-before.ts'
import { quotationOf, type Setting } from './stretch.ts'
import { verbFrame } from './verb-frame.ts'

/** Whether "…, the mayor said." closes a statement: the whole sentence before it is what is said. */
function closes(
  setting: Setting,
  group: VerbGroup,
  { verb, after, complement }: AttributingVerb,
  words: AttributionLexicon,
): boolean {
  const { tokens } = setting
  if (!words.verbs.has(tokens[verb]?.lemma ?? '') || group.passive || !group.finite) return false
  const source = speakerBefore(tokens, group.from)
  const from = source?.from ?? group.from
  const quoted = isQuoteMark(tokens[from - 1])
  const ends = quoted || complement === 'end' || isAtEnd(tokens, skipAdjuncts(tokens, after))
  return (
    ends &&
    (quoted || isComma(tokens[from - 1])) &&
    tokens.slice(0, from).some((token) => token.upos === 'VERB' || token.upos === 'AUX')
  )
}

/** Attributions by a verb, outside quotations, left to right; what is said already holds no further attribution. */
export function findVerbs(setting: Setting, words: AttributionLexicon): Attributed[] {
  const { sentences, index, tokens } = setting
  const sentence = sentences[index]
  if (!sentence) return []
  const groups = verbGroups(sentence).filter((group) => !quotationOf(setting, group.from))
  const verbs = groups.flatMap((group) => {
    const verb = attributingVerb(tokens, group, words)
    return verb ? [{ group, verb }] : []
  })
  const found: Attributed[] = []
  let used = 0
  const take = ({ group, verb }: (typeof verbs)[number]) => {
    const frame = group.from < used ? null : verbFrame(setting, groups, group, verb, used, words)
    if (!frame) return
    found.push({ source: frame.source, cue: frame.cue, content: frame.content })
    used = frame.until
  }
  const closing = verbs.find(({ group, verb }) => closes(setting, group, verb, words))
  if (closing) take(closing)
  for (const one of verbs) take(one)
  return found
}
