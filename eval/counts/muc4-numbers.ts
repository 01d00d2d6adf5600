import { join } from 'node:path'
import { loadCounts } from '#lexicon/counts'
import type { Finding } from '#normalize/count/finding'
import { findingsOf } from '#normalize/count/read-counts'
import { readDocuments, readKeys, type VictimEntry } from './muc4-keys.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Counts whose words hold one of the entry's, or stand right beside them. */
function countsAt(text: string, findings: readonly Finding[], entry: VictimEntry): Finding[] {
  const places = entry.words.flatMap((word) => {
    const found: number[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
    return found.map((start) => ({ start, end: start + word.length }))
  })
  return findings.filter(({ count }) =>
    places.some((place) => count.quote.start < place.end && place.start < count.quote.end),
  )
}

const HURT = new Set(['wounded', 'hospitalised', 'casualties'])

/**
 * Victim-number slots of MUC-4 (HUM TGT: NUMBER other than 1 and PLURAL) on the texts of `corpora/dev` (split "train") or `corpora/tst1` and `tst2` ("dev"):
 * share of entries whose own words we count with the same bounds, and, of those that died or were hurt, with the same fate too.
 */
export function evaluateMuc4Numbers(
  folder: string,
  split: string,
  misses: number,
): { table: Record<string, string>[]; wrong: string[] } {
  const folders = (split === 'train' ? ['dev'] : ['tst1', 'tst2']).map((name) => join(folder, 'corpora', name))
  const words = loadCounts()
  const tally = { entries: 0, number: 0, fated: 0, fate: 0 }
  const wrong: string[] = []
  for (const one of folders) {
    const texts = new Map([...readDocuments(one)].map(([id, text]) => [id, flat(text)]))
    const read = new Map([...texts].map(([id, text]) => [id, findingsOf(text, words)]))
    for (const entry of readKeys(one)) {
      const text = texts.get(entry.document) ?? ''
      if (!entry.words.some((word) => text.includes(word))) continue
      const own = countsAt(text, read.get(entry.document) ?? [], entry)
      const same = own.filter(({ count }) => (count.max ?? count.min) === (entry.max ?? entry.min))
      tally.entries++
      if (same.length > 0) tally.number++
      else
        wrong.push(
          `${entry.document}: ${entry.words[0]} is ${entry.min}..${entry.max}, read ${own.map(({ count }) => `${count.min}..${count.max}`).join(', ') || 'nothing'}`,
        )
      if (entry.fate === null) continue
      tally.fated++
      if (same.some(({ count }) => count.what === entry.fate || (entry.fate === 'wounded' && HURT.has(count.what))))
        tally.fate++
      else if (same.length > 0)
        wrong.push(
          `${entry.document}: ${same[0]?.count.quote.text} are ${entry.fate}, read ${same.map(({ count }) => count.what).join(', ')}`,
        )
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(3)
  const row = {
    split,
    entries: String(tally.entries),
    number: share(tally.number, tally.entries),
    'of a fate': String(tally.fated),
    'number and fate': share(tally.fate, tally.fated),
  }
  return { table: [row], wrong: wrong.slice(0, misses) }
}
