import type { Columns } from '../linear/columns.ts'
import { feature } from '../linear/hash.ts'

/** Room for the features of one word. */
export const TAG_FEATURES = 40

/** Writes the hashed features of word `at` into `out`; gives how many. `last` and `last2`: classes given to the two words before it, plus one (0: none). */
export function tagFeatures(columns: Columns, at: number, last: number, last2: number, out: Int32Array): number {
  const { size, form, lower, prefix, suffix1, suffix2, suffix3, suffix4, shape } = columns
  const word = lower[at] as number
  const ending = suffix3[at] as number
  const look = shape[at] as number
  const before = at > 0 ? (lower[at - 1] as number) : 0
  const before2 = at > 1 ? (lower[at - 2] as number) : 0
  const next = at + 1 < size ? (lower[at + 1] as number) : 0
  const next2 = at + 2 < size ? (lower[at + 2] as number) : 0
  const nextEnding = at + 1 < size ? (suffix3[at + 1] as number) : 0
  const nextLook = at + 1 < size ? (shape[at + 1] as number) : 0
  let n = 0
  out[n++] = feature(0, 0)
  out[n++] = feature(1, word)
  out[n++] = feature(2, form[at] as number)
  out[n++] = feature(3, suffix1[at] as number, look)
  out[n++] = feature(4, suffix2[at] as number)
  out[n++] = feature(5, ending)
  out[n++] = feature(6, suffix4[at] as number)
  out[n++] = feature(7, prefix[at] as number)
  out[n++] = feature(8, look, at === 0 ? 1 : 0)
  out[n++] = feature(9, last)
  out[n++] = feature(10, last, last2)
  out[n++] = feature(11, last, word)
  out[n++] = feature(12, last, ending)
  out[n++] = feature(13, before)
  out[n++] = feature(14, before2)
  out[n++] = feature(15, next)
  out[n++] = feature(16, next2)
  out[n++] = feature(17, before, word)
  out[n++] = feature(18, word, next)
  out[n++] = feature(19, before, next)
  out[n++] = feature(20, last, next)
  out[n++] = feature(21, last, nextEnding)
  out[n++] = feature(22, nextEnding)
  out[n++] = feature(23, nextLook, look)
  out[n++] = feature(24, at > 0 ? (suffix3[at - 1] as number) : 0)
  out[n++] = feature(25, at > 0 ? (shape[at - 1] as number) : 512, look)
  out[n++] = feature(26, last, look)
  out[n++] = feature(27, last, last2, word)
  out[n++] = feature(28, ending, look)
  out[n++] = feature(29, ending, nextEnding)
  out[n++] = feature(30, next, next2)
  out[n++] = feature(31, before2, before)
  out[n++] = feature(32, at + 2 < size ? (suffix3[at + 2] as number) : 0)
  out[n++] = feature(33, word, look)
  return n
}
