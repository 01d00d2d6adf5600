import { plural } from '#model/in-words/unread'
import type { Progress } from '#run/run'

/** Milliseconds between two looks at a terminal's progress line, and between two lines where there is no terminal. */
const EVERY = { terminal: 100, elsewhere: 10_000 }

interface Screen {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** Shows how far a run is: one line that is rewritten on a terminal; elsewhere a line each ten seconds, so that short runs say nothing. */
export interface ProgressLine {
  show(progress: Progress): void
  /** Takes the line away. */
  clear(): void
}

const words = ({ phase, reports, claims, unread }: Progress): string =>
  `${phase === 'reading' ? 'reading' : 'joining'} · ${plural(reports, 'report')} · ${plural(claims, 'claim')}${unread > 0 ? ` · ${unread} unread` : ''}`

/** A progress line on `screen`; `now` is the clock, in milliseconds. */
export function createProgressLine(screen: Screen, now: () => number): ProgressLine {
  let last = now()
  let shown = false
  const every = screen.isTTY ? EVERY.terminal : EVERY.elsewhere
  return {
    show(progress) {
      if (now() - last < every) return
      last = now()
      shown = true
      screen.write(screen.isTTY ? `\r\u001b[2K${words(progress)}` : `${words(progress)}\n`)
    },
    clear() {
      if (shown && screen.isTTY) screen.write('\r\u001b[2K')
      shown = false
    },
  }
}
