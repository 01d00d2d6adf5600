import { beforeOf, payloadHashOf } from '#ledger/decision-hash'
import type { Decision } from '#model/ledger'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isQuote = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  (value.start as number) >= 0 &&
  (value.start as number) < (value.end as number) &&
  typeof value.text === 'string'

const isPlace = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.report === 'string' &&
  (value.quote === null || isQuote(value.quote)) &&
  (value.field === null || typeof value.field === 'string')

/** What is wrong with a line's value as a decision; null when nothing is. */
function problemOf(value: unknown, previous: Decision | undefined): string | null {
  if (!isRecord(value)) return 'not a decision (expected an object)'
  for (const field of ['at', 'by', 'what', 'payloadHash', 'before']) {
    if (typeof value[field] !== 'string') return `not a decision ("${field}" must be a text)`
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value.at as string) || Number.isNaN(Date.parse(value.at as string))) {
    return 'not a decision ("at" must be an ISO 8601 time)'
  }
  if (!Array.isArray(value.on) || !value.on.every(isPlace)) return 'not a decision ("on" must list reports and words)'
  if (!('value' in value)) return 'not a decision ("value" is missing)'
  const decision = value as unknown as Decision
  // A payload that was erased leaves its hash, so that the chain still holds.
  const erased = decision.value === null && decision.on.length === 0
  if (!erased && payloadHashOf(decision) !== decision.payloadHash) return 'changed since it was made (its hash differs)'
  return decision.before === beforeOf(previous)
    ? null
    : 'not what followed the line before it (a line is missing or was moved)'
}

/** Decisions of a file, one a line, in order; what is wrong, each with its line (from 1). Empty lines are passed over. */
export function parseDecisions(text: string): {
  readonly decisions: Decision[]
  readonly problems: { readonly line: number; readonly why: string }[]
} {
  const decisions: Decision[] = []
  const problems: { line: number; why: string }[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      problems.push({ line: index + 1, why: 'not JSON' })
      continue
    }
    // After a bad line the chain cannot be followed: each next one is checked by itself.
    const lost = problems.length > 0 && isRecord(value) && typeof value.before === 'string'
    const why = problemOf(value, decisions.at(-1))
    if (why === null || (lost && why.startsWith('not what followed'))) {
      const { at, by, what, on, value: decided, payloadHash, before } = value as unknown as Decision
      decisions.push({ at, by, what, on, value: decided, payloadHash, before })
    } else problems.push({ line: index + 1, why })
  }
  return { decisions, problems }
}
