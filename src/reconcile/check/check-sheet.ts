import type { RowMatch, SheetCheck, SheetField, SheetRow } from '#model/check'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Vocabulary } from '#model/vocabulary'
import { type ByDay, indexByDay } from './by-day.ts'
import { type Columns, findColumns, isTagRow } from './columns.ts'
import { differencesOf } from './differences.ts'
import { findDuplicates } from './duplicates.ts'
import { likeness } from './likeness.ts'
import { type NumberedCells, readRows } from './read-rows.ts'
import { type Told, toldByReports, toldByRow } from './told.ts'

/** Points from which a row may be an incident, and from which it likely is. */
const POSSIBLE = 4
const LIKELY = 6

interface Entry {
  readonly incident: Incident
  readonly told: Told
}

/** The incident that a row is, with others that come close; null when none comes near enough. */
function matchOf(row: SheetRow, near: ByDay<Entry>, vocabulary: Vocabulary): RowMatch | null {
  const told = toldByRow(row)
  const scored = near
    .near(told.spans)
    .map((entry) => ({ entry, ...likeness(told, entry.told, vocabulary) }))
    // A day alone, or a place alone, is shared by many.
    .filter(({ points, reasons }) => points >= POSSIBLE && reasons.filter((reason) => reason.points >= 1).length >= 2)
    .sort((a, b) => b.points - a.points || (a.entry.incident.id < b.entry.incident.id ? -1 : 1))
  const [best, ...others] = scored
  if (!best) return null
  const { incident } = best.entry
  return {
    row: row.number,
    incident: incident.id,
    strength: best.points >= LIKELY ? 'likely' : 'possible',
    points: best.points,
    reasons: best.reasons,
    differences: differencesOf(row, told, incident, best.entry.told, vocabulary),
    alternatives: others
      .filter(({ points }) => points > best.points - 1)
      .slice(0, 3)
      .map(({ entry, points }) => ({ incident: entry.incident.id, points })),
  }
}

/** A sheet as it came: its head, and its rows below. */
export interface GivenSheet {
  readonly heads: readonly string[]
  readonly rows: readonly NumberedCells[]
}

const namesOf = (columns: Columns, heads: readonly string[]): Partial<Record<SheetField, string>> =>
  Object.fromEntries([...columns].map(([field, index]) => [field, heads[index] ?? '']))

/**
 * Holds a sheet of incidents against the reports of a ledger: which row is which incident and where they part, what only one of them has, and which rows
 * are duplicates. `given` are columns that the user named. Throws Error on a column that is not there, and when neither a date nor a place was found.
 * Pure; pair scores rest on the two things compared alone.
 */
export function checkSheet(
  sheet: GivenSheet,
  ledger: Ledger,
  vocabulary: Vocabulary,
  given: ReadonlyMap<SheetField, string>,
): SheetCheck {
  const [first] = sheet.rows
  const tags = first && isTagRow(first.cells) ? first.cells : null
  const columns = findColumns(sheet.heads, tags, given)
  if (!['date', 'place', 'latitude'].some((field) => columns.has(field as SheetField))) {
    throw new Error(
      `no column was taken for a date or a place; name them with --map date=…,place=… (the sheet has ${sheet.heads.filter((head) => head.trim() !== '').join(', ')})`,
    )
  }
  const { rows, notes } = readRows(tags ? sheet.rows.slice(1) : sheet.rows, columns, vocabulary)
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const entries = ledger.incidents.map((incident) => ({
    incident,
    told: toldByReports(
      incident,
      incident.claims.flatMap((id) => claims.get(id) ?? []),
    ),
  }))
  const index = indexByDay(entries, ({ told }) => told.spans)
  const matches = rows.flatMap((row) => matchOf(row, index, vocabulary) ?? [])
  const matched = new Set(matches.map(({ row }) => row))
  const told = new Set(matches.map(({ incident }) => incident))
  return {
    columns: namesOf(columns, sheet.heads),
    rows,
    matches,
    untold: rows.filter(({ number }) => !matched.has(number)).map(({ number }) => number),
    missing: ledger.incidents.filter(({ id }) => !told.has(id)).map(({ id }) => id),
    duplicates: findDuplicates(rows, vocabulary),
    notes,
  }
}
