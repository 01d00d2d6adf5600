/** What stands in front of a line: "# " heading, "- " and "1. " list, "> " quote; 'none' when nothing does. */
export type MarkerKind = 'none' | 'heading' | 'list' | 'quote' | 'dash'

export interface Marker {
  readonly kind: MarkerKind
  /** Length of the marker with the space after it. */
  readonly length: number
}

const NONE: Marker = { kind: 'none', length: 0 }
/** Only lines that begin so are looked at further. */
const FIRST = /[#>\-*+•‣▪●◦∙·–—\d([a-z]/
const QUOTE = /^(?:>\s?){1,8}/
const HEADING = /^#{1,6}\s+(?=\S)/
const BULLET = /^(?:[-*+]\s+|[•‣▪●◦∙·]\s*)(?:\[[ xX]\]\s+)?(?=\S)/
const NUMBERED = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|\([a-z]\)|[a-z]\))\s+(?=\S)/
/** Dialogue of newspapers on the continent: "– We saw it, he said." */
const DASH = /^[–—]\s+(?=\S)/

/** The marker that begins a line; quote marks may stand before another. */
export function markerOf(line: string): Marker {
  if (!FIRST.test(line.charAt(0))) return NONE
  const quote = QUOTE.exec(line)?.[0].length ?? 0
  const rest = line.slice(quote, quote + 40)
  const found = (pattern: RegExp): number => pattern.exec(rest)?.[0].length ?? 0
  const heading = found(HEADING)
  if (heading) return { kind: 'heading', length: quote + heading }
  const list = found(BULLET) || found(NUMBERED)
  if (list) return { kind: 'list', length: quote + list }
  const dash = found(DASH)
  if (dash) return { kind: 'dash', length: quote + dash }
  return quote ? { kind: 'quote', length: quote } : NONE
}

/** A line that only parts what stands above from what stands below: "* * *", "-----", "=====". */
export const isRule = (line: string): boolean => /^(?:[-*_=~#•·—–]\s{0,3}){3,}$/.test(line)
