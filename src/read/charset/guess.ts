import { analyse } from 'chardet'
import { decodeWith } from './windows-1252.ts'

/** Bytes that the guesses look at: enough for every letter frequency, and no more work on a 5 MB file. */
const SAMPLE = 65536

/** "utf-16le" or "utf-16be" when bytes without a byte order mark have their zeros on one side, as Latin, Cyrillic and digits do. */
export function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1)
  const zeros = [0, 0]
  const lows = [0, 0]
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) zeros[i & 1] = zeros[i & 1]! + 1
    // High bytes of Cyrillic are 0x04: a Russian text has zeros only in its spaces and marks.
    if (sample[i]! <= 0x05) lows[i & 1] = lows[i & 1]! + 1
  }
  const half = sample.length / 2
  if (half < 2 || zeros[0]! + zeros[1]! < half * 0.05) return null
  if (lows[1]! > half * 0.8 && zeros[0]! < half * 0.02) return 'utf-16le'
  if (lows[0]! > half * 0.8 && zeros[1]! < half * 0.02) return 'utf-16be'
  return null
}

/** How many well-formed multi-byte sequences and how many malformed bytes there are, read as UTF-8. */
export function countUtf8(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE))
  let good = 0
  let bad = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) bad++
    else if (unit > 0x7f) good++
  }
  return { good, bad }
}

/** Marks of windows-1252 that stand in prose: ‚ „ … ‘ ’ “ ” – — € no-break space « » ° £ § © · ½. */
const MARKS = /[‚„…‘’“”–—€\u00a0«»°£§©®·½¼¾¿¡]/u

/** Whether high bytes read as windows-1252 look like letters within words, or like the marks of prose. */
function looksWestern(bytes: Uint8Array): boolean {
  const text = decodeWith(bytes.subarray(0, SAMPLE), 'windows-1252')
  const high = [...text.matchAll(/[^\0-\x7f]/gu)]
  const odd = high.filter(({ 0: mark, index }) => {
    const near = text.slice(Math.max(0, index - 1), index) + text.slice(index + 1, index + 2)
    return !MARKS.test(mark) && !(/\p{L}/u.test(mark) && /[A-Za-z]/.test(near))
  })
  return odd.length <= high.length * 0.1
}

/** Encodings that chardet may name and we believe, for bytes that are no UTF-8. */
const BELIEVED = /^(windows-125\d|ISO-8859-[125789]|KOI8-R|Big5|EUC-JP|EUC-KR|GB18030|Shift_JIS|ISO-2022-JP)$/i

/** Charset of bytes that name none and are no UTF-8; null when no charset makes text of them. */
export function guessLegacy(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const high = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  // A handful of high bytes is no letter statistics: chardet takes "café" for Turkish.
  if (high < sample.length * 0.12) return looksWestern(sample) ? 'windows-1252' : null
  return (
    analyse(sample)
      .find(({ name }) => BELIEVED.test(name))
      ?.name.toLowerCase() ?? null
  )
}
