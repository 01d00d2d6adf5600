/** A value of a table. null is unknown: an empty cell, never 0 and never a word for it. */
export type Cell = string | number | boolean | null

/**
 * What a spreadsheet takes for the beginning of a formula, half or full width, behind any white space, invisible characters and apostrophes
 * (some programs trim before they look); and a tab or line end in front, which splits cells where a file is pasted. After OWASP, "CSV Injection"
 * (read 2026-11): = + - @ TAB CR LF and the full-width forms.
 */
const FORMULA =
  /^(?:['\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n])/

/**
 * A text as a cell that no spreadsheet runs: one that would begin a formula gets an apostrophe before it. Numbers are no texts and stay as they
 * are: -70.5 is a longitude. The rule can be undone (`plainText`): an apostrophe never changes whether a text begins one.
 */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text that `safeText` made a cell of. */
export const plainText = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

/** A cell as CSV writes it: safe text, plain decimal numbers, true or false, nothing for what is unknown. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return safeText(cell)
  if (typeof cell === 'boolean') return String(cell)
  if (!Number.isFinite(cell)) return ''
  const text = String(cell)
  if (!text.includes('e')) return text
  return Number.isInteger(cell) ? String(BigInt(cell)) : cell.toFixed(12).replace(/\.?0+$/, '')
}
