import type { Paper } from './paint.ts'

/** What decides about colour and width: standard output, the environment, the flags. */
interface Surroundings {
  readonly isTerminal: boolean
  readonly columns: number | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly color: 'auto' | 'always' | 'never'
  readonly width: number | null
}

/** Width where nothing says one, and the widest that a summary is laid out for: longer lines are hard to read. */
const WIDTH = { unknown: 100, most: 120, least: 40 }

/** Whether to colour: the flag, then NO_COLOR (no-color.org: set and not empty), then FORCE_COLOR, then the terminal. */
function wantsColour({ color, env, isTerminal }: Surroundings): boolean {
  if (color !== 'auto') return color === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** How to lay out the summary there. */
export function paperFor(around: Surroundings): Paper {
  const width = around.width ?? Math.min(around.columns ?? WIDTH.unknown, WIDTH.most)
  return { width: Math.max(width, WIDTH.least), colour: wantsColour(around) }
}
