import { UsageError } from './exit.ts'
import type { Given } from './parse-flags.ts'

const bad = (flag: string, value: string, expected: string): UsageError =>
  new UsageError(`--${flag} ${value}: expected ${expected}`)

/** A whole number from `least` to `most`; null when the flag was not given. Throws UsageError. */
export function wholeNumber(given: Given, flag: string, least: number, most: number): number | null {
  const value = given.values.get(flag)
  if (value === undefined) return null
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most)) throw bad(flag, value, `a whole number from ${least} to ${most}`)
  return number
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** Bytes from "5242880", "800kB", "5 MB", "1.5GB"; null when the flag was not given. Throws UsageError. */
export function byteSize(given: Given, flag: string): number | null {
  const value = given.values.get(flag)
  if (value === undefined) return null
  const [, digits = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s?(b|[kmg](?:i?b)?)?$/i.exec(value) ?? []
  const bytes = Math.round(Number(digits) * (UNITS[unit.slice(0, 1).toLowerCase()] ?? Number.NaN))
  if (digits === '' || !(bytes > 0)) throw bad(flag, value, 'bytes, or a size like 800kB or 5MB')
  return bytes
}

/** Milliseconds from seconds ("15", "0.5"); null when the flag was not given. Throws UsageError. */
export function seconds(given: Given, flag: string): number | null {
  const value = given.values.get(flag)
  if (value === undefined) return null
  const number = /^\d{1,6}(\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN
  if (!(number > 0)) throw bad(flag, value, 'seconds, more than 0')
  return Math.ceil(number * 1000)
}

/** One of the words; the first when the flag was not given. Throws UsageError. */
export function oneOf<W extends string>(given: Given, flag: string, words: readonly [W, ...W[]]): W {
  const value = given.values.get(flag)
  if (value === undefined) return words[0]
  const found = words.find((word) => word === value)
  if (found === undefined) throw bad(flag, value, words.join(', '))
  return found
}
