import type { Line } from './lines.ts'

/** Between these widths lines may have been broken by a mail program or a wire, in units. */
const NARROWEST = 40
const WIDEST = 120
/** How much shorter than the widest a broken line may be without the first word below it: ragged edges of old wires. */
const SLACK = 8

const ENDS_SENTENCE = /[.!?:;…]["”’»')\]]*$/

/** Width at which a text's lines were broken; null when each line is a paragraph of its own. */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let pairs = 0
  let open = 0
  let width = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next || next.afterGap) return
    pairs += 1
    width = Math.max(width, line.end - line.start)
    if (!ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end))) open += 1
  })
  return pairs >= 2 && open * 2 >= pairs && width >= NARROWEST && width <= WIDEST ? width : null
}

/** Whether the sentence goes on from one line to the next: the text is broken at a width and the next word had no room, or a small letter follows. */
export function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.afterGap) return false
  const ending = text.slice(Math.max(line.start, line.end - 6), line.end)
  if (/^\p{Ll}/u.test(text.charAt(next.start)) && !ENDS_SENTENCE.test(ending)) return true
  if (width === null) return false
  const head = text.slice(next.start, Math.min(next.end, next.start + WIDEST))
  const word = /^\S+/.exec(head)?.[0].length ?? 0
  return line.end - line.start + 1 + word > width - SLACK
}
