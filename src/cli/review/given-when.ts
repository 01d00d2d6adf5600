import type { GivenWhen } from '#model/decision'
import { readEdtf } from '#model/decision/edtf'
import type { When } from '#model/value'
import { UsageError } from '../exit.ts'

const PRECISIONS: readonly string[] = ['night', 'day', 'days', 'week', 'month', 'year']

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A time from EDTF ("2024-02-08", "2024-02-07/2024-02-08", "2024-02"), or "night 2024-02-07", which ends the day after; nothing: not known. Throws UsageError. */
export function givenWhen(field: string, value: string): GivenWhen | null {
  if (value === '') return null
  const [, word, written = value] = /^([a-z]+)\s+(\S.*)$/.exec(value) ?? []
  const edtf =
    word === 'night' && /^\d{4}-\d\d-\d\d$/.test(written) && readEdtf(written)
      ? `${written}/${nextDay(written)}`
      : written
  if (readEdtf(edtf) === null || (word !== undefined && !PRECISIONS.includes(word))) {
    throw new UsageError(
      `${field}=${value}: expected a date as EDTF has it, such as 2024-02-08, 2024-02-07/2024-02-08, 2024-02, or "night 2024-02-07"`,
    )
  }
  return word === undefined ? { edtf } : { edtf, precision: word as When['precision'] }
}
