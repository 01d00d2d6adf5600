import { CLAIM_FIELDS, type ClaimField } from '../claim-field.ts'
import { DECISION_KINDS, type Decided, type DecisionKind, type DecisionPlace } from '../decision.ts'
import type { Report } from '../report.ts'
import type { Quote } from '../span.ts'
import { fieldForms } from './field-forms.ts'
import { isRecord } from './form.ts'
import { valueForms } from './value-forms.ts'

const isCut = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

/** What is wrong with a stretch of a report's text, told of `name`; null when nothing is. */
function quoteProblem({ start, end, text }: Quote, report: Report, name: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0) return `${name}: ${start}..${end} are no offsets`
  if (end <= start) return `${name}: it ends (${end}) before it begins (${start})`
  if (end > report.text.length) return `${name}: it ends at ${end}, the text has ${report.text.length} units`
  if (isCut(report.text, start) || isCut(report.text, end)) return `${name}: it cuts a character in half`
  return report.text.slice(start, end) === text
    ? null
    : `${name}: the report has other words there than “${text.slice(0, 60)}”`
}

const isKind = (what: string): what is DecisionKind => (DECISION_KINDS as readonly string[]).includes(what)
const isField = (field: string | null): field is ClaimField =>
  (CLAIM_FIELDS as readonly (string | null)[]).includes(field)

/** Kinds that hang on the words of one claim, and of two. */
const ON_WORDS: ReadonlySet<DecisionKind> = new Set([
  'accept',
  'reject',
  'correct',
  'add',
  'comment',
  'grade',
  'verdict',
  'best',
])
const ON_TWO: ReadonlySet<DecisionKind> = new Set(['merge', 'split', 'not-the-same'])
/** Fields whose value is their words: without these there is nothing to set. */
const WORDS_ALONE: ReadonlySet<ClaimField> = new Set(['words', 'event'])

/** What `on[0].field` may be where it says more than "the claim": "incident" for the incident that the claim stands in. */
const FIELD: Readonly<Partial<Record<DecisionKind, readonly (string | null)[]>>> = {
  accept: [null],
  reject: [null],
  add: [null],
  correct: CLAIM_FIELDS,
  comment: [null, 'incident', ...CLAIM_FIELDS],
  grade: [null, 'incident'],
  verdict: [null, 'incident'],
  best: [null, 'incident'],
}

/** Words that a decision's value chooses, each with what to call it. */
function* quotesIn(value: unknown, name: string): Generator<readonly [name: string, quote: Quote]> {
  if (!isRecord(value)) return
  for (const key of ['quote', 'event'])
    if (isRecord(value[key])) yield [`${name}.${key}`, value[key] as unknown as Quote]
  for (const [index, one] of (Array.isArray(value.fields) ? value.fields : []).entries())
    yield* quotesIn(one, `${name}.fields[${index}]`)
}

function fieldProblem(field: string | null, value: unknown): string | null {
  if (!isField(field)) return null
  const { value: set, quote } = value as { value: unknown; quote: Quote | null }
  const problem = fieldForms[field](set, field)
  return problem ?? (WORDS_ALONE.has(field) && quote === null ? `${field}: its new words are missing` : null)
}

/** What is wrong with what a decision hangs on. */
function placesProblem(
  what: DecisionKind,
  on: readonly DecisionPlace[],
  reportOf: (id: string) => Report | undefined,
): string | null {
  const needed = ON_TWO.has(what) ? 2 : ON_WORDS.has(what) ? 1 : 0
  if (on.length < needed) return `on: ${what} needs the words of ${needed === 1 ? 'a claim' : 'two claims'}`
  for (const [index, place] of on.entries()) {
    const report = reportOf(place.report)
    if (!report) return `on[${index}]: there is no report ${place.report.slice(0, 16)}`
    if (place.quote === null && index < needed) return `on[${index}]: its words are missing`
    const problem = place.quote === null ? null : quoteProblem(place.quote, report, `on[${index}]`)
    if (problem !== null) return problem
  }
  const [first] = on
  const allowed = FIELD[what]
  if (!first || !allowed || allowed.includes(first.field)) return null
  const known = allowed.filter((field) => field !== null).join(', ')
  return first.field === null
    ? `on[0].field: the field is missing (${known})`
    : `on[0].field: there is no field “${first.field}”${known === '' ? ', it is the claim as a whole' : ` (${known})`}`
}

/**
 * What is wrong with a decision before it is written: an unknown kind or field, a value of another form, words that the report does not have at that place,
 * that end before they begin or cut a character in half. Null when nothing is. The claim itself may be missing: that is a note when the ledger is made.
 */
export function decisionProblem(
  { what, on, value }: Decided,
  reportOf: (id: string) => Report | undefined,
): string | null {
  if (!isKind(what)) return `there is no kind of decision “${what}” (${DECISION_KINDS.join(', ')})`
  const problem = placesProblem(what, on, reportOf) ?? valueForms[what](value, what)
  if (problem !== null) return problem
  const [first] = on
  const report = first && reportOf(first.report)
  for (const [name, quote] of report ? quotesIn(value, what) : []) {
    const wrong = quoteProblem(quote, report as Report, name)
    if (wrong !== null) return wrong
  }
  return what === 'correct' ? fieldProblem(first?.field ?? null, value) : null
}
