import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Ledger } from '#model/ledger'
import { ledgerSchema } from '../../scripts/schema/ledger-schema.ts'

let validate: ValidateFunction | null = null

/** The closed schema as a checker, made once a file of tests: it takes a second. */
function validator(): ValidateFunction {
  if (validate) return validate
  const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats.default(ajv, { mode: 'full' })
  validate = ajv.compile(ledgerSchema(false) as object)
  return validate
}

interface AnyQuote {
  start: number
  end: number
  text: string
}

const isQuote = (value: object): value is AnyQuote => 'start' in value && 'end' in value && 'text' in value

/** Every quote anywhere in a value, with the path that leads to it. */
function* quotesIn(value: unknown, path: string): Generator<[path: string, quote: AnyQuote]> {
  if (typeof value !== 'object' || value === null) return
  if (isQuote(value)) yield [path, value]
  else for (const [key, inner] of Object.entries(value)) yield* quotesIn(inner, `${path}.${key}`)
}

/** Quotes that are not their report's own words at their offsets. */
function* wrongQuotes(ledger: Ledger): Generator<string> {
  const texts = new Map(ledger.reports.map((report) => [report.id, report.text]))
  const wrong = (path: string, { start, end, text }: AnyQuote, report: string | null): string | null =>
    report !== null && texts.get(report)?.slice(start, end) === text
      ? null
      : `${path} ${start}..${end} is not “${text}”`
  const owners: [string, string | null, unknown][] = [
    ...ledger.claims.map((claim): [string, string, unknown] => [`claim ${claim.id}`, claim.report, claim]),
    ...ledger.notes.map((note): [string, string | null, unknown] => ['note', note.report, note]),
    ...ledger.reports.map((report): [string, string, unknown] => [`report ${report.id}`, report.id, report.media]),
  ]
  for (const report of ledger.reports) {
    for (const { here, there } of report.copyOf?.passages ?? []) {
      owners.push(
        [`copy ${report.id}`, report.id, { here }],
        [`copy ${report.id}`, report.copyOf?.report ?? null, { there }],
      )
    }
  }
  for (const [path, report, value] of owners) {
    for (const [at, quote] of quotesIn(value, path)) {
      const problem = wrong(at, quote, report)
      if (problem !== null) yield problem
    }
  }
}

/** Ids that name nothing in the ledger, and ids that name two things. */
function* brokenReferences(ledger: Ledger): Generator<string> {
  const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id))
  const [reports, sources, claims] = [ids(ledger.reports), ids(ledger.sources), ids(ledger.claims)]
  const missing = (known: Set<string>, id: string | null, from: string): string[] =>
    id === null || known.has(id) ? [] : [`${from} names ${id}, which is not there`]
  for (const [name, list] of Object.entries({
    report: ledger.reports,
    source: ledger.sources,
    claim: ledger.claims,
    incident: ledger.incidents,
  })) {
    if (ids(list).size < list.length) yield `two records are one ${name}`
  }
  for (const claim of ledger.claims) {
    yield* missing(reports, claim.report, `claim ${claim.id}`)
    for (const link of claim.attribution) yield* missing(sources, link.id, `claim ${claim.id} attribution`)
    yield* missing(sources, claim.origin, `claim ${claim.id} origin`)
  }
  for (const incident of ledger.incidents) {
    const from = `incident ${incident.id}`
    for (const id of incident.claims) yield* missing(claims, id, from)
    for (const id of [...incident.reports, ...incident.unread.reports]) yield* missing(reports, id, from)
    for (const account of incident.accounts) yield* missing(sources, account.source, `${from} account`)
    for (const { a, b } of incident.contradictions) yield* [...missing(claims, a, from), ...missing(claims, b, from)]
    for (const range of incident.ranges) for (const id of range.claims) yield* missing(claims, id, `${from} range`)
  }
}

/** Everything that is wrong with a ledger by its schema, by “no words, no claim”, and by its own ids; empty when it is sound. */
export function problemsOf(ledger: Ledger): string[] {
  const check = validator()
  check(ledger)
  const bySchema = (check.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  return [...bySchema, ...wrongQuotes(ledger), ...brokenReferences(ledger)]
}
