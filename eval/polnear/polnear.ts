import { readFileSync } from 'node:fs'
import type { Attributed } from '#attribute/attribution/attributed'
import { attributions } from '#attribute/attribution/attributions'
import { loadAttribution } from '#lexicon/attribution'
import { loadLemmas } from '#lexicon/lemmas'
import { loadParserModel } from '#lexicon/parser-model'
import { loadSplit } from '#lexicon/split'
import type { Span } from '#model/span'
import { parse } from '#parse/parse'
import { reportOf } from '../shared/report-of.ts'
import type { Row } from '../shared/scores-page.ts'
import { PARTS, type Part, type Parts, type PolnearArticle, readPolnear } from './corpus.ts'
import { scoreSpans } from './score.ts'

/** Exact F1 of source, cue, content on the test part, from the CofeNet paper (Wang et al., COLING 2022). */
const PUBLISHED: readonly (readonly [string, string, string, string])[] = [
  ['rules', '10.7', '22.8', '5.6'],
  ['CRF', '50.6', '53.4', '28.6'],
  ['BiLSTM-CRF', '69.6', '66.7', '59.0'],
  ['CofeNet-BERT', '83.2', '75.3', '72.9'],
]

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** PolNeAR labels each word once: of attributions within another's content only the outer one stays. */
function flat(found: readonly Attributed[]): Parts {
  const parts: Record<Part, Span[]> = { source: [], cue: [], content: [] }
  const taken: Span[] = []
  for (const { source, cue, content } of found) {
    if (taken.some((span) => touches(span, cue))) continue
    const free = (span: Span) => !taken.some((other) => touches(span, other))
    if (source && free(source)) parts.source.push(source)
    parts.cue.push(cue)
    parts.content.push(...content.filter(free))
    taken.push(cue, ...content, ...(source ? [source] : []))
  }
  return parts
}

/** Our own reading, with the verbs counted on PolNeAR's train part or with those of cues.yaml only. */
function readOwn(articles: readonly PolnearArticle[], counted: boolean): Map<string, Parts> {
  const lexicon = { split: loadSplit(), lemmas: loadLemmas(), parser: loadParserModel() }
  const all = loadAttribution()
  const words = counted ? all : { ...all, attributing: new Map() }
  const read = ({ id, text }: PolnearArticle) => {
    const { sentences } = parse(reportOf(id, text, null), lexicon)
    return flat(attributions(sentences, words))
  }
  return new Map(articles.map((article) => [article.id, read(article)]))
}

/** Predictions of others: a JSON object by article name with `source`, `cue` and `content`, each a list of [start, end] in UTF-16 units. */
function readPredictions(file: string): Map<string, Parts> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Partial<Record<Part, [number, number][]>>>
  const spans = (list: [number, number][] = []): Span[] => list.map(([start, end]) => ({ start, end }))
  const parts = (one: (typeof all)[string]): Parts => ({
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
  })
  return new Map(Object.entries(all).map(([id, one]) => [id, parts(one)]))
}

const show = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** What is missed ("-") and what is found wrongly ("+"), with the words. */
function wrongOf({ id, text, gold }: PolnearArticle, own: Parts | undefined): string[] {
  const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end
  return PARTS.flatMap((part) => {
    const found = own?.[part] ?? []
    const missed = gold[part].filter((span) => !found.some((other) => same(span, other)))
    const extra = found.filter((span) => !gold[part].some((other) => same(span, other)))
    const line = (sign: string, span: Span) => ({ at: span.start, text: `${id}\t${sign}${part}\t${show(text, span)}` })
    return [...missed.map((span) => line('-', span)), ...extra.map((span) => line('+', span))]
  })
    .sort((a, b) => a.at - b.at)
    .map((one) => one.text)
}

/**
 * Source, cue and content on the articles of `FOLDER/SPLIT`, ours or those of a file of predictions, beside published figures.
 * Lists up to `misses` spans missed or wrong. Throws when the split is missing.
 */
export function evaluatePolnear(
  folder: string,
  split = 'dev',
  misses = 0,
  predictions: string | null = null,
): { table: Row[]; wrong: string[] } {
  const articles = readPolnear(folder, split)
  const rowOf = (system: string, own: ReadonlyMap<string, Parts>): Row => {
    const score = (part: Part) =>
      scoreSpans(articles.map(({ id, text, gold }) => ({ text, gold: gold[part], own: own.get(id)?.[part] ?? [] })))
    const scores = PARTS.map((part) => [part, score(part)] as const)
    const columns = ['exact', 'begin', 'jaccard'] as const
    const cells = columns.flatMap((column) =>
      scores.map(([part, figures]) => [`${part} ${column}`, figures[column].toFixed(1)] as const),
    )
    return { system, ...Object.fromEntries(cells) }
  }
  const own = predictions === null ? readOwn(articles, true) : readPredictions(predictions)
  const ours =
    predictions === null
      ? [
          rowOf(`hearsay (${split})`, own),
          rowOf(`hearsay without verbs counted on PolNeAR (${split})`, readOwn(articles, false)),
        ]
      : [rowOf(`predictions (${split})`, own)]
  const published = PUBLISHED.map(([system, source, cue, content]) => ({
    system: `${system}, published`,
    'source exact': source,
    'cue exact': cue,
    'content exact': content,
  }))
  return {
    table: [...ours, ...published],
    wrong: articles.flatMap((article) => wrongOf(article, own.get(article.id))).slice(0, misses),
  }
}
