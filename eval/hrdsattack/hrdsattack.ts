import type { CountryLexicon } from '#lexicon/countries'
import { loadLexicon } from '#lexicon/lexicon'
import type { Row } from '../shared/scores-page.ts'
import { type HrdAnnotation, readHrds, readPredictions } from './annotation.ts'
import { ownAnnotation } from './own-annotation.ts'
import { scoreHrds } from './score.ts'

/** Names of one country to its code: "USA" = "United States". Others stay as they are. */
function countryReader({ byName }: CountryLexicon): (name: string) => string {
  const codes = new Map([...byName].map(([name, code]) => [name.toLowerCase(), code]))
  return (name) => codes.get(name.replace(/^the /, '')) ?? name
}

/** What the most frequent label of the train part gives, for comparison: counted on its 300 articles. */
const MOST_FREQUENT: HrdAnnotation = {
  perpetrator_mention: true,
  perpetrator_type: 'state actor',
  violation_types: ['arbitrary detention', 'other'],
  year: '2020',
  month: null,
  date: null,
  city: null,
  region: null,
  country: 'Nigeria',
  victims: [
    {
      victim_name: null,
      victim_type: ['insufficient information'],
      victim_population_type: 'individual',
      victim_sex_type: 'man',
      victim_age_group: 'adult',
    },
  ],
}

const show = ({ victims, ...rest }: HrdAnnotation): string =>
  `${Object.values(rest).join(' | ')} | ${victims.map((one) => one.victim_name).join(', ')}`

/**
 * Accuracy or F1 of each attribute on `FOLDER/SPLIT.json`, for our own reading or a file of predictions, beside always giving the most frequent label. Lists up to
 * `misses` articles with gold and found. Throws when the split is missing or predictions differ in number.
 */
export function evaluateHrds(
  folder: string,
  split = 'dev',
  misses = 0,
  predictions: string | null = null,
): { table: Row[]; wrong: string[]; notes: string[] } {
  const articles = readHrds(folder, split)
  const lexicon = loadLexicon()
  const own = predictions === null ? articles.map((one) => ownAnnotation(one, lexicon)) : readPredictions(predictions)
  if (own.length !== articles.length) throw new Error(`${own.length} predictions for ${articles.length} articles`)
  const country = countryReader(lexicon.countries)
  const score = (of: (at: number) => HrdAnnotation) =>
    scoreHrds(
      articles.map(({ gold }, at) => ({ own: of(at), gold })),
      country,
    )
  const ours = score((at) => own[at] as HrdAnnotation)
  const plain = score(() => MOST_FREQUENT)
  const name = `${predictions === null ? 'hearsay' : 'predictions'} (${split})`
  const table = Object.entries(ours).map(([attribute, figure]) => ({
    attribute,
    [name]: figure.toFixed(1),
    'most frequent label': (plain[attribute] ?? 0).toFixed(1),
  }))
  const wrong = articles.map(
    ({ id, gold }, at) => `${id}\n  gold ${show(gold)}\n  own  ${show(own[at] as HrdAnnotation)}`,
  )
  const notes = [
    'Accuracy for perpetrator, date and place; micro-F1 of values for violation types and victims. "None", "unknown" and nothing are one value.',
  ]
  return { table, wrong: wrong.slice(0, misses), notes }
}
