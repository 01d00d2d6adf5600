import type { Claim } from '../claim.ts'
import type { Names } from '../names.ts'
import { COLUMNS, type Column, HEADS, type Value } from '../sheet/value.ts'
import { valuesOf } from '../sheet/values-of.ts'

/** A value with what tells it from others: two crowds called alike are two sources. */
interface Keyed {
  readonly key: string
  readonly value: Value
}

/** A matter with what one side says of it. */
export interface Field {
  readonly matter: string
  /** The column of the grid that it is, or is part of; null for who says so. */
  readonly column: Column | null
  readonly values: readonly Keyed[]
}

/** Who the claims come from, each once. */
function originsOf(claims: readonly Claim[], names: Names): Keyed[] {
  const found = new Map<string, string[]>()
  for (const { origin, id } of claims) found.set(origin ?? '', [...(found.get(origin ?? '') ?? []), id])
  return [...found].map(([origin, own]) => {
    const text = names.source(origin === '' ? null : origin)
    return { key: origin, value: { text, claims: own, bounds: null, certainty: null } }
  })
}

/** A number under the head of what it counts needs no name of it. */
const bare = (value: Value): Value =>
  value.bounds && value.text.startsWith(`${value.bounds.what}: `)
    ? { ...value, text: value.text.slice(value.bounds.what.length + 2) }
    : value

/** What claims say, matter by matter; each kind of number is a matter of its own. */
export function fieldsOf(claims: readonly Claim[], names: Names): Field[] {
  const columns = COLUMNS.flatMap((column): Field[] => {
    const values = valuesOf(column, claims, null).map((value) => ({
      key: value.text.toLowerCase(),
      value: bare(value),
    }))
    if (column !== 'harm') return [{ matter: HEADS[column], column, values }]
    const kinds = [...new Set(values.map(({ value }) => value.bounds?.what ?? ''))]
    return kinds.map((matter) => ({
      matter,
      column,
      values: values.filter(({ value }) => value.bounds?.what === matter),
    }))
  })
  return [...columns, { matter: 'Who says so', column: null, values: originsOf(claims, names) }]
}
