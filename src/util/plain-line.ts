/**
 * What must not reach a terminal out of a report: C0 and C1 controls (escape sequences, carriage returns), marks and overrides of
 * direction (they reorder what stands around them), invisible fillers and tags, lone surrogates. Joiners inside words stay: scripts need them.
 */
const HARMFUL =
  /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const SPACES = /[\s\u0085\u2028\u2029]+/gu

function harmless(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return /[\p{Cc}\p{Cs}]/u.test(char) ? '\ufffd' : ''
}

/**
 * A text on one line, safe to print: white space is one space, controls are shown as pictures ("␛[31m"), marks of direction and invisible
 * characters are gone. Everything out of a report passes through here on its way to a terminal.
 */
export const plainLine = (text: string): string => text.replace(SPACES, ' ').trim().replace(HARMFUL, harmless)
