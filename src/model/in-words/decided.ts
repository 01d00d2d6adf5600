import type { Answer, Attribution, Person, Role } from '../claim.ts'
import type { ClaimField } from '../claim-field.ts'
import type { ClaimDecided, Correction, IncidentDecided, Made, Verdict } from '../reviewed.ts'
import type { Quote } from '../span.ts'
import type { Count, When, Where } from '../value.ts'
import { countInWords } from './amount.ts'
import { OWN_VOICE, speakerInWords } from './chain.ts'
import { gradeInWords } from './grade.ts'
import { dateInWords, whenInWords } from './when.ts'
import { whereInWords } from './where.ts'

const NOTHING = 'nothing'

const orNothing = <T>(value: T | null, inWords: (value: T) => string): string =>
  value === null ? NOTHING : inWords(value)
const all = <T>(values: readonly T[], inWords: (value: T) => string): string =>
  values.map(inWords).join(', ') || NOTHING
const quoted = ({ text }: Quote): string => `“${text}”`
const named = ({ name }: Role): string => name
const personInWords = ({ name, age, fate }: Person): string =>
  [name ?? 'somebody', age === null ? null : `${age}`, fate].filter((part) => part !== null).join(', ')
const chainInWords = (chain: readonly Attribution[]): string =>
  chain.length === 0
    ? OWN_VOICE
    : chain
        .map((link) => `${speakerInWords(link)}${link.stance === 'says' ? '' : ` (${link.stance.replace('-', ' ')})`}`)
        .join(' → ')

/** How a value of each field is said. */
const FIELDS: Readonly<Record<ClaimField, (value: never) => string>> = {
  class: (value: string) => value.replaceAll('-', ' '),
  words: quoted,
  event: quoted,
  when: (value: When | null) => orNothing(value, whenInWords),
  said: (value: When | null) => orNothing(value, whenInWords),
  where: (value: Where | null) => orNothing(value, whereInWords),
  'other-places': (value: readonly Where[]) => all(value, whereInWords),
  counts: (value: Count | null) => orNothing(value, countInWords),
  actor: (value: readonly Role[]) => all(value, named),
  target: (value: readonly Role[]) => all(value, named),
  victim: (value: readonly Role[]) => all(value, named),
  instrument: (value: readonly Role[]) => all(value, named),
  persons: (value: readonly Person[]) => all(value, personInWords),
  source: chainInWords,
  basis: (value: Quote | null) => orNothing(value, quoted),
  certainty: (value: string) => value,
  answers: (value: Answer | null) => orNothing(value, ({ act, about }) => `${act}: ${about}`),
}

/** "Ida, 1 April 2031". */
const madeInWords = ({ by, at }: Made): string => `${by}, ${dateInWords(at)}`

/** What a correction made of which reading: "when", "9 March 2031", "10 March 2031". */
/** A correction in words: which field, what it is now, what the program had read. */
export function correctionInWords({ field, value, machine }: Correction): {
  field: string
  value: string
  machine: string
} {
  const inWords = FIELDS[field] as (value: unknown) => string
  return { field: field.replace('-', ' '), value: inWords(value), machine: inWords(machine) }
}

const verdictInWords = ({ text, rating, author }: Verdict): string =>
  [text, rating && `${rating.value} of ${rating.best}`, author].filter((part) => part !== null).join(' · ')

/** A thing that people decided, for any view: what it is about, what it says, who said so. */
export interface DecidedLine {
  readonly label: string
  readonly text: string
  /** What the machine had read; null where it reads no such thing. */
  readonly machine: string | null
  readonly made: string
}

const line = (label: string, text: string, made: Made, machine: string | null = null): DecidedLine => ({
  label,
  text,
  machine,
  made: madeInWords(made),
})

const signed = (names: readonly string[]): DecidedLine[] =>
  names.length === 0 ? [] : [{ label: 'confirmed', text: `by ${names.join(', ')}`, machine: null, made: '' }]

/** All that people decided on a claim, a line each: state, corrections with the machine's reading, verdict, comments, who confirmed. */
export const claimDecidedLines = (decided: ClaimDecided): DecidedLine[] => [
  ...(decided.state !== null && decided.set ? [line(decided.state, decided.set.why ?? '', decided.set)] : []),
  ...decided.corrections.map((correction) => {
    const { field, value, machine } = correctionInWords(correction)
    return line(field, value, correction, machine)
  }),
  ...(decided.verdict ? [line('verdict', verdictInWords(decided.verdict), decided.verdict)] : []),
  ...decided.comments.map((comment) => line('comment', comment.text, comment)),
  ...signed(decided.signedOff),
]

/** All that people set on an incident, a line each: grades, best estimate, verdict, comments, who confirmed. */
export const incidentDecidedLines = ({
  grades,
  best,
  verdict,
  comments,
  signedOff,
}: IncidentDecided): DecidedLine[] => [
  ...grades.map((grade) =>
    line('grade', `${gradeInWords(grade)}${grade.why === null ? '' : ` · ${grade.why}`}`, grade),
  ),
  ...(best ? [line('deaths', `best estimate ${best.best}, ${best.low} to ${best.high}`, best)] : []),
  ...(verdict ? [line('verdict', verdictInWords(verdict), verdict)] : []),
  ...comments.map((comment) => line('comment', comment.text, comment)),
  ...signed(signedOff),
]
