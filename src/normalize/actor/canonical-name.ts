import type { ActorLexicon } from '#lexicon/actors'
import type { CountryLexicon } from '#lexicon/countries'
import { countryIn, isMetonym, wordsOf } from './describe.ts'

const adjectiveOf = (code: string, countries: CountryLexicon): string =>
  countries.byCode.get(code)?.adjectives[0] ?? countries.byCode.get(code)?.name ?? code

/** "Russia's Defense Ministry", "the Russian MoD", "Moscow's defence ministry" → "Russian Ministry of Defence"; null when it is no ministry. */
function ministry(text: string, lexicon: ActorLexicon, countries: CountryLexicon): string | null {
  const lower = text.toLowerCase()
  const isDefence = /\bmod\b/.test(lower)
  if (!isDefence && !/\bminist(?:ry|ries)\b/.test(lower)) return null
  let subject = isDefence ? 'Defence' : null
  for (const [spelling, used] of lexicon.subjects) if (subject === null && lower.includes(spelling)) subject = used
  const country = countryIn(text, countries)
  if (subject === null) return null
  return country ? `${adjectiveOf(country, countries)} Ministry of ${subject}` : `Ministry of ${subject}`
}

/** "Russia's military", "the Ukrainian air force" → "Russian Armed Forces", "Ukrainian Air Force"; null when it is none. */
function forces(text: string, lexicon: ActorLexicon, countries: CountryLexicon): string | null {
  const words = wordsOf(text.toLowerCase())
  const last = words.at(-1) ?? ''
  const body = lexicon.forces.get(words.slice(-2).join(' ')) ?? lexicon.forces.get(last)
  const country = countryIn(text, countries)
  return body && country && words.length <= 4 ? `${adjectiveOf(country, countries)} ${body}` : null
}

/** The agency or outlet among the words: "Russia's state-run TASS agency" → "TASS"; null when none is known there. */
export function mediaName(text: string, lexicon: ActorLexicon): string | null {
  const words = wordsOf(text)
  for (let length = 4; length > 0; length -= 1) {
    for (let index = 0; index + length <= words.length; index += 1) {
      const name = words.slice(index, index + length).join(' ')
      if (/^\p{Lu}/u.test(name) && lexicon.media.has(name.toLowerCase())) return name
    }
  }
  return null
}

/** The name of a public body, a government or its forces, as the ledger spells it; null when the words name none. */
export function bodyName(text: string, lexicon: ActorLexicon, countries: CountryLexicon): string | null {
  const found = ministry(text, lexicon, countries) ?? forces(text, lexicon, countries)
  if (found) return found
  const country = isMetonym(text, countries) ? countryIn(text, countries) : null
  return country ? (countries.byCode.get(country)?.name ?? null) : null
}
