import type { Count } from '../value.ts'

/** The bounds of a number, wherever they come from. */
export type Amount = Pick<Count, 'min' | 'max' | 'approximate' | 'vague'>

/** A vague number keeps its word: its bound (contract of `Count.min`) is no number to show. */
const vagueWord = (min: number | null): string => {
  if (min === null) return 'some'
  if (min >= 2000) return 'thousands'
  if (min >= 200) return 'hundreds'
  return min >= 24 ? 'dozens' : 'several'
}

/** "12", "about 12", "at least 60", "up to 80", "10–12", "several", "none", "number not given". */
export function amountInWords({ min, max, approximate, vague }: Amount): string {
  if (vague) return vagueWord(min)
  const about = approximate ? 'about ' : ''
  if (min === null && max === null) return 'number not given'
  if (min === null) return `up to ${about}${max}`
  if (max === null) return `at least ${about}${min}`
  if (min === max) return min === 0 ? 'none' : `${about}${min}`
  return `${about}${min}–${max}`
}

/** "killed: at least 60 (foreign specialists)": what is counted, how many, of whom. */
export function countInWords(count: Amount & Pick<Count, 'what' | 'of' | 'group'>): string {
  const of = count.of ?? count.group
  return `${count.what}: ${amountInWords(count)}${of === null ? '' : ` (${of})`}`
}

/** "0–11", "60+", "up to 80", "none", "?": lowest and highest of several accounts. */
export function rangeInWords({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  if (low === null && high === null) return '?'
  if (low === null) return `up to ${high}`
  if (high === null) return `${low}+`
  if (low === high) return low === 0 ? 'none' : `${low}`
  return `${low}–${high}`
}
