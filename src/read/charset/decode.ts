import { countUtf8, guessLegacy, guessUtf16 } from './guess.ts'
import { decodeWith } from './windows-1252.ts'

/** Bytes as text, with the charset that was used and what was odd. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly notes: readonly string[]
}

/** Charset names that the bytes' carrier gives: the server's header, then the page's own. */
export interface Declared {
  readonly header: string | null
  readonly page: string | null
}

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The WHATWG name of a charset label ("latin1" is windows-1252), or null for a label nobody knows. */
function charsetOf(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

const decodes = (bytes: Uint8Array, charset: string): boolean => {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const isSingleByte = (charset: string): boolean => /^(windows-|iso-8859|koi8|ibm|macintosh|x-mac)/.test(charset)

/** Which charset to read with, and why it is not the one that was named. */
function choose(bytes: Uint8Array, declared: Declared): { charset: string; notes: string[] } {
  const mark = byteOrderMark(bytes)
  if (mark) return { charset: mark, notes: [] }
  const named = declared.header ?? declared.page
  const known = [charsetOf(declared.header), charsetOf(declared.page)].filter((name) => name !== null)
  const notes = named && known.length === 0 ? [`charset ‘${named.slice(0, 40)}’ is not known`] : []
  const fits = known.filter((name) => decodes(bytes, name))
  const { good, bad } = countUtf8(bytes)
  const isUtf8 = bad === 0 && decodes(bytes, 'utf-8')
  const first = fits[0]
  // A page on an old server says windows-1252 and is UTF-8: chance makes no well-formed UTF-8 of a legacy text.
  if (first && isSingleByte(first) && isUtf8 && good > 0)
    return { charset: 'utf-8', notes: [`said to be ${first}, is UTF-8: read as UTF-8`] }
  if (first && fits[1] && first !== fits[1] && isSingleByte(first) && guessLegacy(bytes) === fits[1])
    return { charset: fits[1], notes: [`the server says ${first}, the page ${fits[1]}: read as ${fits[1]}`] }
  if (first) return { charset: first, notes: first === known[0] ? notes : [`is not ${known[0]}: read as ${first}`] }
  const utf16 = guessUtf16(bytes)
  const guess = utf16 ?? (isUtf8 || good > bad ? 'utf-8' : (guessLegacy(bytes) ?? 'utf-8'))
  if (known[0] && known[0] !== guess) notes.push(`said to be ${known[0]}, which it is not: read as ${guess}`)
  else if (!known[0] && guess !== 'utf-8') notes.push(`no charset is named: read as ${guess}`)
  return { charset: guess, notes }
}

/**
 * Bytes as text. The charset is, in this order: the byte order mark, the server's, the page's own, UTF-16 or UTF-8 when the bytes
 * are that, a guess. A named charset that the bytes contradict is not believed; every guess and every lost byte is noted.
 */
export function decode(bytes: Uint8Array, declared: Declared = { header: null, page: null }): Decoded {
  const { charset, notes } = choose(bytes, declared)
  const text = decodeWith(bytes, charset)
  const whole = decodes(bytes, charset)
  const lost = whole ? 0 : (text.match(/\ufffd/g)?.length ?? 0)
  if (lost === 0) return { text, charset, notes }
  const shown = charset.toUpperCase()
  return { text, charset, notes: [...notes, `invalid ${shown}: ${lost} × U+FFFD stands where bytes are no character`] }
}
