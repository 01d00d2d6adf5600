import { whenInWords } from '#model/in-words/when'
import type { Incident } from '#model/incident'
import { codedTime } from '../coded/coded-time.ts'
import { noteOf } from '../coded/notes.ts'
import type { Facts } from '../facts.ts'
import { reportsOf } from '../facts.ts'
import { pinOf } from '../geojson/pin.ts'

/** An event as TimeMap's eventSchema.js has it: all values are texts, '' where there is none. */
export interface TimemapEvent {
  readonly id: string
  readonly description: string
  /** MM/DD/YYYY. */
  readonly date: string
  /** HH:mm. */
  readonly time: string
  readonly time_precision: string
  readonly time_display: string
  readonly location: string
  readonly latitude: string
  readonly longitude: string
  readonly category: string
  readonly associations: readonly string[]
  readonly sources: readonly string[]
  readonly comments: string
}

const american = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`

/** The time of day, where one is told: not midnight, which would be read as one. */
const clock = (iso: string | null | undefined): string => /T(\d\d:\d\d)/.exec(iso ?? '')?.[1] ?? ''

/** Ids of associations: a category a class, a filter a country. */
export const categoryId = (name: string): string => `class-${name}`
export const countryId = (code: string): string => `country-${code}`

/** An incident on TimeMap's timeline, or null without a day: TimeMap throws away what has none. */
export function timemapEvent(incident: Incident, facts: Facts): TimemapEvent | null {
  const { id, when, where, title } = incident
  const time = codedTime(when)
  if (when === null || time === null) return null
  const pin = pinOf(where)
  return {
    id,
    description: title,
    date: american(time.start),
    time: when.precision === 'time' ? clock(when.earliest) : '',
    time_precision: when.precision,
    time_display: whenInWords(when),
    location:
      where === null ? '' : `${where.name}${pin ? ` (within ${pin.radius})` : ` (${where.precision}, no point)`}`,
    latitude: pin ? String(pin.lat) : '',
    longitude: pin ? String(pin.lon) : '',
    category: incident.class,
    associations: [categoryId(incident.class), ...(where?.country ? [countryId(where.country)] : [])],
    sources: reportsOf(incident, facts).map((report) => report.id),
    comments: noteOf(incident, facts),
  }
}
