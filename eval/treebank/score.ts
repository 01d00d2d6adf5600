import type { Annotation } from '#parse/annotate'
import type { TreebankSentence } from '../../training/treebank/conllu.ts'

export type Annotate = (words: readonly string[]) => Annotation

/** Shares of words right: tag, head (UAS), head and relation (LAS); how many punctuation marks head something in our trees. */
export interface TreebankScore {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  readonly words: number
  readonly markHeads: number
  readonly wordsPerSecond: number
}

/** Scores `annotate` over treebank sentences. Every word counts, punctuation too; a first, untimed pass lets the engine compile. */
export function scoreTreebank(sentences: readonly TreebankSentence[], annotate: Annotate): TreebankScore {
  for (const { words } of sentences) annotate(words)
  const started = performance.now()
  const results = sentences.map(({ words }) => annotate(words))
  const seconds = (performance.now() - started) / 1000
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, words: 0, markHeads: 0 }
  for (const [index, { tags, head, deprel, words }] of sentences.entries()) {
    const own = results[index] as Annotation
    const heads = new Set(own.head)
    for (const [at, tag] of tags.entries()) {
      const bar = tag.indexOf('|')
      right.words += 1
      if (own.upos[at] === tag.slice(0, bar)) right.upos += 1
      if (own.xpos[at] === tag.slice(bar + 1)) right.xpos += 1
      if (own.upos[at] === 'PUNCT' && heads.has(at) && own.upos.some((kind) => kind !== 'PUNCT')) right.markHeads += 1
      if (own.head[at] !== head[at]) continue
      right.uas += 1
      if (own.deprel[at] === deprel[at]) right.las += 1
    }
    if (own.upos.length !== words.length) throw new Error(`"${words.join(' ')}" came back as ${own.upos.length} words`)
  }
  const share = (count: number) => count / Math.max(1, right.words)
  return {
    upos: share(right.upos),
    xpos: share(right.xpos),
    uas: share(right.uas),
    las: share(right.las),
    words: right.words,
    markHeads: right.markHeads,
    wordsPerSecond: right.words / seconds,
  }
}
