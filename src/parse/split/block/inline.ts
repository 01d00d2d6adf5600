import type { Span } from '#model/span'

/** Markdown within a line: "[", "](url)" with "!" before it for pictures, and "**". Bounded, so that it stays linear. */
const MARKS = /\*\*|__(?=\S)|!?\[(?=[^[\]\n]{1,300}\]\([^()\s]{1,2000}\))|\]\([^()\s]{1,2000}\)/g

/** The stretches of text between Markdown's marks: the whole line where there are none. Lone "[" and "*" are text. */
export function withoutMarkup(text: string, span: Span): Span[] {
  const line = text.slice(span.start, span.end)
  const hasBold = line.includes('**') || line.includes('__')
  if (!hasBold && !line.includes('](')) return [span]
  const isBold = (line.match(/\*\*/g)?.length ?? 0) % 2 === 0
  const parts: Span[] = []
  let from = 0
  for (const match of line.matchAll(MARKS)) {
    if (match[0] === '__' || (match[0] === '**' && !isBold)) continue
    if (match.index > from) parts.push({ start: span.start + from, end: span.start + match.index })
    from = match.index + match[0].length
  }
  if (from < line.length) parts.push({ start: span.start + from, end: span.end })
  return parts
}
