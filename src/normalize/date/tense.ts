import type { DateLexicon } from '#lexicon/dates'
import type { Word } from './scan.ts'

export type Tense = 'past' | 'future' | null

const LEFT = 25
const RIGHT = 15

/** "is to resume", "set to begin", "ready to leave". */
const AHEAD = /^(?:is|are|set|ready|due|likely|about|going|able|agreed|promised|vowed|asked|ordered)$/

/** A limit can lie ahead of a verb in the past: "asked it to respond by Oct. 31". */
const LIMIT = /^(?:by|until|till|effective|through|for)$/

const ends = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return true
  // A full stop ends a sentence; that of "Sept." or "9.5" has no capital behind it, or no space.
  return (
    /^[.!?;]$/.test(word.lower) &&
    !words[at + 1]?.glued &&
    words[at + 1]?.capital === true &&
    (words[at - 1]?.lower.length ?? 0) > 3
  )
}

function tenseOf(words: readonly Word[], at: number, lexicon: DateLexicon): Tense {
  const word = words[at]
  if (!word) return null
  const { lower } = word
  const before = words[at - 1]?.lower
  if (lower === 'to' && AHEAD.test(before ?? '') && words[at + 1]?.lower !== 'blame') return 'future'
  if (lower === 'be' && before === 'to') return 'future'
  if (lexicon.future.has(lower)) return 'future'
  if (lower === 'won' && /^['’]$/.test(words[at + 1]?.lower ?? '')) return 'future'
  if (before === 'be') return null
  if (lexicon.past.has(lower)) return 'past'
  return lower.length > 4 && lower.endsWith('ed') && !lexicon.notPast.has(lower) ? 'past' : null
}

/** Which way the verb nearest to words `from`..`to` points: first to the left within the sentence, then to the right. Looks at 40 words at most. */
export function tenseNear(words: readonly Word[], from: number, to: number, lexicon: DateLexicon): Tense {
  const tense = verbNear(words, from, to, lexicon)
  const before = words[from - 1]?.lower === 'the' ? words[from - 2] : words[from - 1]
  const soonest = /^(?:soon|early)$/.test(words[from - 2]?.lower ?? '') && before?.lower === 'as'
  if (soonest) return 'future'
  return tense === 'past' && LIMIT.test(before?.lower ?? '') ? null : tense
}

function verbNear(words: readonly Word[], from: number, to: number, lexicon: DateLexicon): Tense {
  for (let at = from - 1; at >= Math.max(0, from - LEFT); at -= 1) {
    if (ends(words, at) || words[at + 1]?.opens) break
    const tense = tenseOf(words, at, lexicon)
    if (tense) return tense
  }
  for (let at = to; at < Math.min(words.length, to + RIGHT); at += 1) {
    if (ends(words, at) || words[at]?.opens) break
    const tense = tenseOf(words, at, lexicon)
    if (tense) return tense
  }
  return null
}

/** Whether a reporting verb stands right before `from`: "said in a statement on Thursday". */
export function besideSaying(words: readonly Word[], from: number, lexicon: DateLexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const word = words[at]!
    if (words[at + 1]?.opens) return false
    if (lexicon.saying.has(word.lower)) return true
    if (!lexicon.channels.has(word.lower) && !word.capital) return false
  }
  return false
}
