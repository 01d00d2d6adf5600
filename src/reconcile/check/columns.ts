import type { SheetField } from '#model/check'

/** A head as it is compared: lower case, words joined by "_". */
const headOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')

/**
 * Heads of each field, the surest first: our own tables, ACLED, UCDP GED, Airwars (their columns as docs/standards.md names them), plain English.
 * A field takes the first of its heads that the sheet has.
 */
const HEADS: Readonly<Record<SheetField, string>> = {
  incident: 'incident_id event_id_cnty relid code event_id incident incident_number case_id id ref reference no nr',
  date: 'date_from event_date date_start start_date date_of_incident incident_date date_of_event date when day date_time datetime',
  'date-end': 'date_to date_end end_date to until',
  place:
    'place location location_name where_coordinates settlement town city village place_name where site site_name locality address municipality',
  area: 'admin1 adm_1 oblast province region governorate state admin_1 county district admin2 adm_2 raion',
  country: 'country country_name country_code iso iso3 nation',
  latitude: 'latitude lat y geo_lat',
  longitude: 'longitude lon lng long x geo_lon',
  class:
    'sub_event_type class strike_type event_type type category kind type_of_event type_of_attack weapon weapon_type method attack_type incident_type',
  killed:
    'killed_low fatalities civilian_non_combatants_killed_min killed_min deaths_low low killed dead deaths number_killed people_killed kia fatal best total_killed no_killed death_toll',
  'killed-max': 'killed_high civilian_non_combatants_killed_max killed_max deaths_high high',
  wounded:
    'wounded_low civilian_non_combatants_injured_min injured_min wounded_min injured wounded injuries number_injured number_wounded people_injured wia total_injured no_injured',
  'wounded-max': 'wounded_high civilian_non_combatants_injured_max injured_max wounded_max',
  text: 'title notes description summary what_happened what event_description narrative details source_headline headline comment comments remarks',
}

/** Hashtags of the Humanitarian Exchange Language that name a field. */
const TAGS: readonly (readonly [RegExp, SheetField])[] = [
  [/^#event\+(?:code|id)/, 'incident'],
  [/^#date\+(?:occurred|start)/, 'date'],
  [/^#date\+end/, 'date-end'],
  [/^#loc\+name|^#loc$/, 'place'],
  [/^#adm1(?:\+name)?$/, 'area'],
  [/^#country(?:\+name|\+code)?$/, 'country'],
  [/^#geo\+lat/, 'latitude'],
  [/^#geo\+lon/, 'longitude'],
  [/^#event\+type/, 'class'],
  [/^#affected\+killed(?:\+min)?$/, 'killed'],
  [/^#affected\+killed\+max$/, 'killed-max'],
  [/^#affected\+injured(?:\+min)?$/, 'wounded'],
  [/^#affected\+injured\+max$/, 'wounded-max'],
  [/^#event\+name|^#description/, 'text'],
]

/** Words that tell a head that no list has: "Date of the strike", "Number of people killed". The first that is in it decides. */
const WORDS: readonly (readonly [RegExp, SheetField])[] = [
  [/(?:^|_)(?:killed|deaths?|dead|fatalit(?:y|ies))(?:_|$)/, 'killed'],
  [/(?:^|_)(?:wounded|injured|injur(?:y|ies)|hurt)(?:_|$)/, 'wounded'],
  [/(?:^|_)date(?:_|$)/, 'date'],
  [/(?:^|_)(?:latitude|lat)(?:_|$)/, 'latitude'],
  [/(?:^|_)(?:longitude|lon|lng)(?:_|$)/, 'longitude'],
  [/(?:^|_)country(?:_|$)/, 'country'],
  [/(?:^|_)(?:oblast|province|region|governorate|district)(?:_|$)/, 'area'],
  [/(?:^|_)(?:place|location|town|city|village|settlement)(?:_|$)/, 'place'],
  [/(?:^|_)(?:type|category)(?:_|$)/, 'class'],
  [/(?:^|_)(?:description|summary|notes?|title)(?:_|$)/, 'text'],
]

export const SHEET_FIELDS = Object.keys(HEADS) as readonly SheetField[]

/** Index of the column of each field. */
export type Columns = ReadonlyMap<SheetField, number>

/** Whether a row holds hashtags: most of its cells that are not empty begin with "#" and a letter. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const tags = filled.filter((cell) => /^\s*#[a-z]/i.test(cell))
  return tags.length >= 2 && tags.length * 2 > filled.length
}

/**
 * Which column holds what, by heads and hashtags. No column is two fields. `given` (field → a head, or a column's letter or number from 1) goes
 * first. Throws Error naming a given column that the sheet does not have.
 */
export function findColumns(
  heads: readonly string[],
  tags: readonly string[] | null,
  given: ReadonlyMap<SheetField, string>,
): Columns {
  const names = heads.map(headOf)
  const found = new Map<SheetField, number>()
  const taken = new Set<number>()
  const take = (field: SheetField, index: number): void => {
    if (index < 0 || taken.has(index) || found.has(field)) return
    found.set(field, index)
    taken.add(index)
  }
  for (const [field, column] of given) take(field, indexOf(column, heads, names))
  for (const [i, tag] of (tags ?? []).entries()) {
    const known = TAGS.find(([pattern]) => pattern.test(tag.trim().toLowerCase()))
    if (known) take(known[1], i)
  }
  for (const field of SHEET_FIELDS) {
    const index = HEADS[field].split(' ').map((head) => names.findIndex((name, i) => name === head && !taken.has(i)))
    take(field, index.find((one) => one >= 0) ?? -1)
  }
  for (const [i, name] of names.entries()) {
    const known = taken.has(i) ? undefined : WORDS.find(([pattern]) => pattern.test(name))
    if (known) take(known[1], i)
  }
  return found
}

/** "Date", "date", "C" or "3": the column that a user means. */
function indexOf(column: string, heads: readonly string[], names: readonly string[]): number {
  const exact = heads.findIndex((head) => head.trim() === column.trim())
  if (exact >= 0) return exact
  const alike = names.indexOf(headOf(column))
  if (alike >= 0) return alike
  if (/^\d{1,4}$/.test(column) && Number(column) >= 1 && Number(column) <= heads.length) return Number(column) - 1
  const letters = /^[A-Z]{1,2}$/.test(column)
    ? [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    : 0
  if (letters >= 1 && letters <= heads.length) return letters - 1
  throw new Error(
    `there is no column “${column}”; the sheet has ${heads.filter((head) => head.trim() !== '').join(', ')}`,
  )
}
