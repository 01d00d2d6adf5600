import type { ActorLexicon } from '#lexicon/actors'
import type { CountryLexicon } from '#lexicon/countries'
import type { SourceKind } from '#model/source'

/** What the words for a speaker say of it. */
export interface Description {
  readonly kind: SourceKind
  /** Code of the country whose adjective, name or capital stands in the words; null when none does. */
  readonly country: string | null
  /** Only a capital or country by itself: "Moscow", "France". */
  readonly metonym: boolean
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'&]*/gu) ?? []

const singular = (word: string): string =>
  /ies$/.test(word) ? `${word.slice(0, -3)}y` : /(?:ss|us|is)$/.test(word) ? word : word.replace(/s$/, '')

const bare = (word: string): string => word.replace(/[’']s?$/, '')

/** The country that a run of words names by adjective, name or capital: the first to stand there. */
export function countryIn(text: string, countries: CountryLexicon): string | null {
  const words = wordsOf(text).map(bare)
  for (const [index, word] of words.entries()) {
    const two = `${word} ${words[index + 1] ?? ''}`
    const seat = countries.seats.get(word) ?? countries.seats.get(two)
    const code =
      countries.byAdjective.get(word) ??
      countries.byName.get(two) ??
      countries.byName.get(word) ??
      countries.byCapital.get(word) ??
      countries.byPeople.get(word) ??
      seat?.country
    if (code) return code
  }
  return null
}

/** Whether the words are a country or capital and nothing else: its government speaks. */
export function isMetonym(text: string, countries: CountryLexicon): boolean {
  const name = wordsOf(text)
    .map(bare)
    .join(' ')
    .replace(/^[Tt]he /, '')
  return countries.byName.has(name) || countries.byCapital.has(name) || countries.seats.has(name)
}

/** Nouns that say too little by themselves: a prosecutor's office is a prosecutor, an emergency service is that. */
const GENERIC = new Set([
  'office',
  'service',
  'administration',
  'agency',
  'head',
  'chief',
  'deputy',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'official',
  'department',
  'group',
  'leader',
  'people',
  'state',
  'force',
  'forces',
])

/** The kind that the last telling noun of a run of words names; a generic noun only when no other is there. */
function kindOf(words: readonly string[], lexicon: ActorLexicon): SourceKind | null {
  const known = [...words].reverse().flatMap((word) => {
    const noun = lexicon.kinds.has(word) ? word : singular(word)
    const kind = lexicon.kinds.get(noun)
    return kind ? [{ noun, kind }] : []
  })
  return (known.find(({ noun }) => !GENERIC.has(noun)) ?? known[0])?.kind ?? null
}

/** The kind of source the words describe: by the nouns before "of", a comma or "who", else by any that the lists know. */
function kindIn(text: string, lexicon: ActorLexicon): SourceKind | null {
  const [main = ''] = text.split(/,| of | who | in | for | from | with /)
  const lower = (words: string): string[] => wordsOf(words).map((word) => bare(word).toLowerCase())
  return kindOf(lower(main), lexicon) ?? kindOf(lower(text), lexicon)
}

/** Describes a speaker from all words that stand for it in a report: its own, then those it goes back to. */
export function describe(texts: readonly string[], lexicon: ActorLexicon, countries: CountryLexicon): Description {
  const metonym = texts.some((text) => isMetonym(text, countries))
  const named = texts.some((text) => lexicon.media.has(text.toLowerCase().replace(/^the /, '')))
  let kind: SourceKind | null = named ? 'media' : null
  for (const text of texts) kind ??= kindIn(text, lexicon)
  let country: string | null = null
  for (const text of texts) country ??= countryIn(text, countries)
  return { kind: kind ?? (metonym ? 'government' : 'person'), country, metonym }
}
