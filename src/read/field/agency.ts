import { agencyNamed } from './agencies.ts'

/** What a report may be tagged in. */
export interface Tagged {
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly byline: string | null
}

type AgencyRule = (tagged: Tagged) => string | null

/** The agency of a tag's words: "AP", "MENAFN- UkrinForm" (the one behind the dash), "AFP/AP" (the first), "Reuters Staff". */
function agencyOf(words: string): string | null {
  const whole = words
    .trim()
    .replace(/^by\s+/i, '')
    .replace(/\s+staff$/i, '')
  const named = agencyNamed(whole)
  if (named) return named
  const behind = /^[^-–—]{2,30}[-–—]\s?([^-–—]{2,40})$/u.exec(whole)
  if (behind) return agencyNamed(behind[1]!)
  const parts = whole.split(/\s*(?:\/|,|&|\band\b|\bwith\b)\s*/iu)
  return parts.length < 5 ? (parts.map(agencyNamed).find((name) => name !== null) ?? null) : null
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n', 400)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** First lines of a report: the tag may stand behind a headline or a photo's line. */
const opening = (text: string): readonly string[] => lines(text.slice(0, 4000)).slice(0, 3)

const tagIn = (line: string, forms: readonly RegExp[]): string | null => {
  for (const form of forms) {
    const agency = agencyOf(form.exec(line.slice(0, 160))?.[1] ?? '')
    if (agency) return agency
  }
  return null
}

/** A dateline with the tag of whoever sent it: TARN, May 4 (Reuters) -, TARN (AP) —. Place and date in at most 50 characters. */
const DATELINE = /^\p{Lu}[^()!?:;]{1,50} \(([^()]{2,40})\) ?[-–—]/u

/** Brackets behind a place that are no agency: "LONDON (UK) –". */
const COUNTRIES = /^(?:USA|UAE|DRC|CAR|RSA|DPRK|PRC|USSR)$/u

/** An agency that is in no list of ours: abbreviated, or one by its name, in the place where only agencies stand. */
function unlisted(words: string): string | null {
  const name = words.trim()
  const isAgency =
    /^\p{Lu}{3,6}$/u.test(name) || /\b(?:News Agency|Press Agency|News Service|Newswire|Wire)$/u.test(name)
  return isAgency && !COUNTRIES.test(name) ? name : null
}

const LEADS: readonly RegExp[] = [
  // (AP) -, (MENAFN- UkrinForm) Thirteen people …
  /^\(([^()]{2,40})\)/u,
  DATELINE,
  // MOSCOW, January 17. /TASS/.
  /^\p{Lu}[^()/!?:;]{1,50} \/([^/]{2,30})\//u,
  // Reuters —, AFP - , dpa –
  /^([\p{L}\d.’ -]{2,30}?) ?[–—-]{1,2}\s/u,
  // KYIV. Feb 8. Ukrinform –; Kyiv, February 8 – Ukrinform.
  /^\p{Lu}[^()!?:;–—]{1,50}[.,] ([\p{L}-]{2,30}) ?[–—]\s/u,
]

const leadTag: AgencyRule = ({ text }) =>
  opening(text)
    .map((line) => tagIn(line, LEADS) ?? unlisted(DATELINE.exec(line.slice(0, 160))?.[1] ?? ''))
    .find((agency) => agency !== null) ?? null

/** By AFP; Jane Roe, Associated Press; Jane Roe | Reuters; JANE ROE (AP) */
const bylineTag: AgencyRule = ({ byline }) => {
  if (!byline) return null
  const parts = byline.split(/[|,;()•·]| - | – | — | for | of | at /u).slice(0, 8)
  return parts.map(agencyOf).find((agency) => agency !== null) ?? null
}

/** "Ukrinform (via MENAFN)": whoever stands before "via" wrote it; "Sott.net (RT)": so did the agency in the brackets. */
const publisherTag: AgencyRule = ({ publisher }) => {
  if (!publisher) return null
  const via = /^([^([,]{2,80})[\s([,]+(?:via|through)\s[^()]{2,60}\)?$/iu.exec(publisher)
  if (via) return agencyNamed(via[1]!) ?? via[1]!.trim()
  const inside = /\(([^()]{2,60})\)\s*$/u.exec(publisher)
  return inside ? agencyOf(inside[1]!) : null
}

const titleTag: AgencyRule = ({ title, publisher }) => {
  const end = title && /\s[-–—|]\s([\p{L}\d. -]{2,30})$/u.exec(title)
  const agency = end ? agencyOf(end[1]!) : null
  // "… - BBC" under the BBC's own name is the site's suffix, "claims …- Reuters" under another's is a tag.
  return agency !== null && agency !== (publisher && agencyNamed(publisher)) ? agency : null
}

const CLOSES: readonly RegExp[] = [
  /^\(([^()]{2,40})\)\.?$/u,
  /^[-–—]{1,2} ?([\p{L}\d.,/& -]{2,40})$/u,
  /^\/([^/]{2,30})\/$/u,
  /^(?:©|\(c\)|copyright)\s*(?:\d{4},?\s*)?([\p{L}. -]{2,40}?)(?:,?\s*\d{4})?\.?$/iu,
  /^(?:source|via|credit|from|with):?\s+([\p{L}\d.,/& -]{2,40})$/iu,
  /^([\p{L}\d./& -]{2,40})$/u,
]

/** "… on Thursday. - Ukrinform", "… said. (AFP)": a tag behind the last sentence. */
const LAST_WORDS: readonly RegExp[] = [
  /[.!?”"»]\s?\(([^()]{2,40})\)\.?$/u,
  /[.!?”"»]\s?[-–—]{1,2}\s?([\p{L}\d/. -]{2,40})$/u,
]

const closeTag: AgencyRule = ({ text }) => {
  const last = lines(text.slice(-1500)).slice(-2)
  const own = last.map((line) => (line.length <= 60 ? tagIn(line, CLOSES) : null)).find((agency) => agency !== null)
  return own ?? last.map((line) => tagIn(line.slice(-60), LAST_WORDS)).find((agency) => agency !== null) ?? null
}

/** In order: what stands at the words themselves before what stands around them. */
const RULES: readonly AgencyRule[] = [leadTag, bylineTag, publisherTag, closeTag, titleTag]

/** The agency that a report itself tags as where its words are from, by the agency's usual name; null when there is no tag. */
export function findAgency(tagged: Tagged): string | null {
  return RULES.reduce<string | null>((agency, rule) => agency ?? rule(tagged), null)
}
