import { paragraphsOf } from './material.ts'

/** Numbers from 0 to below 1. */
export type Random = () => number

/** Letters of scripts without spaces stand alone; other words are runs of letters. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const sentencesOf = (text: string): string[] => text.match(/[^.!?。؟\n]+[.!?。؟]*[”"»]?\s*|\n+/gu) ?? [text]

/** A share of the words, drawn at random, replaced by words of other texts (or of this one, where none is in its script). */
export function substitute(text: string, share: number, vocabulary: readonly string[], random: Random): string {
  const script = /\p{Script=Latin}/u.test(text.slice(0, 200)) ? /^\p{Script=Latin}+$/u : /^[^\p{Script=Latin}]+$/u
  const own = text.match(WORD) ?? []
  const others = vocabulary.filter((word) => script.test(word))
  const from = others.length > 50 && !/\p{Script=Han}|\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(text) ? others : own
  return text.replace(WORD, (word) => (random() < share ? pick(from, random) : word))
}

export const vocabularyOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(WORD) ?? [])),
]

/** Every sentence is dropped with a chance of `share`. */
export const dropSentences = (text: string, share: number, random: Random): string =>
  sentencesOf(text)
    .filter((sentence) => /^\n/.test(sentence) || random() >= share)
    .join('')

/** The opening `share` of a text, cut behind a word. */
export function trimEnd(text: string, share: number): string {
  const ends = [...text.matchAll(WORD)].map((match) => match.index + match[0].length)
  return text.slice(0, ends[Math.max(0, Math.round(ends.length * share) - 1)] ?? text.length)
}

/** The opening `count` words of a text. */
export function openingOf(text: string, count: number): string {
  const ends = [...text.matchAll(WORD)].map((match) => match.index + match[0].length)
  return text.slice(0, ends[count - 1] ?? text.length)
}

/** `count` paragraphs of others put in at random places. */
export function addParagraphs(text: string, count: number, additions: readonly string[], random: Random): string {
  const all = paragraphsOf(text)
  for (let added = 0; added < count; added += 1) {
    all.splice(1 + Math.floor(random() * all.length), 0, pick(additions, random))
  }
  return all.join('\n\n')
}

export function shuffleParagraphs(text: string, random: Random): string {
  return paragraphsOf(text)
    .map((paragraph) => ({ paragraph, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ paragraph }) => paragraph)
    .join('\n\n')
}

/** What content systems do to letters: curly quotation marks, long dashes, joined lines, soft hyphens in long words. */
export const retypeset = (text: string): string =>
  text
    .replace(/\n+/g, ' ')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/'/g, '’')
    .replace(/ [–-] /g, ' — ')
    .replace(/\p{Script=Latin}{12,}/gu, (word) => `${word.slice(0, 6)}\u00ad${word.slice(6)}`)

/** A page's lines around a text, `share` of those above and of those below. */
export function wrap(text: string, head: readonly string[], foot: readonly string[], share = 1): string {
  const some = (lines: readonly string[]): readonly string[] => lines.slice(0, Math.ceil(lines.length * share))
  return [...some(head), text, ...some(foot)].join('\n\n')
}
