/** What the types cannot say and the schema can: forms of strings, bounds of numbers. Keyed by type, then by property. */
export type Refinements = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>

/** ISO 8601: a day, or a day with a time and maybe a zone. */
const ISO_TIME = { pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$' }
const OFFSET = { type: 'integer', minimum: 0 }
const SHARE = { minimum: 0, maximum: 1 }
const WHOLE = { type: 'integer', minimum: 0 }
/** A count's bound: a whole number, or open. */
const BOUND = { type: ['integer', 'null'], minimum: 0 }
const POINT = { lat: { minimum: -90, maximum: 90 }, lon: { minimum: -180, maximum: 180 } }
const HTTP = { pattern: '^https?://' }
const TEXT = { minLength: 1 }

export const refinements: Refinements = {
  Quote: { start: OFFSET, end: { type: 'integer', minimum: 1 }, text: TEXT },
  Report: {
    id: TEXT,
    published: ISO_TIME,
    captured: ISO_TIME,
    url: HTTP,
    archived: HTTP,
    language: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
    sha256: { pattern: '^[0-9a-f]{64}$' },
  },
  CopyOf: { similarity: SHARE },
  Source: { id: TEXT, name: TEXT },
  Actor: { id: TEXT, name: TEXT },
  Claim: { id: TEXT, confidence: SHARE },
  When: { earliest: ISO_TIME, latest: ISO_TIME, from: ISO_TIME, edtf: TEXT },
  Where: { name: TEXT, country: { pattern: '^[A-Z]{2}$' }, geonameId: BOUND, ...POINT },
  PlaceAlternative: POINT,
  Count: { what: TEXT, min: BOUND, max: BOUND, within: BOUND, asOf: ISO_TIME },
  Incident: { id: TEXT, title: TEXT, independentOrigins: WHOLE, independentParties: WHOLE },
  IncidentCount: { what: TEXT, min: BOUND, max: BOUND, asOf: ISO_TIME },
  Range: { what: TEXT, low: BOUND, high: BOUND },
  Note: { what: TEXT },
}
