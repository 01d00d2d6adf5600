import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './files.ts'

export interface Country {
  /** ISO 3166-1 alpha-2 ("XK" for Kosovo). */
  readonly code: string
  /** Usual English name, without "the". */
  readonly name: string
  readonly otherNames: readonly string[]
  /** "Ukrainian"; the first is the usual one. Empty where English has none. */
  readonly adjectives: readonly string[]
  /** Singular words for its people: "Briton", "Ukrainian". */
  readonly people: readonly string[]
  /** The capital first, then other seats and spellings: "Kyiv", "Kiev". */
  readonly capitals: readonly string[]
}

/** A body that a building or quarter stands for: "the Kremlin", "Downing Street". */
export interface Seat {
  readonly name: string
  /** Code of its country. */
  readonly country: string
  readonly body: 'government' | 'military' | 'parliament' | 'intelligence'
}

/** Countries by the words that stand for them. Keys are spelled as in print: "Polish" is one, "polish" is not. */
export interface CountryLexicon {
  readonly countries: readonly Country[]
  readonly byCode: ReadonlyMap<string, Country>
  /** "Ukraine", "the UK" without "the" → code. */
  readonly byName: ReadonlyMap<string, string>
  /** "Ukrainian", "French" → code. */
  readonly byAdjective: ReadonlyMap<string, string>
  /** "Ukrainian", "Ukrainians", "Frenchmen" → code. */
  readonly byPeople: ReadonlyMap<string, string>
  /** "Moscow", "Kiev" → code of the country whose government speaks when the capital does. */
  readonly byCapital: ReadonlyMap<string, string>
  /** "Kremlin" → its country and body. */
  readonly seats: ReadonlyMap<string, Seat>
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

/** "Briton" → "Britons"; "Swiss", "Japanese", "French", "Frenchmen" have no other form. */
const plural = (word: string): string => (/(?:ss|ese|ch|men|women|ois|[sS]wazi)$/.test(word) ? word : `${word}s`)

function rows(file: string): string[][] {
  const lines = readFileSync(join(dataFolder, 'place', file), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

/** The first country that lists a word keeps it: "Congolese" is of Kinshasa's side only if Brazzaville's row stands after it. */
function index(countries: readonly Country[], words: (country: Country) => readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const country of countries) {
    for (const word of words(country)) if (!found.has(word)) found.set(word, country.code)
  }
  return found
}

/** Loads `data/place/countries.tsv` and `seats.tsv`. Throws when a row has no code or name, naming the row. */
export function loadCountries(): CountryLexicon {
  const countries = rows('countries.tsv').map((row): Country => {
    const [code, name, otherNames, adjectives, people, capitals] = row
    if (!code || !name) throw new Error(`countries.tsv: a row needs a code and a name, not ${JSON.stringify(row)}`)
    return {
      code,
      name,
      otherNames: list(otherNames),
      adjectives: list(adjectives),
      people: list(people),
      capitals: list(capitals),
    }
  })
  const seats = rows('seats.tsv').map(([name, country, body]): [string, Seat] => [
    name ?? '',
    { name: name ?? '', country: country ?? '', body: body as Seat['body'] },
  ])
  return {
    countries,
    byCode: new Map(countries.map((country) => [country.code, country])),
    byName: index(countries, (country) => [country.name, ...country.otherNames]),
    byAdjective: index(countries, (country) => country.adjectives),
    byPeople: index(countries, (country) => country.people.flatMap((word) => [word, plural(word)])),
    byCapital: index(countries, (country) => country.capitals),
    seats: new Map(seats),
  }
}
