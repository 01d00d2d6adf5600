import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import { loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords } from '#lexicon/places'
import { readCorpora } from '../eval/geoparsing/corpus.ts'
import { evidenceOf } from '../src/normalize/place/evidence.ts'
import { sceneOf } from '../src/normalize/place/read-places.ts'

/**
 * Fits the weights of data/place/evidence.tsv: logistic regression of "this candidate is a toponym" on the names of its evidence, over
 * the corpora in a folder (LGL's XML form). Ridge towards 0, full-batch descent with a fixed number of steps: the same weights each time.
 *
 *   npx tsx -C source training/place-evidence.ts FOLDER
 */
const RIDGE = 3
/** Kinds of our own list, seen too seldom in the corpora to be fitted: held near these by a stronger ridge. */
const PRIOR: Readonly<Record<string, number>> = {
  'after.Street': -3,
  'call-letters': -4,
  'kind.continent': 0.8,
  'kind.island': 1.5,
  'kind.region': 1.5,
  'kind.river': 1,
  'kind.sea': 1.5,
  'kind.site': 0.8,
}
const PRIOR_RIDGE = 60
const STEPS = 3000
const RATE = 4

interface Example {
  readonly evidence: readonly string[]
  readonly is: number
}

const gazetteer = loadGazetteer()
const lists = loadPlaceWords()
const folder = process.argv[2]
if (!folder) throw new Error('expected a folder of corpora')

const examples: Example[] = readCorpora(folder).flatMap((corpus) =>
  corpus.texts.flatMap(({ text, places }) => {
    const scene = sceneOf(text, gazetteer, lists)
    return scene.candidates.map((candidate, at) => {
      const start = scene.words[candidate.from]?.start ?? 0
      // A gold name may go on over a word for its kind ("Rapides Parish"): the same start is enough.
      const is = places.some((place) => place.start === start && place.end >= (scene.words[candidate.to - 1]?.end ?? 0))
      return { evidence: evidenceOf(at, scene), is: is ? 1 : 0 }
    })
  }),
)

const weights = new Map<string, number>()
for (const { evidence } of examples) for (const name of evidence) weights.set(name, 0)
const counts = new Map<string, number>()
for (const { evidence } of examples) for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1)
const names = [...weights.keys()].sort()
const index = new Map(names.map((name, at) => [name, at]))
const rows = examples.map(({ evidence, is }) => ({ at: evidence.map((name) => index.get(name) ?? 0), is }))
const value = new Float64Array(names.length)
const speed = new Float64Array(names.length)
for (let step = 0; step < STEPS; step++) {
  const slope = new Float64Array(names.length)
  for (const { at, is } of rows) {
    const odds = at.reduce((sum, name) => sum + (value[name] ?? 0), 0)
    const error = 1 / (1 + Math.exp(-odds)) - is
    for (const name of at) slope[name] = (slope[name] ?? 0) + error
  }
  for (let name = 0; name < names.length; name++) {
    const prior = PRIOR[names[name] ?? '']
    const held = (prior === undefined ? RIDGE : PRIOR_RIDGE) * ((value[name] ?? 0) - (prior ?? 0))
    const gradient = ((slope[name] ?? 0) + held) / rows.length
    speed[name] = 0.9 * (speed[name] ?? 0) - RATE * gradient
    value[name] = (value[name] ?? 0) + (speed[name] ?? 0)
  }
}

const file = join(dataFolder, 'place', 'evidence.tsv')
const kept = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'))
const lines = names.map((name, at) => `${name}\t${(value[at] ?? 0).toFixed(2)}`)
writeFileSync(file, `${[...kept, ...lines].join('\n')}\n`)
console.log(`${rows.length} candidates, ${names.length} kinds of evidence`)
for (const name of names) console.log(`${name}\t${(value[index.get(name) ?? 0] ?? 0).toFixed(2)}\t${counts.get(name)}`)
