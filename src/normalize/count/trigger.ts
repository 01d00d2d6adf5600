import type { CountLexicon, FatePhrase, FateUse } from '#lexicon/counts'
import { isMisread } from './misread.ts'
import type { Word } from './words.ts'

/** Words that tell of a fate, in words `from`..`to` of a sentence. */
export interface Trigger {
  readonly from: number
  readonly to: number
  readonly what: string
  /** Its other reading: drones are "neutralised" otherwise than men. */
  readonly also: string | null
  /** 'passive' has its people before it, 'active' behind it. */
  readonly voice: 'passive' | 'active'
  readonly negated: boolean
  /** "might be trapped": nobody says that they are. */
  readonly possible: boolean
  /** How the word is used: a state ("dead") may stand right behind its people. */
  readonly use: FateUse | 'phrase'
}

const GAP = 3

/** End of a phrase that starts at word `at`, or -1; "*" stands for up to three words, none of them a mark. */
function phraseEnd(list: readonly Word[], at: number, phrase: readonly string[]): number {
  let word = at
  for (let part = 0; part < phrase.length; part++) {
    if (phrase[part] !== '*') {
      if (list[word]?.lower !== phrase[part]) return -1
      word++
      continue
    }
    const next = phrase[part + 1]
    if (next === undefined) return word
    let skipped = 0
    while (skipped < GAP + 1 && list[word] && list[word]?.lower !== next) {
      word++
      skipped++
    }
    if (list[word]?.lower !== next) return -1
  }
  return word
}

/** Index of the last word before `at` that is no adverb or auxiliary of the same verb group. */
function behindAdverbs(list: readonly Word[], at: number): number {
  let before = at - 1
  while (before >= 0 && ADVERB.test((list[before] as Word).lower)) before--
  return before
}

const ADVERB =
  /^(?:\w{2,}ly|also|since|all|not|already|then|later|now|still|left|both|even|badly|being|been|reported|feared|confirmed|believed|presumed)$/
const NEGATION = /^(?:not|never|\w+n't|neither|nor)$/
const OBJECT = new Set([
  'him',
  'them',
  'her',
  'us',
  'himself',
  'herself',
  'themselves',
  'everyone',
  'everybody',
  'anyone',
  'someone',
  'the',
  'his',
  'their',
  'its',
  'all',
  'many',
  'and-object',
])

function voiceOf(
  list: readonly Word[],
  at: number,
  to: number,
  use: FateUse,
  isStart: (at: number) => boolean,
  words: CountLexicon,
): Trigger['voice'] {
  if (use === 'active') return 'active'
  if (use !== 'participle') return 'passive'
  const before = list[behindAdverbs(list, at)]?.lower ?? ''
  const nearest = list[at - 1]?.lower ?? ''
  if (words.words.be.has(before) || /^(?:been|being|left|reported|feared|confirmed|get|got)$/.test(nearest))
    return 'passive'
  const quoted = /^["'“‘]$/.test(list[to]?.text ?? '') ? 1 : 0
  const next = list[to + quoted]?.lower ?? ''
  const object = isStart(to + quoted) || OBJECT.has(next) || next.endsWith("'s") || next === 'a' || next === 'an'
  if (object || words.words.have.has(before)) return 'active'
  // "shot and injured a man": joined verbs share their voice.
  if (
    /^(?:and|or)$/.test(next) &&
    words.fateWords.get(list[to + 1]?.lower ?? '')?.some((one) => one.use === 'participle') &&
    !words.words.be.has(before)
  ) {
    return voiceOf(list, to + 1, to + 2, 'participle', isStart, words)
  }
  // "killed John Hill": a name, but not "injured Monday".
  return /^\p{Lu}\p{Ll}/u.test(list[to]?.text ?? '') &&
    !/^\p{Lu}/u.test(list[at]?.text ?? '') &&
    !/day$/.test(next) &&
    !words.words.months.has(next)
    ? 'active'
    : 'passive'
}

function isNegated(list: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const { lower } = list[at] as Word
    if (NEGATION.test(lower)) return !(lower === 'not' && list[at + 1]?.lower === 'only')
    if (!ADVERB.test(lower) && !/^(?:be|been|being|was|were|is|are|have|has|had|did|do|does)$/.test(lower)) return false
  }
  return false
}

function isPossible(list: readonly Word[], from: number, words: CountLexicon): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    const { lower } = list[at] as Word
    if (words.words.modal.has(lower)) return true
    if (!ADVERB.test(lower) && !words.words.be.has(lower) && !words.words.have.has(lower)) return false
  }
  return false
}

/** All words of a sentence that tell of a fate, in text order; the longest phrase at a word wins. `isStart` says whether a mention starts at a word, `inside` whether one covers it. */
export function triggersOf(
  list: readonly Word[],
  words: CountLexicon,
  isStart: (at: number) => boolean,
  inside: (at: number) => boolean,
): Trigger[] {
  const found: Trigger[] = []
  for (let at = 0; at < list.length; ) {
    const { lower } = list[at] as Word
    const phrases = words.fatePhrases.get(lower)
    let best: FatePhrase | null = null
    let end = -1
    if (phrases && !inside(at)) {
      for (const phrase of phrases) {
        const to = phraseEnd(list, at, phrase.words)
        if (
          (to > end || (to === end && phrase.side === 'object' && isActiveHere(list, at, words))) &&
          (phrase.side === 'subject' ||
            isStart(to) ||
            OBJECT.has(list[to]?.lower ?? '') ||
            /^\p{Lu}/u.test(list[to]?.text ?? ''))
        )
          [best, end] = [phrase, to]
      }
    }
    const common = (from: number) => ({ negated: isNegated(list, from), possible: isPossible(list, from, words) })
    if (best && !isMisread(list, at)) {
      const voice = best.side === 'object' ? 'active' : 'passive'
      found.push({ from: at, to: end, what: best.what, also: null, voice, use: 'phrase', ...common(at) })
      at = end
      continue
    }
    const uses = inside(at) ? undefined : words.fateWords.get(lower)
    const fate = uses?.find((one) => one.use !== 'noun')
    const noun = uses?.some((one) => one.use === 'noun') === true || list[at - 2]?.lower === 'number'
    if (fate && !(noun && /^(?:of|the)$/.test(list[at - 1]?.lower ?? '')) && !isMisread(list, at)) {
      found.push({
        from: at,
        to: at + 1,
        what: fate.what,
        also: uses?.find((one) => one.use === fate.use && one.what !== fate.what)?.what ?? null,
        voice: voiceOf(list, at, at + 1, fate.use, isStart, words),
        use: fate.use,
        ...common(at),
      })
    }
    at++
  }
  return found
}

/** "brought down three" against "three were brought down". */
const isActiveHere = (list: readonly Word[], at: number, words: CountLexicon): boolean =>
  !words.words.be.has(list[behindAdverbs(list, at)]?.lower ?? '')
