import type { PlaceWords } from '#lexicon/places'
import type { Word } from './scan-words.ts'

/** "Henry, 19, of …": an age after a name. */
const AGE = /^\d{1,2}$/

/**
 * Folded words that are parts of people's names in this text: what follows a first name or a title. A later "Houston" alone is
 * then the senator, where nothing says otherwise.
 */
export function findPeople(words: readonly Word[], lists: PlaceWords): ReadonlySet<string> {
  const people = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    const first = words[from]
    if (!first?.capital || lists.functions.has(first.key)) continue
    let to = from + 1
    while (to < words.length && words[to]?.capital && words[to]?.gap === 'space' && !words[to - 1]?.possessive) to++
    const titled = first.gap === 'space' && lists.titles.has(words[from - 1]?.key ?? '')
    const open = lists.titles.has(first.key) && !lists.sites.has(words[to - 1]?.key ?? '')
    const named = lists.firstNames.has(first.key) && to - from <= 4
    const body = lists.sites.has(words[to - 1]?.key ?? '') || lists.organisations.has(words[to - 1]?.key ?? '')
    const full = to - from >= 2 && to - from <= 3 && !body
    // "13-year-old Ann Orr"
    const old = full && first.gap === 'space' && words[from - 1]?.key === 'old'
    const aged = full && words[to]?.gap === 'comma' && AGE.test(words[to]?.key ?? '')
    const start = open || named ? from + 1 : from
    // A run of two or more after "Mr" or with a first name is a name; of one only after a title.
    if ((open || named || aged || old || titled) && to - start > 0) {
      for (let i = start; i < to; i++) people.add(words[i]?.key ?? '')
      if (named && to - from > 1) people.add(first.key)
    }
    from = to - 1
  }
  people.delete('')
  return people
}
