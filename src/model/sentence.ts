import type { Span } from './span.ts'

/** A word or mark, with what the tagger and the parser say of it (Universal Dependencies v2). */
export interface Token extends Span {
  /** Position in its sentence. */
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string
  /** Penn Treebank tag: NN, NNP, VBD … */
  readonly xpos: string
  /** Index of the head token in the sentence; -1 for the root and where there is no tree. */
  readonly head: number
  /** Universal relation to the head; '' where there is no tree. */
  readonly deprel: string
}

/** What kind of line a sentence stands in. A headline or list item may have no full stop; a label is "Photo:" or "Source: …". */
export type SentenceKind = 'prose' | 'headline' | 'list' | 'label'

export interface Sentence extends Span {
  /** Position in its report. */
  readonly index: number
  /** Position of its paragraph in the report. */
  readonly paragraph: number
  readonly kind: SentenceKind
  readonly tokens: readonly Token[]
}
