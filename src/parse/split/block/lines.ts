import type { Span } from '#model/span'
import { classOf, SPACE } from '../char.ts'

/** A line of a text without the space around it; never empty. */
export interface Line extends Span {
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterGap: boolean
}

const LINE = /[^\n\r\u0085\u2028\u2029\f\v]+|\r\n|[\n\r\u0085\u2028\u2029\f\v]/g

/** The lines of a text that hold more than space. CRLF, lone CR and Unicode's separators end lines, too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  let isBlank = true
  for (const match of text.matchAll(LINE)) {
    const first = match[0].charCodeAt(0)
    if (first < 14 || first === 0x85 || first === 0x2028 || first === 0x2029) {
      if (first !== 9) {
        afterGap ||= isBlank
        isBlank = true
        continue
      }
    }
    let start = match.index
    let end = start + match[0].length
    while (start < end && classOf(text.charCodeAt(start)) === SPACE) start += 1
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end -= 1
    if (start === end) continue
    lines.push({ start, end, afterGap })
    afterGap = false
    isBlank = false
  }
  return lines
}
