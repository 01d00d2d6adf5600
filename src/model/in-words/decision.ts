import { isRecord } from '../decision/form.ts'
import type { Decision, DecisionValues } from '../decision.ts'

/** JSON of a value as one would write it: texts bare, "nothing" for null. */
const bare = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.length === 0 ? 'own voice' : value.map(bare).join(' > ')
  if (!isRecord(value)) return String(value)
  if (typeof value.edtf === 'string')
    return `${value.edtf}${typeof value.precision === 'string' ? ` (${value.precision})` : ''}`
  if (typeof value.what === 'string') {
    if (value.remove === true) return `${value.what}: not given`
    const [min, max] = [value.min ?? null, value.max ?? null]
    return `${value.what}: ${min === max ? (min ?? '?') : `${min ?? ''}..${max ?? ''}`}`
  }
  if (typeof value.name === 'string')
    return `${value.name}${typeof value.geonameId === 'number' ? ` (${value.geonameId})` : ''}`
  return JSON.stringify(value)
}

/** What each kind says beyond its name; kinds that say nothing more are left out. */
const VALUES: { readonly [kind in keyof DecisionValues]?: (value: never, decision: Decision) => string } = {
  reject: (value: DecisionValues['reject']) => value?.why ?? '',
  correct: (value: DecisionValues['correct'], { on }) =>
    `${on[0]?.field ?? ''}: ${bare(value.value)}${value.quote ? ` “${value.quote.text}”` : ''}`,
  add: (value: DecisionValues['add']) =>
    [value.class, ...value.fields.map((one) => `${one.field}: ${bare(one.value)}`)].join(', '),
  comment: (value: DecisionValues['comment']) => value.text,
  grade: (value: DecisionValues['grade']) => `${value.scheme} ${value.grade}${value.why ? `: ${value.why}` : ''}`,
  verdict: (value: DecisionValues['verdict']) =>
    `${value.text}${value.rating ? ` (${value.rating.value} of ${value.rating.best})` : ''}`,
  best: (value: DecisionValues['best']) => `${value.best} (${value.low} to ${value.high})`,
  reliability: (value: DecisionValues['reliability']) => `${value.name}: ${value.grade}`,
  alias: (value: DecisionValues['alias']) => `“${value.alias}” is “${value.of}”`,
  party: (value: DecisionValues['party']) => `“${value.name}”: ${value.party ?? 'no party'}`,
  'sign-off': (value: DecisionValues['sign-off']) => value.decision.slice(0, 12),
  undo: (value: DecisionValues['undo']) => value.decision.slice(0, 12),
}

/** What a decision says, beyond its kind: "when: 2031-03-09", "airwars fair"; '' where its kind says it all, or its contents were erased. */
export function decisionInWords(decision: Decision): string {
  const { what, value } = decision
  const inWords = Object.hasOwn(VALUES, what) ? VALUES[what as keyof DecisionValues] : undefined
  if (!inWords || (value === null && what !== 'reject')) return ''
  try {
    return inWords(value as never, decision)
  } catch {
    // A value of another form, from a file that another program wrote.
    return JSON.stringify(value) ?? ''
  }
}
