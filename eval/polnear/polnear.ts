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

function readOwn(articles: readonly PolnearArticle[]): Map<string, Parts> {
  const lexicon = { split: loadSplit(), lemmas: loadLemmas(), parser: loadParserModel() }
  const words = loadAttribution()
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
  const own = predictions === null ? readOwn(articles) : readPredictions(predictions)
  const score = (part: Part) =>
    scoreSpans(articles.map(({ id, text, gold }) => ({ text, gold: gold[part], own: own.get(id)?.[part] ?? [] })))
  const scores = PARTS.map((part) => [part, score(part)] as const)
  const figures = (system: string, exact: readonly string[], others: Row): Row => ({
    system,
    ...Object.fromEntries(PARTS.map((part, at) => [`${part} exact`, exact[at] ?? '-'])),
    ...others,
  })
  const rest = Object.fromEntries(
    scores.flatMap(([part, { begin, jaccard }]) => [
      [`${part} begin`, begin.toFixed(1)],
      [`${part} Jaccard`, jaccard.toFixed(1)],
    ]),
  )
  const none = Object.fromEntries(Object.keys(rest).map((column) => [column, '-']))
  const name = predictions === null ? `hearsay (${split})` : `predictions (${split})`
  const ours = figures(
    name,
    scores.map(([, { exact }]) => exact.toFixed(1)),
    rest,
  )
  return {
    table: [ours, ...PUBLISHED.map(([system, ...exact]) => figures(`${system}, published`, exact, none))],
    wrong: articles.flatMap((article) => wrongOf(article, own.get(article.id))).slice(0, misses),
  }
}
