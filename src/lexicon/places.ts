import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { foldWord } from '#util/fold'
import { type CountryLexicon, loadCountries } from './countries.ts'
import { dataFolder } from './files.ts'

const LISTS = [
  'locatives',
  'weakLocatives',
  'directions',
  'sites',
  'streets',
  'quarters',
  'sides',
  'mastheads',
  'organisations',
  'carriers',
  'titles',
  'speech',
  'holders',
  'origins',
  'datelines',
  'inner',
  'hyphened',
  'functions',
  'abbreviations',
  'strikes',
  'grounds',
  'notPlaces',
  'takenFrom',
  'placedClasses',
  'unplacedClasses',
  'countryClasses',
  'firstNames',
] as const

export type DivisionKind = 'province' | 'district' | 'settlement'

/** Words beside a name that tell whether it is a place, each list as a set of folded words; what each is for: data/place/words.yaml. */
export interface PlaceWords extends Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>> {
  readonly countries: CountryLexicon
  /** "oblast" after a name → 'province'. */
  readonly divisions: ReadonlyMap<string, DivisionKind>
  /** "city" before "of" and a name → 'settlement'. */
  readonly divisionsOf: ReadonlyMap<string, DivisionKind>
  /** "city" after "the" → 'settlement'; also 'country' and 'site'. */
  readonly backReferences: ReadonlyMap<string, DivisionKind | 'country' | 'site'>
  /** "sheriff" → 'US': words that speak for one country. */
  readonly countryWords: ReadonlyMap<string, string>
  /** English words that are also names of places. */
  readonly common: ReadonlySet<string>
  /** Evidence that a name is a place → its weight in log odds. */
  readonly evidence: ReadonlyMap<string, number>
}

function kinds<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>): Map<string, Kind> {
  const entries = Object.entries(lists) as [Kind, readonly string[]][]
  return new Map(entries.flatMap(([kind, words]) => words.map((word): [string, Kind] => [word, kind])))
}

function weight(line: string): [string, number] {
  const [name = '', value = ''] = line.split('\t')
  if (value === '' || Number.isNaN(Number(value)))
    throw new Error(`evidence.tsv: expected a name and a weight, not "${line}"`)
  return [name, Number(value)]
}

/** Loads `data/place/words.yaml`, `common-words.txt` and `evidence.tsv`. Throws when a list is missing, naming it. */
export function loadPlaceWords(countries: CountryLexicon = loadCountries()): PlaceWords {
  const folder = join(dataFolder, 'place')
  const lists = parse(readFileSync(join(folder, 'words.yaml'), 'utf8'))
  const set = (name: string): ReadonlySet<string> => {
    if (!Array.isArray(lists[name])) throw new Error(`words.yaml: expected a list "${name}"`)
    return new Set((lists[name] as unknown[]).map((word) => foldWord(String(word))))
  }
  const lines = (file: string): string[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  return {
    ...(Object.fromEntries(LISTS.map((name) => [name, set(name)])) as Record<
      (typeof LISTS)[number],
      ReadonlySet<string>
    >),
    countries,
    divisions: kinds(lists.divisions),
    divisionsOf: kinds(lists.divisionsOf),
    backReferences: kinds(lists.backReferences),
    countryWords: kinds<string>(lists.countryWords),
    common: new Set(lines('common-words.txt')),
    evidence: new Map(lines('evidence.tsv').map(weight)),
  }
}
