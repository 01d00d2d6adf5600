import type { Claim } from '#model/claim'
import { amountInWords } from '#model/in-words/amount'
import type { Count, When, Where } from '#model/value'
import { iriOf } from '../iri.ts'

/** Values of a claim under the prefix `hs:`. What is not known is left out: JSON-LD drops null, and a reader must not take it for a value. */
type Terms = Record<string, unknown>

/** Names with the prefix, without those that have no value. */
const terms = (values: Terms): Terms =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[`hs:${name}`, value]],
    ),
  )

export const whenTerms = ({ edtf, earliest, latest, extent, precision, basis, from }: When): Terms =>
  terms({ edtf, earliest, latest, extent, precision, basis, referenceDate: from })

export const whereTerms = (where: Where): Terms => {
  const { name, admin1, country, geonameId, lat, lon, pointOf, precision, basis, alternatives } = where
  const point = lat === null || lon === null ? {} : { latitude: lat, longitude: lon, pointOf }
  return terms({ name, admin1, country, geonameId, ...point, precision, basis, otherReadings: alternatives.length })
}

/** A vague count has its word and no number. */
export const countTerms = (count: Count): Terms => {
  const { what, of, group, min, max, approximate, vague, kind, asOf } = count
  const bounds = vague ? {} : { min, max }
  return terms({ what, of, group, ...bounds, inWords: amountInWords(count), approximate, vague, countKind: kind, asOf })
}

/** All that a claim says, as an embedded resource that is a body of its annotation. */
export function claimBody(claim: Claim): Terms {
  const { id, event, when, said, where, otherPlaces, counts, roles, attribution, origin, basis, certainty, answers } =
    claim
  return {
    id: iriOf('claim', id),
    type: 'hs:Claim',
    ...terms({
      eventClass: event.class,
      certainty,
      when: when && whenTerms(when),
      said: said && whenTerms(said),
      where: where && whereTerms(where),
      otherPlaces: otherPlaces.map(whereTerms),
      counts: counts.map(countTerms),
      roles: roles.map(({ role, name, actor }) => terms({ role, name, actor: actor && { id: iriOf('actor', actor) } })),
      chain: attribution.map((link) =>
        terms({ source: link.id && { id: iriOf('source', link.id) }, name: link.name, stance: link.stance }),
      ),
      origin: origin && { id: iriOf('source', origin) },
      basis: basis?.text,
      answers: answers && terms({ act: answers.act, about: answers.about }),
      confidence: claim.confidence,
      madeBy: claim.by,
      state: claim.decided?.state,
      correctedFields: claim.decided?.corrections.map(({ field }) => field),
    }),
  }
}
