import type { Claim } from '#model/claim'
import type { Rarity } from './rarity.ts'

/** Bits from which on a word tells of something; own choice: words of every sixth document say little. */
const LEAST = 2.5

/** Stems of words for saying and denying, which stand in every answer. Own list. */
const SAYING = new Set(
  'deny deni reject dismiss refut rebuff disput claim report statement stat alleg allegation accusation accus accusing said say told tell call fals fake untru li lie ministry spokesman spokeswoman official word'.split(
    ' ',
  ),
)

/** "bombed", "bombing", "bombs" and "bomb" are one; crude, for words of one report that are held against each other. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word)

/**
 * Words of a claim that tell of something: stems, each with its weight in bits. Without its speakers, and without words with a capital: names of sides and
 * countries stand all over a report, and places are compared as places. Linear in the words.
 */
export function contentWords({ quote, attribution }: Claim, rarity: Rarity): Map<string, number> {
  const wordsOf = (text: string): string[] => text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []
  const speakers = new Set(attribution.flatMap(({ source, name }) => wordsOf(`${source?.text ?? ''} ${name ?? ''}`)))
  const found = new Map<string, number>()
  for (const word of wordsOf(quote.text)) {
    const stem = stemOf(word)
    if (!speakers.has(word) && !SAYING.has(stem) && rarity(word) >= LEAST) found.set(stem, rarity(word))
  }
  return found
}
