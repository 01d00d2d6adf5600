import { displayWidth } from '#util/display-width'
import { plainLine } from '#util/plain-line'
import { type Paper, type Piece, paragraph } from './paint.ts'

/** A cell: paragraphs one below the other; none for an empty cell. */
export type Cell = readonly (readonly Piece[])[]

/** A column's head, and on which side its cells stand. */
export interface Head {
  readonly text: string
  readonly end?: boolean
  /** A number before the row's name: in a list it stands on the name's line. Of the first column only. */
  readonly leads?: boolean
}

const GAP = 2
/** Narrowest that a column is made before the table becomes a list: a word of middling length. */
const LEAST = 9

const plain = (pieces: readonly Piece[]): string => plainLine(pieces.map(([text]) => text).join(''))

/** Columns that a cell takes on one line, and for its longest word. */
function measure(cell: Cell): { natural: number; word: number } {
  const lines = cell.map(plain)
  const words = lines.flatMap((line) => line.split(' ').map(displayWidth))
  return { natural: Math.max(0, ...lines.map(displayWidth)), word: Math.max(0, ...words) }
}

/** Widths of the columns: what they would like when there is room, else shared out by need; null when there is no room for words. */
function widths(heads: readonly Head[], rows: readonly (readonly Cell[])[], room: number): number[] | null {
  const columns = heads.map(({ text }, i) => {
    const cells = [[[[text, 'plain']]] as Cell, ...rows.map((row) => row[i] ?? [])].map(measure)
    const natural = Math.max(...cells.map((cell) => cell.natural))
    const least = Math.min(natural, Math.max(LEAST, ...cells.map(({ word }) => Math.min(word, LEAST + 3))))
    return { natural, least }
  })
  const free = room - GAP * (heads.length - 1)
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  if (least > free) return null
  const wanted = columns.reduce((sum, column) => sum + column.natural - column.least, 0)
  const share = wanted === 0 ? 0 : Math.min(1, (free - least) / wanted)
  return columns.map((column) => column.least + Math.floor((column.natural - column.least) * share))
}

function cellLines(cell: Cell, width: number, end: boolean, paper: Paper): string[] {
  return cell.flatMap((pieces) => {
    const shown = paragraph({ ...paper, width }, ['', 'plain'], pieces)
    const bare = paragraph({ width, colour: false }, ['', 'plain'], pieces)
    return shown.map((line, i) => {
      const fill = ' '.repeat(Math.max(0, width - displayWidth(bare[i] ?? '')))
      return end ? `${fill}${line}` : `${line}${fill}`
    })
  })
}

/** Rows as a list: the first cell, and the others under it with their heads. */
function asList(heads: readonly Head[], rows: readonly (readonly Cell[])[], paper: Paper): string[] {
  const named = heads[0]?.leads ? 1 : 0
  const label = Math.max(0, ...heads.slice(named + 1).map(({ text }) => displayWidth(text))) + 2
  const mark = Math.max(...rows.map((row) => displayWidth(plain(row[0]?.[0] ?? [])))) + 2
  return rows.flatMap((row, i) => {
    const first = row[named] ?? []
    const name = first.flatMap((pieces, nth) => {
      const lead = named === 0 ? '' : (nth === 0 ? plain(row[0]?.[0] ?? []) : '').padEnd(mark)
      return paragraph(paper, [lead, 'quiet'], pieces)
    })
    const fields = row.slice(named + 1).flatMap((cell, at) =>
      cell.flatMap((pieces, nth) => {
        const head = nth === 0 ? (heads[named + 1 + at]?.text ?? '') : ''
        return paragraph(paper, [`   ${head.padEnd(label)}`, 'quiet'], pieces)
      }),
    )
    return [...(i > 0 ? [''] : []), ...name, ...fields]
  })
}

/**
 * Rows of cells under their heads, as wide as the paper at most; columns that are empty in all rows are left out. Where the columns would
 * not hold words, each row becomes a short list instead. No row, no line.
 */
export function table(heads: readonly Head[], rows: readonly (readonly Cell[])[], paper: Paper): string[] {
  if (rows.length === 0) return []
  const used = heads.map((_, i) => i).filter((i) => i === 0 || rows.some((row) => (row[i] ?? []).length > 0))
  const [shown, cells] = [used.map((i) => heads[i]!), rows.map((row) => used.map((i) => row[i] ?? []))]
  const columns = widths(shown, cells, paper.width)
  if (columns === null || shown.length === 1) return asList(shown, cells, paper)
  const line = (row: readonly Cell[]): string[] => {
    const parts = row.map((cell, i) => cellLines(cell, columns[i]!, shown[i]?.end === true, paper))
    return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, n) =>
      parts
        .map((part, i) => part[n] ?? ' '.repeat(columns[i]!))
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
  }
  const tall = cells.map(line)
  const airy = tall.some(({ length }) => length > 1)
  const head = line(shown.map(({ text }): Cell => [[[text, 'quiet']]]))
  return [...head, ...tall.flatMap((lines, i) => (airy && i > 0 ? ['', ...lines] : lines))]
}
