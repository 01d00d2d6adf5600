/** A run of letters as pdf.js gives it; lengths in points, from the lower left corner of the page. */
export interface Run {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of its letters. */
  readonly size: number
  /** Whether the parser sees the end of a line behind it. */
  readonly ends: boolean
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Space between two runs that is a space between words, as a share of the letters' size. */
const SPACE = 0.2

interface Open {
  text: string
  x: number
  right: number
  y: number
  size: number
}

function closed({ text, ...rest }: Open): Line {
  return { ...rest, text: text.replace(/[ \t\u00a0]+/gu, ' ').trim() }
}

/** Whether a run stands on the line before it: at its height, and not far to the left of its end. */
const isOnLine = (line: Open, run: Run): boolean =>
  Math.abs(line.y - run.y) <= Math.max(line.size, run.size) * 0.5 && run.x >= line.right - Math.max(line.size, 3) * 2

/** The lines of a page, in the order in which the page is written: columns stay apart where its maker wrote one after the other. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  let open: Open | null = null
  for (const run of runs) {
    if (run.str.trim() === '' && !run.ends) {
      if (open) open.text += ' '
      continue
    }
    if (open && run.str.trim() !== '' && !isOnLine(open, run)) {
      lines.push(closed(open))
      open = null
    }
    if (run.str.trim() !== '') {
      if (open === null) open = { text: run.str, x: run.x, right: run.x + run.width, y: run.y, size: run.size }
      else {
        const isApart = run.x - open.right > Math.max(open.size, run.size) * SPACE
        open.text += `${isApart ? ' ' : ''}${run.str}`
        open.right = Math.max(open.right, run.x + run.width)
        open.size = Math.max(open.size, run.size)
      }
    }
    if (run.ends && open) {
      lines.push(closed(open))
      open = null
    }
  }
  if (open) lines.push(closed(open))
  return lines.filter(({ text }) => text !== '')
}
