import type { Span } from '#model/span'

/**
 * Words and marks, in order of trial: addresses, designations and numbers with marks inside, abbreviations, words, then single marks.
 * Hyphenated compounds part ("Russian - aligned") unless a digit or a lone capital stands in them ("S-300", "Shahed-131/136", "MIM-104").
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)]`,
    String.raw`[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
    String.raw`\d+[.,]\d+`,
    String.raw`\p{L}+[-‑]\d+(?:\/\d+)*\p{L}*`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\d+(?:st|nd|rd|th)\b`,
    String.raw`\d+`,
    String.raw`\p{L}[\p{L}\p{M}]*(?:[’'](?!s\b|re\b|ve\b|ll\b|d\b|m\b|t\b)\p{L}+)*`,
    String.raw`\.{2,}|…`,
    String.raw`[’'](?:s|re|ve|ll|d|m)\b`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

/** "Lt.", "No.", "Jan.": the full stop belongs to the word. */
const KEEPS_STOP =
  /^(?:lt|col|gen|maj|capt|sgt|mr|mrs|ms|dr|prof|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|inc|ltd|co|corp|rep|sen|gov|adm|pres|dept|approx|ave|mt|p\.m|a\.m)$/i

/** "didn't" → "did", "n't". */
const NEGATED = /^(.+)(n[’']t)$/i

/** The tokens of a stretch of text, as spans in it, shifted by `offset`. Every non-space unit belongs to one token. Linear in its length. */
export function tokenSpans(text: string, offset: number): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const last = spans[spans.length - 1]
    if (
      match[0] === '.' &&
      last &&
      last.end === start + offset &&
      KEEPS_STOP.test(text.slice(last.start - offset, start))
    ) {
      spans[spans.length - 1] = { start: last.start, end: end + offset }
      continue
    }
    const negated = NEGATED.exec(match[0])
    if (negated?.[1]) {
      const cut = start + negated[1].length
      spans.push({ start: start + offset, end: cut + offset }, { start: cut + offset, end: end + offset })
      continue
    }
    spans.push({ start: start + offset, end: end + offset })
  }
  return spans
}
