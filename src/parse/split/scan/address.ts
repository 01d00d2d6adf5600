import type { Scan } from './scan.ts'

const EMAIL = /[A-Za-z0-9_][\w.+%-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){1,8}/y
const LINK = /[A-Za-z][A-Za-z0-9+-]{1,15}:\/\/[^\s<>"“”«»]+/y
const HOST = /[A-Za-z0-9_][\w-]{0,62}(?:\.[A-Za-z0-9_][\w-]{0,62}){1,8}/y
const PATH = /(?::\d{2,5})?(?:[/?][^\s<>"“”«»]*)?/y
/** Words that are also last parts of hosts: "it was good.at least" is no address. */
const WORDS = new Set([
  'at',
  'be',
  'by',
  'it',
  'is',
  'me',
  'my',
  'no',
  'so',
  'to',
  'am',
  'us',
  'media',
  'live',
  'today',
  'world',
  'news',
  'press',
])

/** An address ends before the stop or bracket of the sentence that it stands in. */
function trimmed(text: string, from: number, end: number): number {
  const holdsBracket = text.slice(from, end).includes('(')
  let at = end
  while (at > from && /[.,;:!?)\]}'’*…]/.test(text.charAt(at - 1)) && !(holdsBracket && text.charAt(at - 1) === ')'))
    at -= 1
  return at
}

function match(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** End of the e-mail address that begins at `from`, else -1. */
export function endOfEmail({ text, to }: Scan, from: number): number {
  const end = match(EMAIL, text, from)
  return end < 0 || end > to ? -1 : trimmed(text, from, end)
}

/** End of the link with a scheme ("https://…") that begins at `from`, else -1. */
export function endOfLink({ text, to }: Scan, from: number): number {
  const end = match(LINK, text, from)
  return end < 0 ? -1 : trimmed(text, from, Math.min(end, to))
}

/** End of the host, with its path, or of the file name that begins at `from`, else -1: "t.me/x", "www.un.org", "list.pdf". */
export function endOfHost({ text, to, words }: Scan, from: number): number {
  const end = match(HOST, text, from)
  if (end < 0 || end > to) return -1
  const host = text.slice(from, end)
  const last = host.slice(host.lastIndexOf('.') + 1)
  // "the city.By noon": a capital after the stop begins a sentence.
  const isKnown = words.domains.has(last.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(last)
  if (!isKnown && !host.startsWith('www.')) return -1
  const whole = trimmed(text, from, Math.min(match(PATH, text, end), to))
  return WORDS.has(last) && whole === end ? -1 : whole
}
