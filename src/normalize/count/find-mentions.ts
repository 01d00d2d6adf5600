import type { CountLexicon } from '#lexicon/counts'
import { bodyAt } from './mention/body.ts'
import { numbered } from './mention/numbered.ts'
import { plain } from './mention/plain.ts'
import { KNOWN, unnumbered } from './mention/unnumbered.ts'
import type { Mention } from './mention.ts'
import { type Quantity, quantitiesOf } from './number/quantity.ts'
import type { Word } from './words.ts'

/** Lower-case words that are rather a verb than part of a noun phrase: "caused casualties", "hits civilians", "Hill's". */
const VERB_LIKE = /^\p{Ll}+(?:ed|ing|s|t)$|'s$|’s$/u

/** Whether the mention behind this one says who it was: "one of the injured, a 61-year-old man, died". */
function isApposed(list: readonly Word[], first: Mention | undefined, second: Mention | undefined): boolean {
  if (!first || !second || second.form !== 'one' || second.max !== 1 || first.max !== 1) return false
  if (first.form !== 'known' && first.form !== 'number') return false
  const between = second.from - first.to
  return (
    between === 1 &&
    list[first.to]?.text === ',' &&
    list[second.to]?.text === ',' &&
    list[second.to + 1]?.lower !== 'and'
  )
}

/** A mention with what its apposition tells of it; nothing for the apposition itself. */
function withoutApposition(list: readonly Word[], found: readonly Mention[], mention: Mention, at: number): Mention[] {
  if (isApposed(list, found[at - 1], mention)) return []
  const next = found[at + 1]
  if (!next || !isApposed(list, mention, next)) return [mention]
  return [{ ...mention, age: mention.age ?? next.age, noun: next.noun ?? mention.noun }]
}

/** All people and things that a sentence counts, in text order, none overlapping another. */
export function mentionsOf(list: readonly Word[], words: CountLexicon): Mention[] {
  const quantities = quantitiesOf(list, words)
  const found: Mention[] = []
  let next = 0
  // Where a noun phrase without article may have begun: behind the last mark, function word, verb of fate or mention.
  let open = 0
  for (let at = 0; at < list.length; ) {
    const word = list[at] as Word
    const last = found.at(-1)
    while (next < quantities.length && (quantities[next] as Quantity).from < at) next++
    const quantity = quantities[next]
    let mention: Mention | null = null
    if (quantity?.from === at) mention = numbered(list, quantity, last, words)
    // "their two children", "the ten others".
    else if (quantity?.from === at + 1 && (KNOWN.has(word.lower) || word.lower.endsWith("'s")))
      mention = { ...numbered(list, quantity, last, words), from: at }
    else if (!word.mark)
      mention = bodyAt(list, at, words) ?? unnumbered(list, at, last, words) ?? plain(list, at, open, last, words)
    if (mention) {
      found.push(mention)
      at = Math.max(mention.to, at + 1)
      open = at
      continue
    }
    if (word.mark || words.words.stop.has(word.lower) || words.fateWords.has(word.lower) || VERB_LIKE.test(word.text))
      open = at + 1
    at++
  }
  return found.flatMap((mention, at) => withoutApposition(list, found, mention, at))
}
