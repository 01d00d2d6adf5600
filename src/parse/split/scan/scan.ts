import type { SplitLexicon } from '#lexicon/split'
import type { TokenList } from '../token-list.ts'

/** What a scanner works on: tokens found in `text` before `to` go into `tokens`. */
export interface Scan {
  readonly text: string
  readonly to: number
  readonly words: SplitLexicon
  readonly tokens: TokenList
}

/** Adds the token or tokens that begin at `from`; gives where to go on, always behind `from`. */
export type Scanner = (scan: Scan, from: number) => number
