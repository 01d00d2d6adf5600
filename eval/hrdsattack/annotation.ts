import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface HrdVictim {
  readonly victim_name: string | null
  readonly victim_type: readonly string[]
  readonly victim_population_type: string | null
  readonly victim_sex_type: string | null
  readonly victim_age_group: string | null
}

/** One article's labels, by the names of HRDsAttack's files. */
export interface HrdAnnotation {
  readonly perpetrator_mention: boolean
  readonly perpetrator_type: string | null
  readonly violation_types: readonly string[]
  readonly year: string | null
  readonly month: string | null
  readonly date: string | null
  readonly city: string | null
  readonly region: string | null
  readonly country: string | null
  readonly victims: readonly HrdVictim[]
}

export interface HrdArticle {
  readonly id: string
  readonly title: string
  readonly published: string | null
  readonly text: string
  readonly gold: HrdAnnotation
}

interface RawArticle {
  readonly sample: Readonly<Record<string, unknown>>
  readonly annotations: readonly { readonly annotation: HrdAnnotation }[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

/** Paragraphs of the labelling page's HTML as plain text. */
export const plainText = (html: string): string =>
  html
    .replace(/<\/p>|<br ?\/?>/g, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split(/\n+/)
    .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n\n')

const readAnnotations = (file: string): RawArticle[] => JSON.parse(readFileSync(file, 'utf8')) as RawArticle[]

/** The articles of `FOLDER/SPLIT.json`. Throws when the file is missing or is not of its form. */
export function readHrds(folder: string, split: string): HrdArticle[] {
  return readAnnotations(join(folder, `${split}.json`)).map(({ sample, annotations }, index) => {
    const gold = annotations[0]?.annotation
    if (!gold) throw new Error(`${split}: article ${index} has no annotation`)
    const published = /^\d{4}-\d{2}-\d{2}/.exec(String(sample['Input.publish_date'] ?? ''))?.[0] ?? null
    const text = plainText(String(sample['Input.article_interface'] ?? ''))
    return { id: `${split}-${index}`, title: String(sample['Input.title'] ?? ''), published, text, gold }
  })
}

/** Predictions of others: a file of the data's own form, articles in the same order. */
export const readPredictions = (file: string): HrdAnnotation[] =>
  readAnnotations(file).flatMap(({ annotations }) => annotations[0]?.annotation ?? [])
