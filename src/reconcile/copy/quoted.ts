import type { Span } from '#model/span'

/** Characters in a quotation, at most: behind that a mark was left open. */
const LONGEST = 2000
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  '”': '”',
}
const MARKS = /[“”„«»「」『』"]|\n/gu

const opens = (text: string, at: number): boolean => at === 0 || /[\s([—–-]/u.test(text[at - 1] as string)

/** Where a text quotes somebody: between quotation marks, to the paragraph's end where the mark that opens it is not closed. Linear. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  let open: { at: number; closing: string } | null = null
  for (const match of text.matchAll(MARKS)) {
    const [mark, at] = [match[0], match.index]
    if (open !== null && (mark === '\n' || at - open.at > LONGEST)) {
      // A quotation that goes on in the next paragraph opens this one and is not closed in it.
      if (mark === '\n' && (open.at === 0 || text[open.at - 1] === '\n')) spans.push({ start: open.at, end: at })
      open = null
    }
    if (mark === '\n') continue
    if (open === null) {
      const closing = CLOSING[mark]
      if (closing !== undefined && (!'"”'.includes(mark) || opens(text, at))) open = { at, closing }
    } else if (open.closing.includes(mark)) {
      spans.push({ start: open.at, end: at + 1 })
      open = null
    }
  }
  return spans
}
