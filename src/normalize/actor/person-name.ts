import type { ActorLexicon } from '#lexicon/actors'
import type { CountryLexicon } from '#lexicon/countries'

/** Words that make a capitalised phrase the name of a body. */
const BODY_WORDS =
  /\b(?:Ministry|Department|Office|Service|Forces?|Army|Navy|Agency|Administration|Police|Council|Command|Committee|Commission|Parliament|Embassy|Union|Front|Brigade|Corps|Guard|Hospital|University|Institute|Court|Movement|Party|Organi[sz]ation|Group|Center|Centre|Association|Foundation|Board|Authority|Staff|Bureau|Cross|Crescent|Nations|Watch|International)\b/

const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|del|da|al|el|bin|ibn|van|von|der|la|abu|ben)|[\p{Lu}][\p{L}.’'-]*))*$/u

/** Takes titles and what they are of off the front: "Mykolaiv Mayor", "French President", "Defence Minister". */
function withoutTitles(words: readonly string[], lexicon: ActorLexicon, countries: CountryLexicon): string[] {
  const isTitle = (from: number, to: number): boolean =>
    lexicon.titles.has(words.slice(from, to).join(' ').toLowerCase().replace(/\.$/, ''))
  for (let start = Math.min(3, words.length - 2); start >= 0; start -= 1) {
    // The title that stands nearest to the name takes all before it away.
    if (isTitle(start, start + 1) || (start > 0 && isTitle(start - 1, start + 1))) return words.slice(start + 1)
  }
  const first = (words[0] ?? '').replace(/[’']s$/, '')
  return words.length > 2 && (countries.byAdjective.has(first) || countries.byName.has(first))
    ? words.slice(1)
    : [...words]
}

/**
 * The person's name in the words for a speaker: "the head of the regional administration, Vitaliy Kim" → "Vitaliy Kim", "Dmytro
 * Chubenko, spokesman for the Prosecutor's Office" → "Dmytro Chubenko". Null when they name no person.
 */
export function personName(text: string, lexicon: ActorLexicon, countries: CountryLexicon): string | null {
  let best: string | null = null
  for (const segment of text.split(/, | \(|\) ?/)) {
    const words = withoutTitles(segment.replace(/^(?:The|the) /, '').split(' '), lexicon, countries)
    const name = words.join(' ')
    const single = words.length === 1
    const isRole = lexicon.titles.has((words.at(-1) ?? '').toLowerCase())
    const common =
      single && (lexicon.kinds.has(name.toLowerCase()) || lexicon.kinds.has(name.toLowerCase().replace(/s$/, '')))
    const country =
      countries.byName.has(name) ||
      countries.byCapital.has(name) ||
      countries.byAdjective.has(name) ||
      countries.byPeople.has(name)
    if (
      !NAME.test(name) ||
      BODY_WORDS.test(name) ||
      common ||
      isRole ||
      country ||
      /^(?:He|She|They|It|We|I|Who|All|Some|Many|Most|Early|Local|Several)$/.test(words[0] ?? '')
    )
      continue
    if (best === null || (words.length > 1 && !best.includes(' '))) best = name
  }
  return best
}

/** The capitalised name of a body: "Crews of the State Emergency Service" → "State Emergency Service"; null when there is none. */
export function properBody(text: string): string | null {
  const [main = ''] = text.split(/, /)
  const found = /(?:\p{Lu}[\p{L}’'-]*(?:[’']s)? ?)+(?:(?:of|on|for)(?: the)? (?:\p{Lu}[\p{L}’'-]* ?)+)*/gu
  let best: string | null = null
  for (const [match] of main.matchAll(found)) {
    const name = match
      .trim()
      .replace(/^The /, '')
      .replace(/^\p{Lu}\p{Ll}+s of the (?=\p{Lu})/u, '')
    if (BODY_WORDS.test(name) || / (?:of|on|for) /.test(name)) {
      if (best === null || name.length > best.length) best = name
    }
  }
  return best
}
