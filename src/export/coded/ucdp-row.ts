import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { Where } from '#model/value'
import type { Vocabulary } from '#model/vocabulary'
import { dayOf, type Facts, rangeOf, reportsOf } from '../facts.ts'
import { type CodedTime, codedTime } from './coded-time.ts'
import { isOnlyDenied } from './notes.ts'
import { actorOf, type Side } from './side.ts'
import type { Reason } from './tally-drops.ts'
import { WAVE, wavesOf } from './waves.ts'

/** Deaths as a person set them; each null until one did. */
export interface SetDeaths {
  readonly best: number | null
  readonly low: number | null
  readonly high: number | null
  readonly sideA: number | null
  readonly sideB: number | null
  readonly civilians: number | null
  readonly unknown: number | null
}

/** An incident as a row of UCDP's form. */
export interface UcdpRow {
  readonly incident: Incident
  readonly time: CodedTime
  readonly where: Where
  readonly country: string | null
  readonly side: Side | 'disputed' | null
  readonly deaths: SetDeaths
  readonly low: number | null
  readonly high: number | null
  /** Reports without later versions of the same page. */
  readonly reports: readonly Report[]
  /** Names of the counted accounts' sources. */
  readonly origins: string
}

const FAMILY: Reason = {
  what: 'incidents that are no violence by an armed actor',
  why: 'UCDP codes events of organised violence',
}
const DEATH: Reason = {
  what: 'incidents without a death that all accounts hold to',
  why: 'UCDP codes events with one death at least; "up to 5 killed" may be none',
}
const TIME: Reason = { what: 'incidents without a date', why: 'UCDP has no column for an open time' }
const PLACE: Reason = { what: 'incidents without a place', why: 'UCDP codes where it was' }
const DENIED: Reason = { what: 'incidents that every account denies', why: 'a row says that something happened' }

const NONE: SetDeaths = { best: null, low: null, high: null, sideA: null, sideB: null, civilians: null, unknown: null }

/** UCDP's best estimate, where a person set it: the machine never does. */
function setDeaths({ decided }: Incident): SetDeaths {
  const set = decided?.best
  return set ? { ...NONE, best: set.best, low: set.low, high: set.high, ...set.parts } : NONE
}

/** Whether accounts hold that somebody died, in numbers or in words ("several"). */
const tellsOfDeath = (incident: Incident): boolean =>
  (rangeOf(incident, 'killed')?.low ?? 0) > 0 ||
  incident.counts.some(({ what, vague, min }) => what === 'killed' && vague && (min ?? 0) > 0)

/** Text in a column whose parts are joined by ";". */
const part = (text: string): string => text.replaceAll(';', ',')

/** Makes rows of incidents, or says why one is none. */
export function rowMaker(
  ledger: Ledger,
  facts: Facts,
  vocabulary: Vocabulary,
): (incident: Incident) => UcdpRow | Reason {
  const isWave = wavesOf(ledger)
  return (incident) => {
    const { where } = incident
    const deaths = setDeaths(incident)
    const plover = vocabulary.classes.get(incident.class)?.plover ?? ''
    const isHarm = vocabulary.classes.get(incident.class)?.family === 'harm'
    if (!plover.startsWith('ASSAULT') && !isHarm) return FAMILY
    if (isWave(incident)) return WAVE
    if (deaths.best === null ? !tellsOfDeath(incident) : deaths.best < 1) return DEATH
    const time = codedTime(incident.when)
    if (time === null) return TIME
    if (where === null) return PLACE
    if (deaths.best === null && isOnlyDenied(incident, facts)) return DENIED
    const killed = rangeOf(incident, 'killed')
    const names = incident.accounts
      .filter(({ counted }) => counted)
      .flatMap(({ source }) => facts.sources.get(source ?? '')?.name ?? [])
    return {
      incident,
      time,
      where,
      country: vocabulary.countries.get(where.country ?? '')?.name ?? null,
      side: actorOf(incident, facts),
      deaths,
      low: deaths.best === null ? (killed?.low ?? null) : deaths.low,
      high: deaths.best === null ? (killed?.high ?? null) : deaths.high,
      reports: reportsOf(incident, facts).filter(
        ({ versionOf }) => versionOf === null || !incident.reports.includes(versionOf),
      ),
      origins: [...new Set(names.map(part))].join('; '),
    }
  }
}

/** One field of each report, joined as UCDP joins them; null where no report has it. */
export const joined = (reports: readonly Report[], field: (report: Report) => string | null): string | null => {
  const values = reports.map((report) => part(field(report) ?? ''))
  return values.some((value) => value !== '') ? values.join('; ') : null
}

/** "Coast Today, 2031-03-05, Drone strike kills two". */
export const articleOf = (report: Report): string =>
  [outletOf(report), dayOf(report.published), report.title].filter((one) => one !== null).join(', ')
