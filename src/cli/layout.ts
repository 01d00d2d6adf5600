import { displayWidth } from '#util/display-width'

/** Start and end of a line within the text that was wrapped. */
type Line = readonly [start: number, end: number]

/** Where a word that is longer than a line is cut, at whole characters. */
function cut(text: string, [start, end]: Line, width: number): Line[] {
  const lines: Line[] = []
  let from = start
  let at = start
  let used = 0
  for (const char of text.slice(start, end)) {
    const columns = displayWidth(char)
    if (used + columns > width && at > from) {
      lines.push([from, at])
      from = at
      used = 0
    }
    at += char.length
    used += columns
  }
  return [...lines, [from, end]]
}

/** Lines of at most `width` columns (8 at least) as offsets into `text`, broken at spaces, or inside a word that is longer than a line. */
export function lineBreaks(text: string, width: number): Line[] {
  const room = Math.max(width, 8)
  const lines: Line[] = []
  let line: Line | null = null
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length
    if (line && displayWidth(text.slice(line[0], end)) <= room) {
      line = [line[0], end]
      continue
    }
    if (line) lines.push(line)
    const parts: Line[] = displayWidth(word) > room ? cut(text, [index, end], room) : [[index, end]]
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? null
  }
  return line ? [...lines, line] : [[0, 0]]
}

/** A text in lines of at most `width` columns. Never empty. */
export const wrap = (text: string, width: number): string[] =>
  lineBreaks(text, width).map(([start, end]) => text.slice(start, end))
