import type { SentenceKind } from '#model/sentence'
import type { Span } from '#model/span'

/** A stretch of text that is one sentence, before it has tokens. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
  readonly kind: SentenceKind
}

const TITLES =
  /(?:^|[\s("“])(?:Lt|Col|Gen|Maj|Capt|Cpl|Sgt|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|vs|Rep|Sen|Gov|Adm|Pres|Dept|Mt|Brig|Hon|Rev|Supt|Insp|Fr|Art|Fig|approx|Ave|Blvd|Inc|Ltd|Co|Corp|cf|e\.g|i\.e)\.$/
const INITIAL = /(?:^|[\s("“.])\p{Lu}\.$/u
const ABBREVIATED = /(?:^|[\s("“])(?:\p{L}\.){2,}$/u
const CLOCK = /(?:a|p)\.\s?m\.$/i

/** Whether the full stop that ends `before` belongs to an abbreviation that `after` goes on from. */
function goesOn(before: string, after: string): boolean {
  if (/^\s*[\p{Ll},;:]/u.test(after)) return true
  if (TITLES.test(before)) return true
  if (CLOCK.test(before))
    return /^\s+(?:in|on|at|local|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|GMT|UTC|EST)/.test(after)
  // "U.S. forces" goes on; "in the U.S. The army …" does not.
  if (ABBREVIATED.test(before)) return !/^\s+(?:The|A|An|He|She|They|It|In|On|But|And|This|That|There)\b/.test(after)
  return INITIAL.test(before)
}

/** Ends of sentences within one line of prose: offsets after the closing mark. */
function ends(line: string): number[] {
  const found: number[] = []
  for (const match of line.matchAll(/[.!?…]+["”’»')\]]*(?=\s|$)/gu)) {
    const end = match.index + match[0].length
    const before = line.slice(Math.max(0, match.index - 24), match.index + 1)
    const after = line.slice(end, end + 24)
    const closesQuote = /["”»]$/.test(match[0])
    if (/^\.{2,}|^…/.test(match[0]) && /^\s*\p{Ll}/u.test(after)) continue
    if (match[0].startsWith('.') && !closesQuote && goesOn(before, after)) continue
    // '"Why?" he asked.': the quotation's mark ends no sentence when the speaker follows.
    if (closesQuote && /^\s+\p{Ll}/u.test(after)) continue
    found.push(end)
  }
  return found
}

const LABEL =
  /^(?:Sources?|Details|Updated?(?: at [\d:.]+)?|Background|Photo|Video|Quote(?: from [^:]{1,60})?|Previously|Reminder)\s*:\s*/
const MARKER = /^\s*(?:#{1,6}\s+|[-*•–]\s+|\d+[.)]\s+|>\s*)+/

/** Sentences of a text, in order. A blank line ends a paragraph; a label ("Details:") stands by itself. Linear in the text. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let paragraph = -1
  for (const block of text.matchAll(/[^\r\n]+/g)) {
    paragraph += 1
    const marker = MARKER.exec(block[0])?.[0] ?? ''
    const isHeading = marker.includes('#')
    const isList = marker !== '' && !isHeading
    let start = block.index + marker.length
    const line = block[0].slice(marker.length)
    const label = LABEL.exec(line)?.[0] ?? ''
    const isSource = /^Sources?/.test(label)
    if (label && !isSource) {
      push(spans, text, start, start + label.length, paragraph, 'label')
      start += label.length
    }
    const body = isSource ? line : line.slice(label.length)
    const hasStop = /[.!?…]["”’»')\]]*\s*$/.test(body)
    const kind: SentenceKind = isSource
      ? 'label'
      : isHeading || (!hasStop && body.length < 200)
        ? 'headline'
        : isList
          ? 'list'
          : 'prose'
    let from = 0
    for (const end of isSource ? [] : ends(body)) {
      push(spans, text, start + from, start + end, paragraph, kind)
      from = end
    }
    push(spans, text, start + from, start + body.length, paragraph, kind)
  }
  return spans
}

function push(
  spans: SentenceSpan[],
  text: string,
  from: number,
  to: number,
  paragraph: number,
  kind: SentenceKind,
): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start += 1
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1
  if (end > start) spans.push({ start, end, paragraph, kind })
}
