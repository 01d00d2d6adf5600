import { keptText } from './kept-text.ts'

/** A value as both databases can take it. libsql's traps: a boolean would abort the whole process, an integer beyond 2^53 would lose its digits. */
export function boundValue(value: unknown): unknown {
  if (typeof value === 'string') return keptText(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined) return null
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} cannot be kept`)
  if (value instanceof Date) return value.toISOString()
  return value
}
