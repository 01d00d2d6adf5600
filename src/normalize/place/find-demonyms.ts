import type { PlaceWords } from '#lexicon/places'
import type { Word } from './scan-words.ts'

/** An adjective or a people's name in a text, and the country it is of: `words.slice(from, to)`. */
export interface Demonym {
  readonly from: number
  readonly to: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** "Ukrainian", "South Koreans", "Frenchmen": never places of events, but they tell what countries a text is about. */
export function findDemonyms(words: readonly Word[], lists: PlaceWords): Demonym[] {
  const { byAdjective, byPeople } = lists.countries
  const codeOf = (name: string): string | undefined => byAdjective.get(name) ?? byPeople.get(name)
  const found: Demonym[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word?.capital) continue
    const next = words[at + 1]
    const pair = next?.capital && next.gap === 'space' ? codeOf(`${word.text} ${next.text}`) : undefined
    const country = pair ?? codeOf(word.text)
    if (!country) continue
    found.push({ from: at, to: pair ? at + 2 : at + 1, country })
    if (pair) at++
  }
  return found
}
