import type { ParserModel } from '#lexicon/parser-model'
import { columnsOf } from './linear/columns.ts'
import { tagClasses } from './tag/tag.ts'
import { atomsOf } from './tree/features.ts'
import { withoutMarkHeads } from './tree/mark-heads.ts'
import { pieces } from './tree/pieces.ts'
import { parseTree } from './tree/tree.ts'

/** Tags and tree of one sentence, a value per word. */
export interface Annotation {
  /** Universal parts of speech. */
  readonly upos: string[]
  /** Penn Treebank tags. */
  readonly xpos: string[]
  /** Number of the head word in the sentence; -1 for the root. One root, no circles. */
  readonly head: Int32Array
  /** Universal relation to the head, without subtype. */
  readonly deprel: string[]
}

/**
 * Tags and dependency tree of a sentence's words (split as in the treebanks: "do n't", "Kharkiv 's", "long - range"). Total: any strings, also none.
 * Capitals throughout and Headline Case are known and read as such. No mark heads anything, unless there are only marks. Sentences of more than 120 words
 * are parsed in pieces, whose roots hang on the first one's root as `parataxis`. Time is linear in the number of words.
 */
export function annotate(words: readonly string[], model: ParserModel): Annotation {
  const columns = columnsOf(words)
  const classes = tagClasses(columns, model)
  const upos: string[] = []
  const xpos: string[] = []
  for (const kind of classes) {
    const tag = model.tags[kind] as string
    const bar = tag.indexOf('|')
    upos.push(tag.slice(0, bar))
    xpos.push(tag.slice(bar + 1))
  }
  const isMark = Uint8Array.from(upos, (tag) => (tag === 'PUNCT' ? 1 : 0))
  const head = new Int32Array(words.length)
  const deprel: string[] = []
  let first = -1
  for (const { start, end } of pieces(columns.lower, isMark)) {
    const size = end - start
    const marks = isMark.subarray(start, end)
    const tree = parseTree(
      atomsOf(columns.lower.subarray(start, end), classes.subarray(start, end), coarseOf(model.tags)),
      marks,
      model,
    )
    const heads = withoutMarkHeads(tree.head.subarray(0, size), marks)
    for (let at = 0; at < size; at += 1) {
      const parent = heads[at] as number
      const isRoot = parent === size
      head[start + at] = isRoot ? first : start + parent
      deprel.push(relationOf(model.relations[(tree.label[at] as number) - 1] as string, isRoot, first >= 0))
    }
    if (first < 0) first = start + heads.indexOf(size)
  }
  return { upos, xpos, head, deprel }
}

const coarse = new WeakMap<readonly string[], Int32Array>()

/** For each class of the tagger the number of its universal tag, by first appearance. */
export function coarseOf(tags: readonly string[]): Int32Array {
  const known = coarse.get(tags)
  if (known) return known
  const names = new Map<string, number>()
  const made = Int32Array.from(tags, (tag) => {
    const name = tag.slice(0, tag.indexOf('|'))
    const number = names.get(name) ?? names.size
    names.set(name, number)
    return number
  })
  coarse.set(tags, made)
  return made
}

/** A root that hangs on an earlier piece is a parataxis; a word that lost its place as root, or gained it, changes its relation with it. */
function relationOf(relation: string, isRoot: boolean, hangs: boolean): string {
  if (isRoot) return hangs ? 'parataxis' : 'root'
  return relation === 'root' ? 'punct' : relation
}
