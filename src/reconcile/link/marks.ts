import { type Details, detailsOf } from './details.ts'
import type { Rarity } from './rarity.ts'

/** Words as their hashes, in order, each with a weight. */
export interface Weighed {
  readonly hashes: Uint32Array
  readonly weights: Float32Array
}

/** What marks the passages of a report that tell of its events. */
export interface Marks {
  /** All their words, weighed by number and rarity; the squares of the weights add up to 1. */
  readonly words: Weighed
  /** Names in them, weighed by rarity in bits. */
  readonly names: Weighed
  /** Hashes of the first rare ones, in the order of the text: what it is looked up by. */
  readonly leads: readonly number[]
  readonly details: Details
}

/** UTF-16 units of passages that are looked at; the longest reports are live pages and lists. Own choice. */
const LONGEST = 8000

/** Bits below which a word says nothing. Own choice: words of every second document. */
const COMMON = 1

/** Share of words with a capital from which on a line is a headline in capitals, whose capitals tell no names. */
const HEADLINE = 0.6

/** Bits from which on a word of a headline in capitals is taken for a name: about four documents of the table. Own choice. */
const RARE = 9

/** Names that a report is looked up by, and the bits that they need. Own choices, by recall on shooting reports and by the size of the index. */
const LEADS = 20
const LEAD_BITS = 6

/** Words that stand with a capital and name nobody. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** A word as 32 bits: FNV-1a over its UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function weighed(weights: ReadonlyMap<string, number>): Weighed {
  const byHash = new Map([...weights].map(([word, weight]) => [hashOf(word), weight]))
  const hashes = Uint32Array.from(byHash.keys()).sort()
  return { hashes, weights: Float32Array.from(hashes, (hash) => byHash.get(hash) as number) }
}

/** The first paragraph, those that an event begins in, and their neighbours: what lies apart is often no part of the report ("Sign up"). */
function passages(text: string, starts: readonly number[]): string[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }))
  const kept = new Set([0])
  let line = 0
  for (const start of [...starts].sort((a, b) => a - b)) {
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line += 1
    for (const near of [line - 1, line, line + 1]) kept.add(near)
  }
  let left = LONGEST
  return lines.flatMap((one, index) => {
    if (!kept.has(index) || left <= 0) return []
    left -= one.text.length
    return one.text
  })
}

/** Whether nearly all of a line's words have a capital, as in headlines of newspapers. */
function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > HEADLINE * words.length
}

/** Words with a capital that the passages never have without: names, as far as the letters tell. In headlines, only rare or known ones. */
function namesIn(lines: readonly string[], rarity: Rarity): Set<string> {
  const small = new Set(lines.flatMap((line) => line.match(/(?<!\p{L})\p{Ll}+/gu) ?? []))
  const words = new Set<string>()
  const isName = (word: string): boolean => !small.has(word) && !CALENDAR.has(word) && rarity(word) > COMMON
  const [titles, bodies] = [lines.filter(isHeadline), lines.filter((line) => !isHeadline(line))]
  for (const line of bodies)
    for (const [match] of line.matchAll(/(?<!\p{L})\p{Lu}[\p{L}'’-]*\p{Ll}/gu)) {
      const word = match.replace(/['’]s$/, '').toLowerCase()
      if (isName(word)) words.add(word)
    }
  for (const line of titles)
    for (const [match] of line.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]*/gu)) {
      const word = match.toLowerCase()
      if (isName(word) && (words.has(word) || rarity(word) > RARE)) words.add(word)
    }
  return words
}

/** The marks of a report's text around where its events are told (`starts`, UTF-16 offsets). */
export function marksOf(text: string, starts: readonly number[], rarity: Rarity): Marks {
  const lines = passages(text, starts)
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [match] of line.matchAll(/\p{L}+|\d+(?:[:,]\d+)*/gu)) {
      const word = match.toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  const weights = new Map<string, number>()
  for (const [word, times] of counts) {
    const weight = (1 + Math.log(times)) * Math.max(0, rarity(word) - COMMON)
    if (weight > 0) weights.set(word, weight)
  }
  const norm = Math.hypot(...weights.values()) || 1
  const names = namesIn(lines, rarity)
  return {
    words: weighed(new Map([...weights].map(([word, weight]) => [word, weight / norm]))),
    names: weighed(new Map([...names].map((word) => [word, rarity(word)]))),
    leads: [...names]
      .filter((word) => rarity(word) >= LEAD_BITS)
      .slice(0, LEADS)
      .map(hashOf),
    // Headlines in capitals tell no full names.
    details: detailsOf(
      lines.filter((line) => !isHeadline(line)),
      names,
      (word) => rarity(word) >= LEAD_BITS,
    ),
  }
}
