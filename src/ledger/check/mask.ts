import type { Quote } from '#model/span'
import { BLOCK } from '../block.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Words of a name as a pattern, with any space between them, not inside other words. */
const patternOf = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.map(escaped).join('[\\s\\u00a0]+')}(?![\\p{L}\\p{N}])`, flags)

/** Finds a name in texts and covers it. */
export interface Mask {
  /** Whether the whole name stands in a text. */
  isIn(text: string): boolean
  /** The text with the name covered; offsets hold. */
  cover(text: string): string
}

/**
 * A mask for a name. In a text that has the whole name its last word is covered alone too ("Karlsen said", of "Anna Karlsen"), as it is written there with
 * a capital; the whole name in whatever case.
 */
export function maskOf(name: string): Mask {
  const words = name.normalize('NFC').trim().split(/\s+/)
  const whole = patternOf(words, 'giu')
  const last = words.length > 1 ? patternOf(words.slice(-1), 'gu') : null
  const covered = (found: string): string => BLOCK.repeat(found.length)
  return {
    isIn: (text) => text.search(whole) >= 0,
    cover: (text) => {
      const once = text.replace(whole, covered)
      return last === null ? once : once.replace(last, covered)
    },
  }
}

const isQuote = (value: object): value is Quote => 'start' in value && 'end' in value && 'text' in value

/** Ids and hashes: no words of a report. */
const WORDLESS = new Set(['id', 'sha256', 'report', 'claim', 'origin', 'actor'])

/** A value with the name covered in all its words; its quotes are cut anew out of the covered text, so that a name that a quote cuts in two is covered as well. */
export function coverIn(value: unknown, text: string, mask: Mask): unknown {
  if (typeof value === 'string') return mask.cover(value)
  if (Array.isArray(value)) return value.map((inner) => coverIn(inner, text, mask))
  if (typeof value !== 'object' || value === null) return value
  if (isQuote(value)) return { ...value, text: text.slice(value.start, value.end) }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && WORDLESS.has(key) ? inner : coverIn(inner, text, mask),
    ]),
  )
}
