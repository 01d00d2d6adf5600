import type { Standing } from '../in-words/standing.ts'
import type { Account, Dependence, Incident } from '../incident.ts'
import type { Names } from '../names.ts'
import type { Source, SourceKind } from '../source.ts'
import { columnOf, kindOfMatter } from './column-of.ts'
import type { NumberedContradiction } from './contradictions.ts'
import { orderClaims } from './order-claims.ts'
import { COLUMNS, type Column, type Value } from './value.ts'
import { valuesOf } from './values-of.ts'

/** A value in the grid, with what others say of the same. */
export interface Marked extends Value {
  /** Numbers of the contradictions that it is part of. */
  readonly contradictions: readonly number[]
  /** Another independent account says it too. */
  readonly agreed: boolean
}

/** One origin in the grid of accounts. */
export interface Row {
  /** Id of its Source; null where nobody is named. */
  readonly source: string | null
  readonly name: string
  readonly kind: SourceKind | null
  readonly party: string | null
  /** One of the independent origins. */
  readonly counted: boolean
  /** Why it is one, or why not. */
  readonly standing: Standing
  /** On whom it depends, by name, with the words that show it. */
  readonly dependsOn: readonly (Dependence & { readonly name: string })[]
  readonly reports: readonly string[]
  readonly claims: readonly string[]
  readonly cells: Readonly<Record<Column, readonly Marked[]>>
}

function standingOf(account: Account, source: Source | undefined): Standing {
  if (account.counted) return account.independence
  if (account.role === 'comment') return 'comment'
  if (account.dependsOn.length > 0) return 'dependent'
  if (account.source === null) return 'nobody-named'
  if (source?.kind === 'media') return 'outlet'
  return source?.kind === 'document' ? 'document' : 'not-counted'
}

/** Size of a number, to tell a toll from a part of it. */
const size = ({ bounds }: Value): number => bounds?.max ?? bounds?.min ?? -1

/**
 * The values of a column that a contradiction turns on, of those that its claim tells: all, or of several numbers of the kind it is about
 * the largest, since the others count a part.
 */
function turningOn(about: string, claim: string, values: readonly Value[]): readonly Value[] {
  const own = values.filter((value) => value.claims.includes(claim))
  const alike = own.filter(({ bounds }) => bounds?.what === kindOfMatter(about))
  if (alike.length === 0) return own
  return [alike.reduce((largest, value) => (size(value) > size(largest) ? value : largest))]
}

/** For each contradiction, the values of a row that it turns on: those its claim tells in its column, else the certainty of that claim. */
function turnsOf(
  values: Readonly<Record<Column, Value[]>>,
  contradictions: readonly NumberedContradiction[],
): { number: number; turns: ReadonlySet<Value> }[] {
  return contradictions.map(({ about, number, a, b }) => {
    const turns = [a, b].flatMap((claim) => {
      const there = turningOn(about, claim, values[columnOf(about)])
      return there.length > 0 ? there : values.certainty.filter(({ claims }) => claims.includes(claim))
    })
    return { number, turns: new Set(turns) }
  })
}

/** "number: 3 killed" agrees on "killed: 3 (workers)"; a day or place agrees on every value of its claim. */
function agrees(column: Column, value: Value, incident: Incident): boolean {
  return incident.agreements.some(({ about, claims }) => {
    if (columnOf(about) !== column || !value.claims.some((claim) => claims.includes(claim))) return false
    return value.bounds === null || about.endsWith(`: ${value.bounds.min} ${value.bounds.what}`)
  })
}

/** The grid of an incident: one row for each origin, in the order of its accounts, those that count first. */
export function rowsOf(
  incident: Incident,
  contradictions: readonly NumberedContradiction[],
  sources: ReadonlyMap<string, Source>,
  names: Names,
): Row[] {
  return incident.accounts.map((account) => {
    const claims = orderClaims(account.claims, names)
    const source = account.source === null ? undefined : sources.get(account.source)
    const values = Object.fromEntries(
      COLUMNS.map((column) => [column, valuesOf(column, claims, incident.where)]),
    ) as Record<Column, Value[]>
    const here = new Set(account.claims)
    const marks = turnsOf(
      values,
      contradictions.filter(({ a, b }) => here.has(a) || here.has(b)),
    )
    const cells = COLUMNS.map((column) => {
      const own = values[column].map((value): Marked => {
        const numbers = marks.filter(({ turns }) => turns.has(value)).map(({ number }) => number)
        return { ...value, contradictions: numbers, agreed: agrees(column, value, incident) }
      })
      return [column, own] as const
    })
    return {
      source: account.source,
      name: names.source(account.source),
      kind: source?.kind ?? null,
      party: source?.party ?? null,
      counted: account.counted,
      standing: standingOf(account, source),
      dependsOn: account.dependsOn.map((link) => ({ ...link, name: names.source(link.source) })),
      reports: account.reports,
      claims: claims.map(({ id }) => id),
      cells: Object.fromEntries(cells) as Record<Column, Marked[]>,
    }
  })
}
