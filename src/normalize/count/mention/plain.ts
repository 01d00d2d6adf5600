import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import { nounAt } from '../noun-phrase.ts'
import type { Word } from '../words.ts'
import { isIncluded } from './included.ts'

/** Bodies and speakers rather than a number of people, where no number stands before them. */
const INSTITUTIONS = new Set(['police', 'officials', 'investigators', 'detectives', 'leaders', 'personnel', 'staff'])

/** "15 people, mostly women and children": what they were, not more of them. */
function describes(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  const word = /^(?:mostly|mainly|largely|predominantly|chiefly|many|all|most|some|both|primarily)$/
  if (word.test(list[from]?.lower ?? '') || word.test(list[from - 1]?.lower ?? '')) return true
  return last?.form === 'group' && list[from - 1]?.lower === 'and' && last.to === from - 1
}

/** "civilians were killed": a plural without number or article; in a headline, a singular too ("Woman killed"). */
export function plain(
  list: readonly Word[],
  at: number,
  from: number,
  last: Mention | undefined,
  words: CountLexicon,
): Mention | null {
  const found = nounAt(list, at, words)
  if (found?.noun.kind !== 'person') return null
  const { noun, to } = found
  const adjective =
    at > from ? words.fateWords.get((list[at - 1] as Word).lower)?.find((one) => one.use === 'state')?.what : undefined
  if (!noun.plural && at !== 0) return null
  const institution = describes(list, from, last) || INSTITUTIONS.has((list[to - 1] as Word).lower)
  const own = words.fateWords.get(list[to - 1]?.lower ?? '')?.find((one) => one.use === 'noun')?.what
  const [min, max] = noun.plural ? [2, null] : [1, 1]
  const part = isIncluded(list, from, last) ? 'including' : null
  return {
    from,
    to,
    min,
    max,
    approximate: false,
    vague: noun.plural,
    form: noun.plural ? (institution ? 'group' : 'plural') : 'one',
    noun,
    unlisted: false,
    of: own ? null : { from, to },
    part,
    added: false,
    others: false,
    fate: adjective ?? own ?? null,
    age: null,
  }
}
