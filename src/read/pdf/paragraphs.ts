import type { Line } from './lines.ts'

/** Space between two lines, as a multiple of what is usual on the page, from which on a new paragraph begins. */
const GAP = 1.35

/** How far in, as a multiple of the letters' size, the first line of a paragraph stands. */
const INDENT = 0.8

const ENDS = /[.!?…:;"”»’)\]]$/u

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Fewest distances of which the median is one; before that it is at most this multiple of the letters' size. */
const FEW = { lines: 4, leading: 1.5 }

/** Usual distance from line to line. */
function leadingOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, index) => (lines[index]!.y > line.y ? [lines[index]!.y - line.y] : []))
  const usual = median(steps)
  return steps.length < FEW.lines ? Math.min(usual, median(lines.map(({ size }) => size)) * FEW.leading) : usual
}

/** Where lines usually begin and end, in the column of a line. */
interface Column {
  readonly left: number
  readonly right: number
}

/** Columns of a page: lines that begin near each other. */
function columnsOf(lines: readonly Line[]): (line: Line) => Column {
  const columns = new Map<number, { left: number[]; right: number }>()
  const keyOf = (line: Line): number => Math.round(line.x / 40)
  for (const line of lines) {
    const column = columns.get(keyOf(line)) ?? { left: [], right: 0 }
    column.left.push(line.x)
    column.right = Math.max(column.right, line.right)
    columns.set(keyOf(line), column)
  }
  const found = new Map([...columns].map(([key, { left, right }]) => [key, { left: median(left), right }]))
  return (line) => found.get(keyOf(line)) ?? { left: line.x, right: line.right }
}

/** Whether a line begins a new paragraph after the one before it on its page. */
function begins(line: Line, before: Line, leading: number, column: Column): boolean {
  const size = Math.max(line.size, before.size)
  if (Math.abs(line.size - before.size) > size * 0.15) return true
  const down = before.y - line.y
  // Up again: the next column. Its first line goes on unless the last one was the end of a sentence.
  if (down < -size) return ENDS.test(before.text) && !/^\p{Ll}/u.test(line.text)
  if (leading > 0 && down > leading * GAP && down > size * 1.3) return true
  const isShort = before.right < column.right - (column.right - column.left) * 0.15
  const isIndented = line.x - column.left > line.size * INDENT && line.x - before.x > line.size * INDENT
  return ENDS.test(before.text) && (isShort || isIndented)
}

/** Lists begin a line with a mark of their own. */
const ITEM = /^(?:[•◦▪‣·–—*-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u

/** The lines of a document as paragraphs: by the space above them, indents, the size of letters; a sentence that a page ends goes on. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[][] {
  const paragraphs: string[][] = []
  let before: Line | null = null
  for (const lines of pages) {
    const leading = leadingOf(lines)
    const columnOf = columnsOf(lines)
    let isFirst = true
    for (const line of lines) {
      const isNew =
        before === null ||
        ITEM.test(line.text) ||
        (isFirst
          ? ENDS.test(before.text) || Math.abs(line.size - before.size) > line.size * 0.15
          : begins(line, before, leading, columnOf(line)))
      if (isNew) paragraphs.push([line.text])
      else paragraphs.at(-1)?.push(line.text)
      before = line
      isFirst = false
    }
  }
  return paragraphs
}
