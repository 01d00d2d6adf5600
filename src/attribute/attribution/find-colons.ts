import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import { canSpeak } from '../cue/speaker.ts'
import type { Range } from '../range.ts'
import { isQuoteMark, isVerbal } from '../token.ts'
import type { Attributed } from './attributed.ts'
import { type Setting, spanOf } from './stretch.ts'

const LONGEST_SPEAKER = 7
const NO_SPEAKERS = new Set([
  'update',
  'updated',
  'photo',
  'video',
  'note',
  'read',
  'related',
  'more',
  'watch',
  'source',
  'sources',
  'exclusive',
])

const isSpeaker = (tokens: readonly Token[], range: Range, words: AttributionLexicon): boolean => {
  const part = tokens.slice(range.from, range.to)
  const capital = part.every((token) => /^[\p{Lu}\d(]/u.test(token.text) || token.upos === 'PUNCT')
  return (
    capital &&
    !NO_SPEAKERS.has(part[0]?.lower ?? '') &&
    !part.some(isVerbal) &&
    (part.every((token) => token.text === token.text.toUpperCase()) || canSpeak(tokens, range, words))
  )
}

/** "WALLACE: …", "Poll: …": a speaker and a colon at the head of a paragraph, which then is all theirs. */
export function findColons({ sentences, index, tokens }: Setting, words: AttributionLexicon): Attributed[] {
  const paragraph = sentences[index]?.paragraph
  const colon = tokens.findIndex((token) => token.text === ':')
  if (colon < 1 || colon > LONGEST_SPEAKER || sentences[index - 1]?.paragraph === paragraph) return []
  const source = { from: isQuoteMark(tokens[0]) ? 1 : 0, to: colon }
  if (source.to <= source.from || !isSpeaker(tokens, source, words)) return []
  let last = index
  while (sentences[last + 1]?.paragraph === paragraph) last += 1
  const end = sentences[last]?.tokens.at(-1)?.end ?? 0
  const start = tokens[colon + 1]?.start
  const content = start === undefined ? [] : [{ start, end }]
  return content.length === 0
    ? []
    : [{ source: spanOf(tokens, source), cue: spanOf(tokens, { from: colon, to: colon + 1 }), content }]
}
