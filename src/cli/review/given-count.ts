import type { GivenCount } from '#model/decision'
import { UsageError } from '../exit.ts'

/** Kinds of number that a claim may give, as `Count.what` has them. */
export const COUNTED: readonly string[] = [
  ...['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'abducted', 'arrested', 'displaced'],
  ...['munitions', 'intercepted', 'buildings', 'vehicles'],
]

const expected = (name: string, value: string): UsageError =>
  new UsageError(
    `${name}=${value}: expected a number such as 3, 3..5, 60.. (at least), ..80 (up to), ~60 (about), ? (not known) or nothing (the claim gives none)`,
  )

/** A number from "3", "3..5", "60..", "..80", "~60", "?", "". `name` may have the class of person behind a colon: "killed:child". Throws UsageError. */
export function givenCount(name: string, value: string): GivenCount {
  const [what = '', group] = name.split(':')
  const of = group === undefined ? { what } : { what, group: group as NonNullable<GivenCount['group']> }
  if (value === '') return { ...of, remove: true }
  if (value === '?') return { ...of, min: null, max: null }
  const [, about = '', from = '', dots = '', to = ''] = /^(~?)(\d{0,9})(\.\.)?(\d{0,9})$/.exec(value) ?? []
  if (from === '' && to === '') throw expected(name, value)
  const [min, max] = dots === '' ? [from, from] : [from, to]
  const bound = (digits: string): number | null => (digits === '' ? null : Number(digits))
  return { ...of, min: bound(min), max: bound(max), ...(about === '' ? {} : { approximate: true }) }
}
