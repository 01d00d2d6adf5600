import type { Claim } from '../claim.ts'
import type { Names } from '../names.ts'
import { columnOf, kindOfMatter } from '../sheet/column-of.ts'
import type { NumberedContradiction } from '../sheet/contradictions.ts'
import type { Value } from '../sheet/value.ts'
import type { Compared, Relation } from './comparison.ts'
import { type Field, fieldsOf } from './fields-of.ts'
import { relationOf } from './relation-of.ts'

/** Whether a contradiction of the ledger is about this matter. */
const concerns = ({ about }: NumberedContradiction, { column, matter }: Field): boolean =>
  columnOf(about) === column && (column !== 'harm' || kindOfMatter(about) === matter)

/** What parts first, what only one side has last. */
const ORDER: readonly Relation[] = [
  'both',
  'conflict',
  'drift',
  'date',
  'number',
  'place',
  'update',
  'wording',
  'different',
  'compatible',
  'only-a',
  'only-b',
]

/** The words of a claim as a value: for contradictions that turn on no value. */
const worded = (claim: Claim): Value => ({
  text: `“${claim.quote.text}”`,
  claims: [claim.id],
  bounds: null,
  certainty: null,
})

/** One matter: what both say, and the rest, as it stands. `own` are the contradictions about it. */
function compareField(
  a: Field,
  b: Field,
  own: readonly NumberedContradiction[],
  claimOf: (id: string) => Claim | undefined,
): Compared[] {
  const [inA, inB] = [a, b].map(({ values }) => new Set(values.map(({ key }) => key)))
  const part = (field: Field, other: Set<string> | undefined, shared: boolean): Value[] =>
    field.values.filter(({ key }) => (other?.has(key) ?? false) === shared).map(({ value }) => value)
  const both = part(a, inB, true)
  const [restA, restB] = [part(a, inB, false), part(b, inA, false)]
  const found: Compared[] = []
  if (both.length > 0) found.push({ matter: a.matter, relation: 'both', a: both, b: part(b, inA, true), why: [] })
  if (restA.length === 0 && restB.length === 0) return found
  const parts = restA.length > 0 && restB.length > 0
  const relation: Relation = parts
    ? (own[0]?.kind ?? relationOf(a.column, restA, restB, claimOf))
    : restA.length > 0
      ? 'only-a'
      : 'only-b'
  return [...found, { matter: a.matter, relation, a: restA, b: restB, why: parts ? own.map(({ why }) => why) : [] }]
}

/**
 * Two sets of claims side by side: what both say, where they part, what only one says. `contradictions` are contradictions of the ledger between
 * a claim of the one and a claim of the other: they type the matter they are about.
 */
export function compareClaims(
  a: readonly Claim[],
  b: readonly Claim[],
  contradictions: readonly NumberedContradiction[],
  names: Names,
): Compared[] {
  const [ofA, ofB] = [fieldsOf(a, names), fieldsOf(b, names)]
  const none = (like: Field): Field => ({ ...like, values: [] })
  const find = (fields: readonly Field[], like: Field): Field =>
    fields.find(({ matter }) => matter === like.matter) ?? none(like)
  const matters = [...ofA, ...ofB.filter(({ matter }) => !ofA.some((one) => one.matter === matter))]
  const found = matters.flatMap((field) => {
    const own = contradictions.filter((contradiction) => concerns(contradiction, field))
    return compareField(find(ofA, field), find(ofB, field), own, (id) => names.claim(id))
  })
  const said = new Set(found.flatMap(({ why }) => why))
  const inA = new Set(a.map(({ id }) => id))
  const rest = contradictions.flatMap((contradiction): Compared[] => {
    const [x, y] = (
      inA.has(contradiction.a) ? [contradiction.a, contradiction.b] : [contradiction.b, contradiction.a]
    ).map((id) => names.claim(id))
    if (said.has(contradiction.why) || !x || !y) return []
    return [
      {
        matter: contradiction.about,
        relation: contradiction.kind,
        a: [worded(x)],
        b: [worded(y)],
        why: [contradiction.why],
      },
    ]
  })
  return [...found, ...rest].sort((x, y) => ORDER.indexOf(x.relation) - ORDER.indexOf(y.relation))
}
