import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { foldName } from '#util/fold'

export type Condition = RawBuilder<SqlBool>

/** A text for LIKE, whose own % and _ are letters. */
const like = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`)

/** A class or a part of one: "strike" fits drone-strike, as `hearsay incidents --class` has it. */
export function classIs(value: string): Condition {
  const parts = value.trim().toLowerCase().replaceAll(' ', '-')
  return sql`('-' || class || '-') like ${`%-${like(parts)}-%`} escape '\\'`
}

/** A name among folded names, or the two letters of a country. */
export function placeIs(value: string): Condition {
  const country = value.trim().toUpperCase()
  return sql`(country = ${country} or place_words like ${`% ${like(foldName(value))} %`} escape '\\')`
}

/** Whole words of a source's names. */
export const nameHas = (value: string): Condition => sql`name_words like ${`%${like(foldName(value))}%`} escape '\\'`

/** What may have happened on this day or later; what has no day is left out. */
export const since = (day: string): Condition => sql`day_latest >= ${day}`

/** What may have happened on this day or earlier. */
export const until = (day: string): Condition => sql`day_earliest <= ${day}`

/** Those of the conditions that were asked for. */
export const asked = <T>(value: T | undefined, make: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [make(value)]

/** All of them; what is always true for none. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)
