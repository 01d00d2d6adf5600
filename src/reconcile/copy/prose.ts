import { quotedSpans } from './quoted.ts'
import { WORD, type Words } from './words.ts'

/** Words below which a line without a full stop is an entry of a menu, a label or a heading. */
const FEWEST_WORDS = 10
const STOP = /[.!?…。！？؟۔।]/u

/** Marks the words of `words` that stand between `start` and `end`; `from` is the first word to look at. Gives the first word behind. */
function clear(counted: Uint8Array, { starts, count }: Words, from: number, start: number, end: number): number {
  let at = from
  while (at < count && (starts[at] as number) < start) at += 1
  for (; at < count && (starts[at] as number) < end; at += 1) counted[at] = 0
  return at
}

/**
 * Which words of a text are its outlet's telling: 1 for each, 0 for those of menus and labels, and for those that it quotes. Two outlets that quote one
 * statement share words and have not copied each other. A text of nothing but short lines counts whole.
 */
export function proseOf(text: string, words: Words): Uint8Array {
  const prose = new Uint8Array(words.count).fill(1)
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
      prose.fill(0, line, at)
    else kept += at - line
    start = end + 1
  }
  if (kept * 4 < words.count) prose.fill(1)
  let from = 0
  for (const span of quotedSpans(text)) from = clear(prose, words, from, span.start, span.end)
  return prose
}
