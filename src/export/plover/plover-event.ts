import type { Incident, Range } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Vocabulary } from '#model/vocabulary'
import { type CodedTime, codedTime } from '../coded/coded-time.ts'
import { isOnlyDenied, noteOf } from '../coded/notes.ts'
import { actorOf } from '../coded/side.ts'
import type { Reason } from '../coded/tally-drops.ts'
import { WAVE, wavesOf } from '../coded/waves.ts'
import { claimsOf, type Facts, rangeOf, reportsOf } from '../facts.ts'
import { webAddress } from '../iri.ts'
import { bodiesIn, type Entity, entityMaker, recipientsOf, speakersOf } from './entities.ts'
import { eventLocation } from './event-location.ts'

/** Classes of the 2.0 manual: their quad, and whether they need a recipient (section and summary agree on these three). */
const EVENTS: ReadonlyMap<string, { readonly quad: 1 | 2 | 3 | 4; readonly recipient?: true; readonly said?: true }> =
  new Map([
    ['AGREE', { quad: 1 }],
    ['CONSULT', { quad: 1 }],
    ['SUPPORT', { quad: 1 }],
    ['CONCEDE', { quad: 1 }],
    ['COOPERATE', { quad: 2, recipient: true }],
    ['AID', { quad: 2, recipient: true }],
    ['RETREAT', { quad: 2 }],
    ['REQUEST', { quad: 3 }],
    ['ACCUSE', { quad: 3, said: true }],
    ['REJECT', { quad: 3, said: true }],
    ['THREATEN', { quad: 3 }],
    ['PROTEST', { quad: 4 }],
    ['SANCTION', { quad: 4, recipient: true }],
    ['MOBILIZE', { quad: 4 }],
    ['COERCE', { quad: 4 }],
    ['ASSAULT', { quad: 4 }],
  ])

/** Contexts that a class of event is by itself; all others are a reader's judgement and are left out. */
const CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  territory: ['territory'],
  displacement: ['migration'],
  disaster: ['disasters'],
}

const CLASS: Reason = {
  what: 'incidents of a class that PLOVER has no event for',
  why: 'the mapping stands in data/ontology/events.yaml',
}
const DATE: Reason = { what: 'incidents without a date, or with one open at an end', why: 'PLOVER needs a date' }
const ACTOR: Reason = {
  what: 'incidents that nobody is said to have done',
  why: 'PLOVER codes no event without an actor (manual, 2.0 draft)',
}
const DISPUTED: Reason = {
  what: 'incidents whose accounts name different actors',
  why: 'several actors of one record acted together; --format csv has who says what',
}
const RECIPIENT: Reason = {
  what: 'incidents without the recipient that their PLOVER event needs',
  why: 'no account names one',
}
const DENIED: Reason = { what: 'incidents that every account denies', why: 'a record says that something happened' }

/** One number where accounts agree on one; else none: PLOVER's size has no bounds, and comment has the range. */
const exact = (range: Range | null): number | null => (range !== null && range.low === range.high ? range.low : null)

const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )

/** A record of PLOVER, with the incident it was made of. */
export interface PloverEvent {
  readonly incident: Incident
  readonly record: Record<string, unknown>
}

/** Makes records of incidents, or says why one is none. `now` is ISO 8601. */
export function eventMaker(
  ledger: Ledger,
  facts: Facts,
  vocabulary: Vocabulary,
  now: string,
): (incident: Incident) => PloverEvent | Reason {
  const isWave = wavesOf(ledger)
  const entityOf = entityMaker(vocabulary)

  const actorsOf = (incident: Incident, said: boolean): Entity[] | 'disputed' => {
    if (said) return speakersOf(incident, facts).map(entityOf)
    // Both sides of a fight are its actors.
    if (incident.class === 'clash') return bodiesIn(incident, facts, ['actor', 'target']).map(entityOf)
    const side = actorOf(incident, facts)
    if (side === null || side === 'disputed') return side ?? []
    return [side.actor ? entityOf(side.actor) : { entity_text: side.name }]
  }

  const recordOf = (
    incident: Incident,
    event: string,
    mode: string | undefined,
    time: CodedTime,
    actor: Entity[],
    recipient: Entity[],
    quad: number,
  ) => {
    const reports = reportsOf(incident, facts)
    const [first] = reports
    return filled({
      id: incident.id,
      date: time.start,
      enddate: time.days > 1 ? time.end : null,
      actor,
      recipient,
      event: [event],
      mode: mode === undefined ? [] : [mode],
      context: CONTEXTS[incident.class] ?? [],
      quad_code: quad,
      size: sizeOf(incident),
      event_loc: eventLocation(incident, vocabulary),
      event_text: claimsOf(incident, facts).map(({ quote }) => quote.text),
      link: [...new Set(reports.flatMap(({ url }) => webAddress(url) ?? []))],
      cite_info:
        first === undefined
          ? null
          : filled({
              url: webAddress(first.url),
              title: first.title,
              language: first.language,
              publication: first.publisher,
            }),
      coder: `hearsay ${ledger.generator.version}`,
      coded_date: now.slice(0, 10),
      comment: noteOf(incident, facts),
    })
  }

  return (incident) => {
    const [event, mode] = vocabulary.classes.get(incident.class)?.plover?.split(' ') ?? []
    const rules = EVENTS.get(event ?? '')
    if (event === undefined || !rules) return CLASS
    if (isWave(incident)) return WAVE
    const time = codedTime(incident.when)
    if (time === null) return DATE
    if (!rules.said && isOnlyDenied(incident, facts)) return DENIED
    const actor = actorsOf(incident, rules.said === true)
    if (actor === 'disputed') return DISPUTED
    if (actor.length === 0) return ACTOR
    const recipient = incident.class === 'clash' ? [] : recipientsOf(incident, facts, entityOf)
    if (rules.recipient && recipient.length === 0) return RECIPIENT
    return { incident, record: recordOf(incident, event, mode, time, actor, recipient, rules.quad) }
  }
}

function sizeOf(incident: Incident): Record<string, unknown> | null {
  const size = filled({
    dead: exact(rangeOf(incident, 'killed')),
    injured: exact(rangeOf(incident, 'wounded')),
    arrested: exact(rangeOf(incident, 'arrested')),
  })
  return Object.keys(size).length === 0 ? null : size
}
