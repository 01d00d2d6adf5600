import type { CopyOf, Report } from '#model/report'
import { createQuote } from '#model/span'
import { SHINGLE_WORDS, type Shingled } from './shingles.ts'

/** Runs of words that stand in both texts, longest first; at most `most`. Each is shown with its words and offsets in both. */
export function passages(here: Report, there: Report, a: Shingled, b: Shingled, most = 12): CopyOf['passages'] {
  const places = new Map<number, number>()
  b.hashes.forEach((hash, index) => {
    if (!places.has(hash)) places.set(hash, index)
  })
  const runs: { from: number; there: number; length: number }[] = []
  for (let index = 0; index < a.hashes.length; index += 1) {
    const start = places.get(a.hashes[index] as number)
    if (start === undefined) continue
    let length = 1
    while (index + length < a.hashes.length && a.hashes[index + length] === b.hashes[start + length]) length += 1
    runs.push({ from: index, there: start, length })
    index += length - 1
  }
  return runs
    .sort((x, y) => y.length - x.length || x.from - y.from)
    .slice(0, most)
    .sort((x, y) => x.from - y.from)
    .map((run) => {
      const last = run.length + SHINGLE_WORDS - 2
      const quote = (report: Report, { words }: Shingled, from: number) =>
        createQuote(report.text, words[from]?.start ?? 0, words[from + last]?.end ?? 0)
      return { here: quote(here, a, run.from), there: quote(there, b, run.there) }
    })
}
