import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import type { Word } from '../words.ts'

const OWNER = new Set(['a', 'an', 'his', 'her', 'another'])
const FOUND = /^(?:found|recovered|discovered|retrieved|located|lying|pulled|unearthed|exhumed|identified)$/

/** "a man's body was found", "her body was recovered": one person killed. The body in "shot in the upper body" is none. */
export function bodyAt(list: readonly Word[], at: number, words: CountLexicon): Mention | null {
  const { lower } = list[at] as Word
  if (!OWNER.has(lower) && !lower.endsWith("'s")) return null
  let to = at + 1
  while (
    to < at + 4 &&
    list[to] &&
    (list[to]?.lower.endsWith("'s") || words.nouns.get(list[to]?.lower ?? '')?.kind === 'person')
  )
    to++
  if (list[to]?.lower !== 'body') return null
  const found = list.slice(to + 1, to + 5).some((word) => FOUND.test(word.lower))
  if (!found) return null
  return {
    from: at,
    to: to + 1,
    min: 1,
    max: 1,
    approximate: false,
    vague: false,
    form: 'known',
    noun: null,
    unlisted: false,
    of: null,
    part: null,
    added: false,
    others: false,
    fate: 'killed',
    age: null,
  }
}
