import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { VerbGroup } from '../clause/verb-group.ts'
import { contentEnd } from '../cue/after-cue.ts'
import { isComma } from '../token.ts'
import { attributingVerb } from './attributing-verb.ts'
import { type Complement, complementAt } from './complement.ts'
import { speakerBefore } from './speaker-before.ts'
import { quotationOf, type Setting } from './stretch.ts'

/** Complements that go on over "and": the whole is said. */
const SAID_WHOLE: ReadonlySet<Complement> = new Set(['that', 'clause'])

/** Where a complement ends: before the next verb that is coordinate with the cue's, or a new attribution behind a comma. */
export function complementEnd(
  setting: Setting,
  groups: readonly VerbGroup[],
  from: number,
  complement: Complement,
  words: AttributionLexicon,
): number {
  const { tokens } = setting
  const end = contentEnd(tokens, from)
  for (const group of groups) {
    if (group.from <= from || group.from >= end || quotationOf(setting, group.from)) continue
    let before = group.from - 1
    while (tokens[before]?.upos === 'ADV') before -= 1
    const joined = tokens[before]
    const verb = attributingVerb(tokens, group, words)
    if (joined?.upos === 'CCONJ' && verb) return isComma(tokens[before - 1]) ? before - 1 : before
    const speaker =
      verb && !SAID_WHOLE.has(complement) && SAID_WHOLE.has(verb.complement) ? speakerBefore(tokens, group.from) : null
    if (speaker && speaker.from > from && isComma(tokens[speaker.from - 1])) return speaker.from - 1
    if (joined?.lower === 'but' && group.finite) return isComma(tokens[before - 1]) ? before - 1 : before
    if (isComma(joined) && verb && tokens[group.from]?.xpos === 'VBG') return before
  }
  for (let index = from + 1; index < end; index += 1) {
    if (quotationOf(setting, index)) continue
    const token = tokens[index] as Token
    if (token.text === ';' || (isComma(token) && tokens[index + 1]?.lower === 'according')) return index
    if (
      !SAID_WHOLE.has(complement) &&
      isComma(token) &&
      tokens[index + 1]?.lower === 'and' &&
      complementAt(tokens, index + 2) === 'clause'
    )
      return index
    if (isComma(token) && /^(?:but|while|though|although)$/.test(tokens[index + 1]?.lower ?? '')) return index
  }
  return end
}
