import type { ClaimField } from '../claim-field.ts'
import type { GivenCount } from '../decision.ts'
import { readEdtf } from './edtf.ts'
import { type Form, fields, flag, list, maybe, nothing, number, oneOf, orNull, text, textLike, whole } from './form.ts'

const className = textLike(/^[a-z]+(?:-[a-z]+)*$/, 'a class such as drone-strike')

const edtf: Form = (value, name) =>
  typeof value === 'string' && readEdtf(value) !== null
    ? null
    : `${name}: expected a date as EDTF has it (2024-02-08, 2024-02, 2024-02-07/2024-02-08), not ${JSON.stringify(value) ?? 'nothing'}`

const when = orNull(
  fields({
    edtf,
    precision: maybe(oneOf('time', 'night', 'day', 'days', 'week', 'month', 'year')),
    extent: maybe(oneOf('within', 'throughout')),
  }),
)

const where = fields(
  {
    name: text,
    nativeName: maybe(orNull(text)),
    geonameId: maybe(orNull(whole)),
    admin1: maybe(orNull(text)),
    country: maybe(orNull(textLike(/^[A-Z]{2}$/, 'two letters of ISO 3166-1'))),
    lat: maybe(orNull(number(-90, 90))),
    lon: maybe(orNull(number(-180, 180))),
    pointOf: maybe(orNull(oneOf('site', 'settlement', 'district', 'province'))),
    precision: maybe(oneOf('site', 'settlement', 'near', 'district', 'province', 'country', 'sea')),
  },
  (value, name) => {
    const { lat, lon } = value as { lat?: number | null; lon?: number | null }
    return ((lat ?? null) === null) === ((lon ?? null) === null) ? null : `${name}: lat and lon go together`
  },
)

const day = textLike(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/, 'a day or a time of ISO 8601')

const counts = fields(
  {
    what: textLike(/^[\p{L}][\p{L}\p{N} -]{0,60}$/u, 'what is counted, such as killed'),
    of: maybe(orNull(text)),
    group: maybe(
      orNull(oneOf('civilian', 'combatant', 'police', 'health', 'aid', 'journalist', 'child', 'woman', 'man')),
    ),
    min: maybe(orNull(whole)),
    max: maybe(orNull(whole)),
    approximate: maybe(flag),
    vague: maybe(flag),
    kind: maybe(oneOf('total', 'running', 'added', 'cumulative')),
    asOf: maybe(orNull(day)),
    remove: maybe(flag),
  },
  (value, name) => {
    const { min, max } = value as GivenCount
    return min != null && max != null && min > max ? `${name}: at least ${min} and at most ${max} is no number` : null
  },
)

const person = fields({
  name: orNull(text),
  age: orNull(number(0, 150)),
  sex: orNull(text),
  fate: orNull(text),
})

const KINDS = [
  ...['government', 'military', 'official', 'emergency-services', 'prosecutor', 'police', 'armed-group', 'medical'],
  ...['media', 'ngo', 'international-organisation', 'witness', 'anonymous', 'document', 'footage', 'expert', 'person'],
]

const speaker = fields({
  name: orNull(text),
  source: maybe(textLike(/^[0-9a-z-]{1,64}$/, 'the id of a source')),
  stance: maybe(oneOf('says', 'confirms', 'denies', 'doubts', 'asks', 'cannot-verify', 'no-comment')),
  kind: maybe(oneOf(...KINDS)),
  party: maybe(orNull(text)),
})

const answers = orNull(
  fields({
    act: oneOf('denies', 'confirms', 'claims-responsibility', 'accuses', 'corrects'),
    about: oneOf('occurrence', 'responsibility', 'harm', 'status', 'number'),
  }),
)

const role = orNull(text)

/** The form of each field of a claim that a person may set. */
export const fieldForms: Readonly<Record<ClaimField, Form>> = {
  class: className,
  words: nothing,
  event: nothing,
  when,
  said: when,
  where: orNull(where),
  'other-places': list(where, 100),
  counts,
  actor: role,
  target: role,
  victim: role,
  instrument: role,
  persons: list(person, 1000),
  source: list(speaker, 12),
  basis: nothing,
  certainty: oneOf('asserted', 'reported', 'hedged', 'denied'),
  answers,
}
