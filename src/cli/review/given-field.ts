import { loadGazetteer } from '#lexicon/gazetteer'
import { loadOntology } from '#lexicon/ontology'
import type { Claim } from '#model/claim'
import type { ClaimField } from '#model/claim-field'
import type { GivenField } from '#model/decision'
import { fieldForms } from '#model/decision/field-forms'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { Quote, Span } from '#model/span'
import { UsageError } from '../exit.ts'
import { suggest } from '../suggest.ts'
import { gazetteerPlace } from './gazetteer-place.ts'
import { COUNTED, givenCount } from './given-count.ts'
import { givenSpeakers } from './given-speakers.ts'
import { givenWhen } from './given-when.ts'
import { givenWords, nearestWords } from './nearest-words.ts'

/** What FIELD=VALUE is read against. */
export interface Against {
  readonly report: Report
  /** The claim that is corrected; null for one that is added. */
  readonly claim: Claim | null
  /** Where in the text it stands: of several places with the same words the nearest is meant. */
  readonly near: Span
  /** The sources of the ledger, for who is named as a speaker. */
  readonly sources: readonly Source[]
}

/** Names of fields as a user writes them, with the field that each sets. A kind of number is a field of its own. */
const WRITTEN: Readonly<Record<string, ClaimField>> = {
  class: 'class',
  words: 'words',
  event: 'event',
  when: 'when',
  said: 'said',
  where: 'where',
  actor: 'actor',
  target: 'target',
  victim: 'victim',
  instrument: 'instrument',
  source: 'source',
  attribution: 'source',
  basis: 'basis',
  certainty: 'certainty',
  answers: 'answers',
}

const isPair = (text: string): boolean => /^[a-z-]+(?::[a-z]+)?=/.test(text)

/** Operands that are FIELD=VALUE: those before the first that is not. */
export function leadingPairs(operands: readonly string[]): { pairs: string[]; rest: string[] } {
  const end = operands.findIndex((one) => !isPair(one))
  const at = end < 0 ? operands.length : end
  return { pairs: operands.slice(0, at), rest: operands.slice(at) }
}

function fieldNamed(name: string): ClaimField {
  const field = Object.hasOwn(WRITTEN, name)
    ? WRITTEN[name]
    : COUNTED.includes(name.split(':')[0] ?? '')
      ? 'counts'
      : undefined
  if (field !== undefined) return field
  const known = [...Object.keys(WRITTEN), ...COUNTED]
  const meant = suggest(name, known)
  throw new UsageError(`there is no field '${name}'${meant ? `; '${meant}'?` : ''} (${known.join(', ')})`)
}

function eventClass(value: string): string {
  const classes = [...loadOntology().classes.keys()]
  if (classes.includes(value)) return value
  const meant = suggest(value, classes)
  throw new UsageError(`class=${value}: there is no such class${meant ? `; '${meant}'?` : ''} (${classes.join(', ')})`)
}

/** The value of a field, and the words of the report that say it by themselves: a name that stands there. */
function readValue(
  name: string,
  field: ClaimField,
  value: string,
  { report, claim, near, sources }: Against,
): { value: unknown; quote: Quote | null } {
  const named = (what: unknown, words: string) => ({ value: what, quote: nearestWords(words, report, near) })
  switch (field) {
    case 'class':
      return { value: eventClass(value), quote: null }
    case 'when':
    case 'said':
      return { value: givenWhen(field, value), quote: null }
    case 'where': {
      if (value === '') return { value: null, quote: null }
      const where = gazetteerPlace(value, claim?.where ?? null, loadGazetteer())
      return named(where, where.name)
    }
    case 'counts':
      return { value: givenCount(name, value), quote: null }
    case 'source': {
      const speakers = givenSpeakers(value, sources)
      return named(speakers, speakers.at(-1)?.name ?? '')
    }
    case 'words':
    case 'event':
    case 'basis':
      return { value: null, quote: value === '' ? null : givenWords(value, report, near) }
    case 'answers': {
      const [act, about = 'occurrence'] = value.split(':')
      return { value: value === '' ? null : { act, about }, quote: null }
    }
    case 'certainty':
      return { value, quote: null }
    default:
      return value === '' ? { value: null, quote: null } : named(value, value)
  }
}

/**
 * A field of a claim from FIELD=VALUE. `words`: the words it is read from, which must stand in the report; where none are given and the value is a name that stands there,
 * that name. Throws UsageError on an unknown field, a bad value, or words that are not there.
 */
export function givenField(pair: string, words: string | undefined, against: Against): GivenField {
  const at = pair.indexOf('=')
  const [name, written] = [pair.slice(0, at), pair.slice(at + 1).trim()]
  const field = fieldNamed(name)
  const { value, quote } = readValue(name, field, written, against)
  const problem = fieldForms[field](value, name)
  if (problem !== null) throw new UsageError(problem)
  return { field, value, quote: words === undefined ? quote : givenWords(words, against.report, against.near) }
}
