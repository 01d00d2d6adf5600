import type { SplitLexicon } from '#lexicon/split'
import type { TokenKind, TokenList } from '../token-list.ts'

/** A place where a sentence may end: after the token `at`, which is or holds a stop, and the closing marks behind it. */
export interface Edge {
  readonly text: string
  readonly tokens: TokenList
  readonly words: SplitLexicon
  /** First token of the sentence that may end here. */
  readonly first: number
  readonly at: number
  readonly kind: TokenKind
  /** First token behind the stop and its closing marks; there is one. */
  readonly next: number
  /** Whether space stands before `next`. */
  readonly isSpaced: boolean
  /** Whether a quotation mark closes behind the stop. */
  readonly closesQuote: boolean
  /** Whether the block has no small letters. */
  readonly isCapitals: boolean
}

/** Says whether the sentence ends at the edge; null when the rule has nothing to say. */
export interface BoundaryRule {
  readonly name: string
  readonly decide: (edge: Edge) => 'ends' | 'goes-on' | null
}

export const wordAt = ({ text, tokens }: Edge, index: number): string =>
  text.slice(tokens.start[index], tokens.end[index])

export const lowerAt = (edge: Edge, index: number): string => wordAt(edge, index).toLowerCase()

export const isCapitalAt = (edge: Edge, index: number): boolean => /^\p{Lu}/u.test(wordAt(edge, index))

export const isSmallAt = (edge: Edge, index: number): boolean => /^\p{Ll}/u.test(wordAt(edge, index))

/** First token from `index` on that is no opening mark: the word by whose case a sentence shows. */
export function firstWord(edge: Edge, index: number): number {
  let at = index
  while (at < edge.tokens.start.length - 1 && /^[("'“‘«„[*]+$/.test(wordAt(edge, at))) at += 1
  return at
}

/** Whether a word that opens sentences stands at `index`, with its capital where case says something. */
export function opensAt(edge: Edge, index: number): boolean {
  const word = lowerAt(edge, index)
  return edge.isCapitals ? edge.words.strongOpeners.has(word) : isCapitalAt(edge, index) && edge.words.openers.has(word)
}
