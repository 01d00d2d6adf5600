import type { Word } from './scan.ts'
import type { Limit } from './when.ts'

const LIMITS: Readonly<Record<string, Limit>> = {
  since: 'since',
  after: 'after',
  before: 'before',
  until: 'until',
  till: 'until',
  by: 'by',
}

/** "since April 2022 at the latest", "before mid-2024 at the earliest", "from December 2023": the limit and the words that say it. */
export function limitOf(
  words: readonly Word[],
  from: number,
  to: number,
): { limit: Limit | null; from: number; to: number } {
  const article = words[from - 1]?.lower === 'the' ? 1 : 0
  const word = words[from - 1 - article]?.lower ?? ''
  let limit = LIMITS[word] ?? null
  let first = limit ? from - 1 - article : from
  if (word === 'onwards' || words[to]?.lower === 'onwards' || words[to]?.lower === 'onward') limit = 'since'
  if (!limit && word === 'from') {
    limit = 'since'
    first = from - 1 - article
  }
  const tail = words
    .slice(to, to + 3)
    .map(({ lower }) => lower)
    .join(' ')
  const last = /^at the (?:latest|earliest)$/.test(tail) ? to + 3 : to
  return { limit, from: limit ? first : from, to: last }
}
