import { textHash } from './hash.ts'

/** What the features need of each word, computed once: hashes and a shape, one column each. */
export interface Columns {
  readonly size: number
  /** 0: usual case; 1: all capitals; 2: Headline Case. */
  readonly casing: number
  /** The word as written; in capitals or headline case the same as `lower`, since case tells nothing there. */
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly prefix: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  /** Bits: capital first, capital later, small letter, digit, hyphen or dash, other mark; with the casing of the sentence. */
  readonly shape: Int32Array
}

const isUpper = (unit: number, lower: number): boolean => unit !== lower

function shapeOf(word: string, lower: string): number {
  let shape = 0
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    if (isUpper(unit, lower.charCodeAt(at))) shape |= at === 0 ? 1 : 2
    else if ((unit >= 97 && unit <= 122) || unit > 191) shape |= 4
    else if (unit >= 48 && unit <= 57) shape |= 8
    else if (unit === 45 || unit === 0x2013) shape |= 16
    else shape |= 32
  }
  return shape | (word.length === 1 ? 64 : 0)
}

/** Share of words that must be capitals (or begin with one) for the whole sentence to count so; set by hand. */
const MOST = 0.75

/** 1 when most words of letters are all capitals, 2 when most long ones begin with a capital in a line of four such words or more. */
function casingOf(words: readonly string[], shapes: Int32Array): number {
  let lettered = 0
  let capitals = 0
  let long = 0
  let title = 0
  for (let at = 0; at < words.length; at += 1) {
    const shape = shapes[at] as number
    if ((shape & 7) === 0 || (words[at] as string).length < 2) continue
    lettered += 1
    if ((shape & 4) === 0) capitals += 1
    if ((words[at] as string).length < 4) continue
    long += 1
    if ((shape & 1) !== 0) title += 1
  }
  if (lettered >= 2 && capitals >= MOST * lettered) return 1
  return long >= 4 && title >= MOST * long ? 2 : 0
}

/** The columns of a sentence's words. */
export function columnsOf(words: readonly string[]): Columns {
  const size = words.length
  const column = () => new Int32Array(size)
  const columns = {
    size,
    form: column(),
    lower: column(),
    prefix: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
  }
  for (let at = 0; at < size; at += 1) {
    const word = words[at] as string
    const lower = word.toLowerCase()
    const { length } = lower
    columns.shape[at] = shapeOf(word, lower)
    columns.form[at] = textHash(word, 0, word.length)
    columns.lower[at] = textHash(lower, 0, length)
    columns.prefix[at] = textHash(lower, 0, Math.min(3, length))
    columns.suffix1[at] = textHash(lower, Math.max(0, length - 1), length)
    columns.suffix2[at] = textHash(lower, Math.max(0, length - 2), length)
    columns.suffix3[at] = textHash(lower, Math.max(0, length - 3), length)
    columns.suffix4[at] = textHash(lower, Math.max(0, length - 4), length)
  }
  const casing = casingOf(words, columns.shape)
  if (casing !== 0)
    for (let at = 0; at < size; at += 1) {
      columns.form[at] = columns.lower[at] as number
      columns.shape[at] = (columns.shape[at] as number) | (casing << 8)
    }
  return { ...columns, casing }
}
