import { quotedSpans } from './quoted.ts'
import { WORD, type Words } from './words.ts'

/** Words below which a line without a full stop is an entry of a menu, a label or a heading. */
const FEWEST_WORDS = 10
const STOP = /[.!?…。！？؟۔।]/u

/** What a word of a text is. */
export const LABEL = 0
const QUOTED = 1
export const TOLD = 2

/** Marks the told words between `start` and `end` as quoted; `from` is the first word to look at. Gives the first word behind. */
function quote(prose: Uint8Array, { starts, count }: Words, from: number, start: number, end: number): number {
  let at = from
  while (at < count && (starts[at] as number) < start) at += 1
  for (; at < count && (starts[at] as number) < end; at += 1) if (prose[at] === TOLD) prose[at] = QUOTED
  return at
}

/**
 * Which words of a text are its outlet's telling, which are quoted, and which are labels: menus, headings. Two outlets that quote one
 * statement share words and have not copied each other. A text of nothing but short lines is all telling.
 */
export function proseOf(text: string, words: Words): Uint8Array {
  const prose = new Uint8Array(words.count).fill(TOLD)
  let [at, line, start] = [0, 0, 0]
  let kept = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    line = at
    let weight = 0
    while (at < words.count && (words.starts[at] as number) < end) {
      weight += words.weights[at] as number
      at += 1
    }
    if (weight < FEWEST_WORDS * WORD && !(weight >= 4 * WORD && STOP.test(text.slice(start, end))))
      prose.fill(LABEL, line, at)
    else kept += at - line
    start = end + 1
  }
  if (kept * 4 < words.count) prose.fill(TOLD)
  let from = 0
  for (const span of quotedSpans(text)) from = quote(prose, words, from, span.start, span.end)
  return prose
}
