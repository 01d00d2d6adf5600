import type { Span } from '#model/span'
import { f1 } from '../shared/f1.ts'

/** Exact and begin in F1, Jaccard as a mean; all in per cent. */
export interface SpanScore {
  readonly exact: number
  readonly begin: number
  readonly jaccard: number
}

interface Article {
  readonly text: string
  readonly gold: readonly Span[]
  readonly own: readonly Span[]
}

/** Half-open range of positions in the list of an article's words. */
type WordRange = readonly [number, number]

/** Spans as ranges of words and marks: what is inside a word stands for the word. Each range once; spans over no word are left out. */
function inWords(text: string, spans: readonly Span[]): WordRange[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)]
  const ranges = new Map<string, WordRange>()
  for (const { start, end } of spans) {
    const from = words.findIndex((word) => word.index + word[0].length > start)
    const after = words.findIndex((word) => word.index >= end)
    const to = after < 0 ? words.length : after
    if (from >= 0 && from < to) ranges.set(`${from} ${to}`, [from, to])
  }
  return [...ranges.values()]
}

const jaccard = (a: WordRange, b: WordRange): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

const best = (range: WordRange, others: readonly WordRange[]): number =>
  others.reduce((most, other) => Math.max(most, jaccard(range, other)), 0)

/**
 * Scores one part (source, cue or content) as CofeNet does (Wang et al., COLING 2022; `exe/eval/evaluation.py` of github.com/cofe-ai/CofeNet), on ranges of words:
 * exact = F1 of ranges with the same begin and end; begin = F1 of those with the same begin (their "overlap");
 * jaccard = mean over all gold ranges of the best shared/joined words with any of ours, and a 0 for each of ours that touches no gold range.
 */
export function scoreSpans(articles: readonly Article[]): SpanScore {
  let [gold, found, exact, begin, shared, counted] = [0, 0, 0, 0, 0, 0]
  for (const article of articles) {
    const expected = inWords(article.text, article.gold)
    const own = inWords(article.text, article.own)
    gold += expected.length
    found += own.length
    exact += expected.filter((range) => own.some((other) => other[0] === range[0] && other[1] === range[1])).length
    begin += expected.filter((range) => own.some((other) => other[0] === range[0])).length
    shared += expected.reduce((sum, range) => sum + best(range, own), 0)
    counted += expected.length + own.filter((range) => best(range, expected) === 0).length
  }
  return {
    exact: f1(exact, found, gold),
    begin: f1(begin, found, gold),
    jaccard: counted === 0 ? 0 : (100 * shared) / counted,
  }
}
