import type { CopyOf } from '#model/report'
import { createQuote } from '#model/span'
import type { Run } from './runs.ts'
import type { Words } from './words.ts'

/** The longest runs of words that two texts share, in the order of the first: at most `most`. Each with its words and offsets in both. */
export function passages(
  here: { readonly text: string; readonly words: Words },
  there: { readonly text: string; readonly words: Words },
  runs: readonly Run[],
  most = 12,
): CopyOf['passages'] {
  const quote = ({ text, words }: typeof here, from: number, length: number) =>
    createQuote(text, words.starts[from] ?? 0, words.ends[from + length - 1] ?? 0)
  return [...runs]
    .sort((x, y) => y.length - x.length || x.here - y.here)
    .slice(0, most)
    .sort((x, y) => x.here - y.here)
    .map((run) => ({ here: quote(here, run.here, run.length), there: quote(there, run.there, run.length) }))
}
