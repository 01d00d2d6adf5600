import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Where } from '#model/value'
import type { Vocabulary } from '#model/vocabulary'
import { type Facts, rangeOf, reportsOf } from '../facts.ts'
import { ACLED_TYPES, type AcledType } from './acled-types.ts'
import { acledGeoPrecision } from './coded-place.ts'
import { acledTimePrecision, type CodedTime, codedTime } from './coded-time.ts'
import { isOnlyDenied, noteOf } from './notes.ts'
import { acledInter, actorOf, harmedOnlyCivilians, type Side } from './side.ts'
import type { Reason } from './tally-drops.ts'
import { WAVE, wavesOf } from './waves.ts'

/** An incident as a row of ACLED's form. */
export interface AcledRow {
  readonly incident: Incident
  readonly sub: string
  readonly type: AcledType
  readonly time: CodedTime
  readonly where: Where
  readonly country: string | null
  readonly iso: number | null
  readonly side: Side | 'disputed' | null
  readonly inter1: number | null
  readonly civilians: boolean
  readonly fatalities: number | null
  readonly sources: string
  readonly notes: string
  readonly timestamp: number
}

const CLASS: Reason = {
  what: 'incidents of a class that ACLED has no sub-event type for',
  why: 'the mapping stands in data/ontology/events.yaml',
}
const SIDE: Reason = {
  what: 'incidents of territory taken by an unknown side',
  why: "ACLED's sub-event type depends on whether a government took it",
}
const TIME: Reason = {
  what: 'incidents without a date, or with one of more than a month',
  why: 'ACLED codes days, weeks and months',
}
const PLACE: Reason = {
  what: 'incidents without a place, or with a country only',
  why: 'ACLED codes towns, districts and provinces',
}
const DENIED: Reason = { what: 'incidents that every account denies', why: 'a row says that something happened' }

/** "Government regains territory" only for a government: which it is depends on who took it. */
const subTypeOf = (sub: string, inter: number | null): string | null =>
  sub !== 'Government regains territory' ? sub : inter === 1 ? sub : null

/**
 * One number, the most conservative of what is told: the lowest of the independent accounts. null (blank) when none gives one: unknown is not 0,
 * though ACLED itself enters 0 there, 3 or 10 for deaths without a number.
 */
const fatalitiesOf = (incident: Incident): number | null => rangeOf(incident, 'killed')?.low ?? null

/** Makes rows of incidents, or says why one is none. `now` is ISO 8601. */
export function rowMaker(
  ledger: Ledger,
  facts: Facts,
  vocabulary: Vocabulary,
  now: string,
): (incident: Incident) => AcledRow | Reason {
  const isWave = wavesOf(ledger)
  return (incident) => {
    const { where } = incident
    const codes = vocabulary.countries.get(where?.country ?? '')
    const side = actorOf(incident, facts)
    const inter1 = side === null || side === 'disputed' ? null : acledInter(side.actor, codes?.name ?? null)
    const mapped = vocabulary.classes.get(incident.class)?.acled ?? null
    if (mapped === null) return CLASS
    if (isWave(incident)) return WAVE
    const sub = subTypeOf(mapped, inter1)
    const type = ACLED_TYPES.get(sub ?? '')
    if (sub === null || !type) return SIDE
    const time = codedTime(incident.when)
    if (time === null || acledTimePrecision(time) === null) return TIME
    if (where === null || acledGeoPrecision(where) === null) return PLACE
    if (isOnlyDenied(incident, facts)) return DENIED
    const outlets = reportsOf(incident, facts).map((report) => outletOf(report).replaceAll(';', ','))
    return {
      incident,
      sub,
      type,
      time,
      where,
      country: codes?.name ?? null,
      iso: codes?.numeric ? Number(codes.numeric) : null,
      side,
      inter1,
      civilians: type.event === 'Violence against civilians' || harmedOnlyCivilians(incident),
      fatalities: fatalitiesOf(incident),
      sources: [...new Set(outlets)].join('; '),
      notes: noteOf(incident, facts),
      timestamp: Math.floor(Date.parse(now) / 1000),
    }
  }
}
