import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ClassCodes, CountryCodes, Vocabulary } from '#model/vocabulary'
import { loadCountries } from './countries.ts'
import { dataFolder } from './files.ts'

interface Entry extends Omit<ClassCodes, 'family'> {
  readonly class: string
  readonly family: string
}

/** alpha-2, alpha-3, numeric: ISO 3166-1 as the package i18n-iso-countries has it. */
type Codes = readonly [alpha2: string, alpha3: string, numeric: string, ...rest: string[]]

/**
 * What exports need to know of the vocabularies of the field: the codes of `data/ontology/events.yaml`, the countries of
 * `data/place/countries.tsv` with their ISO 3166-1 codes. Throws when a file is missing or broken.
 */
export function loadVocabulary(): Vocabulary {
  const entries = parse(readFileSync(join(dataFolder, 'ontology', 'events.yaml'), 'utf8')) as Entry[]
  const codes = createRequire(import.meta.url)('i18n-iso-countries/codes.json') as readonly Codes[]
  const byAlpha2 = new Map(codes.map(([alpha2, alpha3, numeric]) => [alpha2, { alpha3, numeric }]))
  return {
    classes: new Map(
      entries.map(({ class: name, family, acled, plover, cameo, airwars }): [string, ClassCodes] => [
        name,
        { family, acled, plover, cameo, airwars },
      ]),
    ),
    countries: new Map(
      loadCountries().countries.map(({ code, name }): [string, CountryCodes] => [
        code,
        { name, alpha3: byAlpha2.get(code)?.alpha3 ?? null, numeric: byAlpha2.get(code)?.numeric ?? null },
      ]),
    ),
  }
}
