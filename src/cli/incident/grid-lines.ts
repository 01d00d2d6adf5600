import { HOW, STANDING } from '#model/in-words/standing'
import type { Marked, Row } from '#model/sheet/row'
import { COLUMNS, type Column, HEADS } from '#model/sheet/value'
import type { Paper, Piece } from '../paint.ts'
import { type Cell, table } from '../table.ts'
import type { Footnotes } from './footnotes.ts'

/** Values of a cell that are shown; a ledger has them all. */
const SHOWN = 6

/** A value: marked where it is contradicted, quiet where others say it too. */
function value(one: Marked, column: Column, notes: Footnotes): Piece[] {
  const certainty = one.certainty !== null && one.claims.length > 1 ? ` ×${one.claims.length}` : ''
  const contradicted = one.contradictions.length > 0
  const style = contradicted ? 'plain' : one.agreed ? 'quiet' : (one.certainty ?? 'plain')
  return [
    [one.text, style],
    [certainty, 'quiet'],
    ...(one.agreed && !contradicted ? [[' =', 'good'] as const] : []),
    ...one.contradictions.map((n): Piece => [` ≠${n}`, 'denied']),
    // All claims of an account stand in its cell of certainty already: there the number of them is enough.
    ...notes.refs(column === 'certainty' ? one.claims : one.claims.slice(0, 2)),
  ]
}

function cell(values: readonly Marked[], column: Column, notes: Footnotes): Cell {
  // What is contradicted is never what is cut off.
  const first = [...values].sort((a, b) => Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0))
  const shown = values.length > SHOWN ? first.slice(0, SHOWN) : values
  const more = values.length - shown.length
  return [
    ...shown.map((one) => value(one, column, notes)),
    ...(more > 0 ? [[[`and ${more} more`, 'quiet'] as const]] : []),
  ]
}

/** Why an account counts or not: "counted: no link found", "not counted: heard only through Ana Belm, “residents”". */
function standingPieces(row: Row, notes: Footnotes): Piece[] {
  const depends = row.dependsOn.flatMap(({ how, name, claim, evidence }, i): Piece[] => [
    [`${i > 0 || row.standing !== 'dependent' ? '; ' : ''}${HOW[how]} ${name}`, 'warn'],
    ...(evidence[0] ? [[`, “${evidence[0].text}”`, 'plain'] as const] : []),
    ...notes.refs([claim]),
  ])
  const why = row.standing === 'dependent' ? '' : STANDING[row.standing]
  return [[`${row.counted ? 'counted: ' : 'not counted: '}${why}`, row.counted ? 'good' : 'quiet'], ...depends]
}

function origin(row: Row, notes: Footnotes): Cell {
  const facts = [row.kind ?? '', row.party === null ? '' : `party ${row.party}`].filter((fact) => fact !== '')
  return [
    [[row.name, row.counted ? 'speaker' : 'plain']],
    ...(facts.length > 0 ? [[[facts.join(' · '), 'quiet'] as const]] : []),
    standingPieces(row, notes),
  ]
}

/** The grid of accounts: origins as rows, those that count first. */
export const gridLines = (rows: readonly Row[], notes: Footnotes, paper: Paper): string[] =>
  table(
    [{ text: 'Origin' }, ...COLUMNS.map((column) => ({ text: HEADS[column] }))],
    rows.map((row) => [origin(row, notes), ...COLUMNS.map((column) => cell(row.cells[column], column, notes))]),
    paper,
  )
