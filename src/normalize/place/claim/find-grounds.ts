import { createQuote } from '#model/span'
import { foldName } from '#util/fold'
import { findDemonyms } from '../find-demonyms.ts'
import type { Word } from '../scan-words.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { NamedSpot } from './spot.ts'

/** "Turkish coastal towns": how many words may stand between. */
const BETWEEN = 1

/**
 * Countries and capitals that an adjective and a noun name: "Ukrainian cities", "Turkish provinces", "the Sudanese capital". A bare adjective
 * ("Ukrainian troops") names no place.
 */
export function findGrounds(
  text: string,
  words: readonly Word[],
  { gazetteer, places: lists }: PlaceLexicon,
): NamedSpot[] {
  const record = (name: string, kind: 'country' | 'settlement', code: string) =>
    gazetteer
      .find(foldName(name))
      .map((reading) => gazetteer.place(reading.record))
      .find((place) => place.kind === kind && place.country === code)
  return findDemonyms(words, lists).flatMap(({ from, to, country: code }): NamedSpot[] => {
    const country = lists.countries.byCode.get(code)
    const first = words[from]
    const before = words[from - 1]
    for (let at = to; first && country && at <= to + BETWEEN; at++) {
      const word = words[at]
      if (word?.gap !== 'space' || word.capital) return []
      const seat = word.key === 'capital' ? country.capitals[0] : undefined
      if (!seat && !lists.grounds.has(word.key)) continue
      const place = seat ? record(seat, 'settlement', code) : record(country.name, 'country', code)
      if (!place) return []
      const quote = createQuote(text, first.start, word.end)
      const preposition = (before?.key === 'the' ? words[from - 2]?.key : before?.key) ?? null
      const mention = {
        quote,
        core: quote,
        use: 'people',
        place,
        ranked: [{ place, score: 1 }],
        level: null,
        part: null,
        preposition,
      } as const
      return [{ kind: 'named', mention, start: quote.start, end: quote.end }]
    }
    return []
  })
}
