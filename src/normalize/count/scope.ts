import type { CountLexicon } from '#lexicon/counts'
import type { Word } from './words.ts'

const startsWith = (list: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => list[at + offset]?.lower === word)

/** "since February 2022", "so far this year": a total of months or years, not of one incident. */
export function isCumulative(list: readonly Word[], words: CountLexicon): boolean {
  for (let at = 0; at < list.length; at++) {
    const phrases = words.phrases.cumulative.get((list[at] as Word).lower)
    if (phrases?.some((phrase) => phrase.length > 1 && startsWith(list, at, phrase))) return true
    if ((list[at] as Word).lower !== 'since') continue
    for (let next = at + 1; next < at + 6 && list[next]; next++) {
      const { lower } = list[next] as Word
      if (/^(?:19|20)\d\d$/.test(lower) || words.words.months.has(lower)) return true
      if (/^(?:start|beginning|outbreak|onset|invasion|war|conflict|independence|coup)$/.test(lower)) return true
    }
  }
  return false
}

const FALSEHOOD = new Set([
  'false',
  'untrue',
  'fake',
  'disinformation',
  'misinformation',
  'fabricated',
  'fabrication',
  'baseless',
  'nonsense',
  'lie',
  'lies',
  'hoax',
])

/** "Stories about mercenaries killed there are disinformation". */
function isCalledFalse(list: readonly Word[], from: number, words: CountLexicon): boolean {
  let be = -1
  for (let at = from; at < list.length; at++) {
    const { lower, text } = list[at] as Word
    if (text === ';' || words.words.resume.has(lower)) return false
    if (words.words.be.has(lower)) be = at
    if (FALSEHOOD.has(lower) && be >= 0 && at - be < 7) return true
  }
  return false
}

const DEED =
  /^(?:responsibility|involvement|involved|role|part|perpetrating|perpetrated|carrying|behind|participation|participating|complicity|guilt|culpability|knowledge|connection|link|links|being|masterminding|ordering|hand)$/

const FARTHEST = 30

/** Whether the words stand in what a speaker denies: "denied that 60 were killed", "rejected claims of 20 dead". */
export function isDenied(list: readonly Word[], from: number, words: CountLexicon): boolean {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const { lower, text } = list[at] as Word
    if (text === ';') return false
    if (words.words.resume.has(lower)) return false
    if (lower === 'and' && /^(?:said|says|added|insisted)$/.test(list[at + 1]?.lower ?? '')) return false
    // "a false alarm" denies nothing.
    const adjective =
      FALSEHOOD.has(lower) &&
      !/^(?:claims?|reports?|stor(?:y|ies)|news|information|allegations?|that|rumou?rs?)$/.test(
        list[at + 1]?.lower ?? '',
      )
    // Who denies having done it does not deny the dead: "denied perpetrating the attack that killed nine".
    const ofDeed = list.slice(at + 1, at + 5).some((word) => DEED.test(word.lower))
    if (words.words.deny.has(lower) && !adjective && !ofDeed) return true
  }
  return isCalledFalse(list, from, words)
}

/** "No reports of casualties", "the number of injured is being clarified": a fate whose number nobody gives. */
export function uncertainOf(list: readonly Word[], words: CountLexicon): { what: string; from: number; to: number }[] {
  const found: { what: string; from: number; to: number }[] = []
  for (let at = 0; at < list.length; at++) {
    const phrase = words.phrases.uncertain.get((list[at] as Word).lower)?.find((one) => startsWith(list, at, one))
    if (!phrase) continue
    const before = phrase.at(-1) !== 'of' && phrase.at(-1) !== 'on' && phrase.at(-1) !== 'about'
    // "no immediate reports of": without "no" the reports are there, and speak.
    if (
      !before &&
      phrase[0]?.startsWith('report') &&
      !list.slice(Math.max(0, at - 3), at).some((word) => /^(?:no|without|any|not)$/.test(word.lower))
    )
      continue
    if (
      !before &&
      !phrase[0]?.startsWith('report') &&
      !list.some(
        (word) =>
          /^(?:no|not|without|unknown|clarified|verified|unclear|n't|awaiting|pending)$/.test(word.lower) ||
          word.lower.endsWith("n't"),
      )
    )
      continue
    const [low, high] = before
      ? [Math.max(0, at - 9), at]
      : [at + phrase.length, Math.min(list.length, at + phrase.length + 6)]
    for (let near = low; near < high; near++) {
      const { lower } = list[near] as Word
      const noun = words.fateWords.get(lower)?.find((one) => one.use === 'noun' || (one.use === 'state' && before))
      if (noun) found.push({ what: noun.what, from: before ? near : at, to: before ? near + 1 : near + 1 })
    }
  }
  return found
}
