import { loadCounts } from '#lexicon/counts'
import { loadLexicon } from '#lexicon/lexicon'
import { findingsOf } from '#normalize/count/read-counts'
import { articleToll } from '../counts/article-toll.ts'
import type { Row } from '../shared/scores-page.ts'
import { type GvcDocument, type GvcToll, readDocuments, readTolls } from './documents.ts'
import { ownGrouping } from './own-grouping.ts'
import { type GroupingScore, scoreGrouping } from './score.ts'
import { tfidfGroupings } from './tfidf.ts'

const figure = (value: number): string => value.toFixed(3)

function row(system: string, part: string, { pairs, b3 }: GroupingScore, more: Row = {}): Row {
  return {
    system,
    part,
    'pair precision': figure(pairs.precision),
    'pair recall': figure(pairs.recall),
    'pair F1': figure(pairs.f1),
    'B³ F1': figure(b3.f1),
    killed: '-',
    injured: '-',
    documents: '-',
    ...more,
  }
}

/** What others report on the test part (derived from their predictions of mentions). */
const PUBLISHED: Row[] = [
  { system: 'features + k-means (published)', part: 'test', 'pair F1': '0.862', 'B³ F1': '0.939' },
  { system: 'Barhom et al. 2019 (published)', part: 'test', 'pair F1': '0.754' },
  { system: 'lemma and time (published)', part: 'test', 'pair F1': '0.667' },
]

/** The figure that most documents give; the later published of equals. */
function usual(documents: readonly GvcDocument[], of: (document: GvcDocument) => number): number {
  const counts = new Map<number, number>()
  const inOrder = [...documents].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
  for (const document of inOrder) counts.set(of(document), (counts.get(of(document)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Share of recorded incidents whose number of dead and of hurt is right, by the documents of the found group that holds most of the incident's own. */
function tollAccuracy(
  documents: readonly GvcDocument[],
  labels: readonly string[],
  gold: ReadonlyMap<string, GvcToll>,
) {
  const words = loadCounts()
  const tolls = new Map(documents.map((document) => [document, articleToll(findingsOf(document.text, words))]))
  const groups = new Map<string, GvcDocument[]>()
  const groupOf = new Map<string, Map<string, number>>()
  documents.forEach((document, at) => {
    const label = labels[at] as string
    groups.set(label, [...(groups.get(label) ?? []), document])
    const own = groupOf.get(document.incident) ?? new Map<string, number>()
    groupOf.set(document.incident, own.set(label, (own.get(label) ?? 0) + 1))
  })
  let [killed, injured, all] = [0, 0, 0]
  for (const [incident, own] of groupOf) {
    const right = gold.get(incident)
    const [label] = [...own].sort((a, b) => b[1] - a[1])[0] ?? []
    if (!right || label === undefined) continue
    const told = groups.get(label) as GvcDocument[]
    all += 1
    if (usual(told, (document) => tolls.get(document)?.killed ?? 0) === right.killed) killed += 1
    if (usual(told, (document) => tolls.get(document)?.injured ?? 0) === right.injured) injured += 1
  }
  return { killed: figure(killed / Math.max(1, all)), injured: figure(injured / Math.max(1, all)) }
}

/**
 * Documents into incidents on the Gun Violence Corpus's parts (`dev`, `train`, `other`, or `all` three), against TF-IDF whose threshold is chosen on the very
 * part. Only title, text and day are given. Lists up to `misses` pairs of document ids, never their words: they name victims.
 */
export function evaluateGvc(
  folder: string,
  split: string,
  misses: number,
): { table: Row[]; wrong: string[]; notes: string[] } {
  const lexicon = loadLexicon()
  const table: Row[] = []
  const wrong: string[] = []
  const notes: string[] = []
  for (const part of split === 'all' ? ['dev', 'train', 'other'] : split.split(',')) {
    const documents = readDocuments(folder, part)
    const gold = documents.map(({ incident }) => incident)
    const { labels, readSeconds, linkSeconds } = ownGrouping(documents, lexicon)
    const tolls = tollAccuracy(documents, labels, readTolls(folder, part, documents))
    table.push(row('hearsay', part, scoreGrouping(labels, gold), { ...tolls, documents: String(documents.length) }))
    const plain = tfidfGroupings(documents).map(({ threshold, labels: found }) => ({
      threshold,
      score: scoreGrouping(found, gold),
    }))
    const best = plain.reduce((a, b) => (b.score.pairs.f1 > a.score.pairs.f1 ? b : a))
    table.push(row(`TF-IDF, best threshold ${best.threshold.toFixed(2)}`, part, best.score))
    notes.push(`${part}: read in ${readSeconds.toFixed(0)} s, brought together in ${linkSeconds.toFixed(1)} s.`)
    wrong.push(...wrongPairs(documents, labels).slice(0, misses))
  }
  notes.push(
    'Killed and injured: share of incidents whose number is right, as most of the documents of the found group have it.',
  )
  return { table: [...table, ...PUBLISHED], wrong, notes }
}

/** Pairs of documents that were put together or apart wrongly. */
function wrongPairs(documents: readonly GvcDocument[], labels: readonly string[]): string[] {
  const lines: string[] = []
  const near = (key: (at: number) => string, kind: string, isWrong: (a: number, b: number) => boolean) => {
    const groups = new Map<string, number[]>()
    for (const at of documents.keys()) groups.set(key(at), [...(groups.get(key(at)) ?? []), at])
    for (const own of groups.values())
      own.forEach((a, at) => {
        for (const b of own.slice(at + 1))
          if (isWrong(a, b)) lines.push(`${kind}: ${documents[a]?.id} ${documents[b]?.id}`)
      })
  }
  const incident = (at: number): string => documents[at]?.incident ?? ''
  near(incident, 'apart', (a, b) => labels[a] !== labels[b])
  near(
    (at) => labels[at] as string,
    'together',
    (a, b) => incident(a) !== incident(b),
  )
  return lines
}
