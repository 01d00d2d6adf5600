import type { Span } from '#model/span'

/** Where a wire item says it was written: "KYIV, Feb. 8 (Reuters) –". */
export interface Dateline extends Span {
  readonly place: Span
  readonly date: Span | null
  readonly agency: Span | null
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'
const MONTH = String.raw`(?:${MONTHS}|${MONTHS.toUpperCase()})(?:\.|[A-Za-z]{1,6})?`
const DATE = String.raw`(?:(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? (?:19|20)?\d{2})?)`
/** One to four words in capitals, with a slash or a comma and a country behind: "BEIRUT/JERUSALEM", "KYIV, Ukraine". */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}'’.-]*){0,3}(?:, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?)?`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ /]\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2}`
const AGENCY = String.raw`[\p{Lu}][\p{L}\p{N}&' -]{1,24}`
const DASH = '(?:--|[–—-])'

/**
 * The forms of wires, in order of trial. Bounded repetitions only: tried at one place, on at most 160 units.
 * "KYIV, Feb. 8 (Reuters) –" · "KYIV (AP) —" · "KYIV, January 17. /TASS/." · "KYIV, Feb. 8 –" · "Kyiv, 8 February (AFP) –" · "Kyiv. February 8. Interfax –" · "WASHINGTON —" · "Kyiv. UNN."
 */
const FORMS: readonly RegExp[] = [
  `(?<place>${CAPITALS})(?:, (?<date>${DATE}))? ?\\((?<agency>${AGENCY})\\) ?${DASH}+`,
  `(?<place>${CAPITALS}|${NAME}), (?<date>${DATE})[.,]? ?/(?<agency>${AGENCY})/\\.?(?: ?${DASH})?`,
  `(?<place>${NAME})(?:, (?<date>${DATE}))? ?\\((?<agency>${AGENCY})\\) ?${DASH}+`,
  `(?<place>${CAPITALS}|${NAME})[.,] (?<date>${DATE})[.,]? (?<agency>${AGENCY}) ?[–—-]`,
  `(?<place>${CAPITALS}|${NAME})[.,] (?<date>${DATE}) ?(?:${DASH}|\\.)`,
  `(?<place>${CAPITALS}) (?:--|[–—])`,
  `(?<place>${NAME})\\. (?<agency>\\p{Lu}{3,8})\\.`,
].map(
  (form) =>
    new RegExp(
      `^(?:\\((?:TEXT|REPORT|EXCERPTS?|ARTICLE|EDITORIAL)\\) )?${form}(?=\\s|$|\\[|\\p{Lu})(?:\\s*\\[(?:TEXT|REPORT|EXCERPTS?|ARTICLE)\\])?`,
      'du',
    ),
)

const LONGEST = 160

/** The dateline that begins at `from` in the text, else null. Its parts are spans of the text. */
export function datelineAt(text: string, from: number, to: number): Dateline | null {
  const head = text
    .slice(from, Math.min(to, from + LONGEST))
    .replaceAll('\u00a0', ' ')
    .replaceAll('\n', ' ')
  if (!/^\(?\p{Lu}/u.test(head) || !/[-–—/.]/.test(head)) return null
  for (const form of FORMS) {
    const match = form.exec(head)
    const groups = match?.indices?.groups
    if (!match || !groups?.place) continue
    const spanOf = (name: string): Span | null => {
      const found = groups[name]
      return found ? { start: from + found[0], end: from + found[1] } : null
    }
    return {
      start: from,
      end: from + match[0].length,
      place: spanOf('place') as Span,
      date: spanOf('date'),
      agency: spanOf('agency'),
    }
  }
  return null
}
