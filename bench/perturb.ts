import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Source } from '#model/source'
import type { When, Where } from '#model/value'
import { shortHash } from '#util/hash'

const DAY = 86_400_000
const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnprstvw'

/** Another letter of the same kind, by `key`: names stay sayable and as long as they were. */
function otherLetter(letter: string, key: number): string {
  const kind = VOWELS.includes(letter) ? VOWELS : CONSONANTS
  const at = kind.indexOf(letter)
  return at < 0 ? letter : (kind[(at + key) % kind.length] as string)
}

/** 32 bits of a word and a key: FNV-1a. So many other names are there for each that stories of a large heap seldom share one. */
function bitsOf(word: string, key: number): number {
  let hash = 0x811c9dc5 ^ key
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Words that texts have in small letters: no names, even at the beginning of a sentence. */
export const smallWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])[a-z]{2,}(?![\p{L}\p{N}])/gu) ?? []))

/** Names and numbers of a text made others, the same for the same `key`, each as long as it was: every span of the text still holds. */
const renamed = (text: string, key: number, small: ReadonlySet<string>): string =>
  text.replace(/\p{Lu}[a-z]{2,}|\d{2,}/gu, (word) =>
    small.has(word.toLowerCase())
      ? word
      : /\d/.test(word)
        ? word.replace(/\d$/, (digit) => String((Number(digit) + key) % 10))
        : (word[0] as string) +
          [...word.slice(1)].map((letter, at) => otherLetter(letter, bitsOf(`${word}${at}`, key) >>> 8)).join(''),
  )

/** Every n-th small word made another of its length, by `key`: a text of its own, not a copy. */
export const reworded = (text: string, every: number, key: number): string => {
  let count = key
  return text.replace(/(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu, (word) => {
    count += 1
    return count % every === 0 ? [...word].map((letter) => otherLetter(letter, 1 + (key % 7))).join('') : word
  })
}

const shifted = (iso: string, days: number): string => {
  const day = new Date(Date.parse(iso.slice(0, 10)) + days * DAY).toISOString().slice(0, 10)
  return day + iso.slice(10)
}

const laterWhen = (when: When | null, days: number): When | null =>
  when && {
    ...when,
    earliest: when.earliest && shifted(when.earliest, days),
    latest: when.latest && shifted(when.latest, days),
    edtf: when.edtf.replace(/\d{4}-\d\d-\d\d/g, (iso) => shifted(iso, days)),
  }

const elsewhere = (where: Where | null, key: number, small: ReadonlySet<string>): Where | null =>
  where && {
    ...where,
    name: renamed(where.name, key, small),
    geonameId: where.geonameId === null ? null : where.geonameId + key * 20_000_000,
    lat: where.lat === null ? null : ((where.lat + 90 + key * 1.7) % 180) - 90,
    lon: where.lon === null ? null : ((where.lon + 180 + key * 2.3) % 360) - 180,
  }

/** All quotes in a value, cut anew from the text. */
function requoted<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((one) => requoted(one, text)) as T
  if (typeof value !== 'object' || value === null) return value
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') return { ...value, text: text.slice(start, end) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, requoted(one, text)])) as T
}

/** How a reading is told anew. */
export interface Telling {
  /** Number of the story: other names, places, days. */
  readonly story: number
  /** Number of the telling; 0 tells it in the first one's words. */
  readonly telling: number
  /** Days by which all is later. */
  readonly days: number
  readonly copy: boolean
  /** Words that are no names. */
  readonly small: ReadonlySet<string>
}

/** A reading as another report: of another story, in other words, or a copy. Its claims are those of the first, moved along. */
export function perturbed(
  { report, claims, sources }: Reading,
  { story, telling, days, copy, small }: Telling,
): Reading {
  const named = renamed(report.text, story, small)
  const text = copy ? named : reworded(named, 4, story + telling)
  const id = shortHash(['bench', report.id, story, telling])
  const sourceId = (known: string | null): string | null => known && shortHash(['bench', known, story % 1000])
  const published = report.published && shifted(report.published, days + (telling % 3))
  return {
    report: { ...report, id, text, published, publisher: `Outlet ${telling % 40}` },
    claims: claims.map(
      (claim, index): Claim => ({
        ...requoted(claim, text),
        id: shortHash([id, index]),
        report: id,
        when: laterWhen(claim.when, days),
        where: elsewhere(claim.where, story, small),
        origin: sourceId(claim.origin),
        attribution: requoted(claim.attribution, text).map((link) => ({ ...link, id: sourceId(link.id) })),
      }),
    ),
    sources: sources.map((source): Source => ({ ...source, id: sourceId(source.id) ?? source.id })),
    actors: [],
    notes: [],
  }
}
