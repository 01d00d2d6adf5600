import type { GivenWhere } from '#model/decision'
import type { Quote } from '#model/span'
import type { Where } from '#model/value'
import type { FieldRule } from './field-rule.ts'

const POINTS: Readonly<Record<Where['precision'], Where['pointOf']>> = {
  site: 'site',
  settlement: 'settlement',
  near: 'settlement',
  district: 'district',
  province: 'province',
  country: null,
  sea: null,
}

/**
 * A given place as a claim's. A reading of the gazetteer that the machine had left as an alternative needs no more than its id; the point of any other is
 * what was given with it, none otherwise.
 */
function whereOf(given: GivenWhere, words: Quote | null, before: Where | null): Where {
  const id = given.geonameId ?? null
  const known = id === null ? undefined : before?.alternatives.find(({ geonameId }) => geonameId === id)
  const same = id !== null && before?.geonameId === id ? before : null
  const lat = given.lat ?? known?.lat ?? same?.lat ?? null
  const lon = given.lon ?? known?.lon ?? same?.lon ?? null
  const precision = given.precision ?? same?.precision ?? (known || id !== null ? 'settlement' : before?.precision)
  const isPoint = lat !== null && lon !== null
  return {
    quote: words ?? before?.quote ?? null,
    name: given.name,
    nativeName: given.nativeName ?? same?.nativeName ?? null,
    geonameId: id,
    admin1: given.admin1 ?? same?.admin1 ?? null,
    country: given.country ?? same?.country ?? null,
    lat: isPoint ? lat : null,
    lon: isPoint ? lon : null,
    pointOf: isPoint ? (given.pointOf ?? POINTS[precision ?? 'settlement']) : null,
    precision: precision ?? 'settlement',
    basis: words ? 'stated' : (before?.basis ?? 'implied'),
    alternatives: (before?.alternatives ?? []).filter(({ geonameId }) => geonameId !== id),
  }
}

/** Where it happened. */
export const where: FieldRule<GivenWhere | null> = {
  read: (claim) => claim.where,
  set: (claim, value, words) => ({ ...claim, where: value && whereOf(value, words, claim.where) }),
}

/** Other places that the claim names; all of them, at once. */
export const otherPlaces: FieldRule<readonly GivenWhere[]> = {
  read: (claim) => claim.otherPlaces,
  set: (claim, value, words) => ({
    ...claim,
    otherPlaces: value.map((one) =>
      whereOf(one, words, claim.otherPlaces.find(({ name }) => name === one.name) ?? null),
    ),
  }),
}
