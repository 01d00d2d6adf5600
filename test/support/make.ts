import type { Attribution, Claim } from '#model/claim'
import { createQuote, type Quote } from '#model/span'
import type { Count, When, Where } from '#model/value'
import { shortHash } from '#util/hash'

/** The quote of words in a text; throws when they are not in it. */
export function words(text: string, searched: string): Quote {
  const start = text.indexOf(searched)
  if (start < 0) throw new Error(`“${searched}” is not in the text`)
  return createQuote(text, start, start + searched.length)
}

/** A whole day. */
export const day = (iso: string, quote: Quote | null = null): When => ({
  quote,
  earliest: iso,
  latest: iso,
  edtf: iso,
  extent: 'within',
  precision: 'day',
  basis: quote ? 'stated' : 'implied',
  from: null,
})

/** A settlement that no gazetteer knows. */
export const town = (name: string, quote: Quote | null = null): Where => ({
  quote,
  name,
  nativeName: null,
  geonameId: null,
  admin1: null,
  country: null,
  lat: null,
  lon: null,
  pointOf: null,
  precision: 'settlement',
  basis: quote ? 'stated' : 'implied',
  alternatives: [],
})

/** A count; one number is both bounds. */
export const counted = (
  what: string,
  quote: Quote,
  min: number | null,
  max: number | null = min,
  rest: Partial<Count> = {},
): Count => ({
  what,
  of: null,
  group: null,
  min,
  max,
  approximate: false,
  vague: false,
  within: null,
  kind: 'total',
  asOf: null,
  quote,
  ...rest,
})

/** A link whose speaker has the id and name given. */
export const said = (
  source: { id: string; name: string } | null,
  quote: Quote | null,
  cue: Quote | null,
): Attribution => ({
  id: source?.id ?? null,
  source: quote,
  name: source?.name ?? null,
  cue,
  stance: 'says',
})

/** A claim in an outlet's own voice unless fields say otherwise. */
export function claimOf(
  report: string,
  quote: Quote,
  eventClass: string,
  trigger: Quote,
  fields: Partial<Claim> = {},
): Claim {
  return {
    id: shortHash([report, quote.start, quote.end, eventClass]),
    report,
    quote,
    event: { class: eventClass, trigger },
    roles: [],
    persons: [],
    when: null,
    said: null,
    where: null,
    otherPlaces: [],
    counts: [],
    attribution: [],
    origin: null,
    basis: null,
    certainty: fields.attribution && fields.attribution.length > 0 ? 'reported' : 'asserted',
    cues: [],
    answers: null,
    confidence: 0.8,
    by: ['made-by-hand'],
    ...fields,
  }
}
