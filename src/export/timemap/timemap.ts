import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { Vocabulary } from '#model/vocabulary'
import type { Dropped, Exporter, Mapping } from '../exporter.ts'
import { createFacts, dayOf, type Facts } from '../facts.ts'
import { pinOf } from '../geojson/pin.ts'
import { webAddress } from '../iri.ts'
import { categoryId, countryId, type TimemapEvent, timemapEvent } from './timemap-event.ts'

const line = (to: string, from: string, note = ''): Mapping => ({ to, from, note })

const mapping: readonly Mapping[] = [
  line('events[].id', 'Incident.id', 'TimeMap numbers events anew when it loads them'),
  line('events[].description', 'Incident.title'),
  line(
    'events[].date',
    'Incident.when.earliest',
    'MM/DD/YYYY: the first day it may have been; time_display has the span',
  ),
  line('events[].time', 'Incident.when.earliest', 'HH:mm; empty where no time of day is told'),
  line('events[].time_precision', 'Incident.when.precision'),
  line('events[].time_display', 'Incident.when', 'in words'),
  line('events[].location', 'Incident.where.name', 'with how far off the point may be, or that it has none'),
  line('events[].latitude', 'Incident.where.lat', 'as text; empty where the place is unknown or wider than a district'),
  line('events[].longitude', 'Incident.where.lon', 'the same'),
  line('events[].category', 'Incident.class'),
  line('events[].associations[]', 'Incident.class, .where.country', 'ids of associations.json'),
  line('events[].sources[]', 'Incident.reports', 'ids of sources.json'),
  line('events[].comments', 'Incident', 'accounts in their words, ranges, contradictions'),
  line('associations[].id', 'Incident.class, .where.country', 'class-… and country-…'),
  line('associations[].title', 'Incident.class, .where.country'),
  line('associations[].desc', '', 'empty'),
  line('associations[].mode', '', 'CATEGORY for classes, FILTER for countries'),
  line('associations[].filter_paths[]', 'Incident.where.country', 'of filters: Country, and its name'),
  line('sources{}.id', 'Report.id', 'an object with one source by its id'),
  line('sources{}.title', 'Report.title', 'its outlet without one'),
  line('sources{}.type', '', 'Report'),
  line('sources{}.url', 'Report.url'),
  line('sources{}.description', 'Report.publisher, .agency'),
  line('sources{}.author', 'Report.publisher'),
  line('sources{}.date', 'Report.published', 'the day'),
  line('sources{}.paths[]', '', 'always empty: pictures and films of others are not shown by the export'),
]

/** A list or an object of records as JSON, a record a line, given in pieces: a long ledger is longer than a string may be. */
function* lines(
  records: Iterable<readonly [key: string | null, value: unknown]>,
  ends: '[]' | '{}',
): Generator<string> {
  let between = ''
  yield ends.slice(0, 1)
  for (const [key, value] of records) {
    yield `${between}\n${key === null ? '' : `${JSON.stringify(key)}:`}${JSON.stringify(value)}`
    between = ','
  }
  yield `\n${ends.slice(1)}\n`
}

const list = (values: readonly unknown[]): Generator<string> =>
  lines(
    values.map((value) => [null, value] as const),
    '[]',
  )

function associationsOf({ incidents }: Ledger, { countries }: Vocabulary) {
  const classes = [...new Set(incidents.map((incident) => incident.class))].sort()
  const codes = [...new Set(incidents.flatMap(({ where }) => where?.country ?? []))].sort()
  return [
    ...classes.map((name) => ({
      id: categoryId(name),
      title: name.replaceAll('-', ' '),
      desc: '',
      mode: 'CATEGORY',
      filter_paths: [],
    })),
    ...codes.map((code) => {
      const title = countries.get(code)?.name ?? code
      return { id: countryId(code), title, desc: '', mode: 'FILTER', filter_paths: ['Country', title] }
    }),
  ]
}

const sourceOf = (report: Report) => ({
  id: report.id,
  title: report.title ?? outletOf(report),
  type: 'Report',
  url: webAddress(report.url) ?? '',
  description: [outletOf(report), report.agency].filter((part) => part !== null).join(', '),
  author: report.publisher ?? '',
  date: dayOf(report.published) ?? '',
  paths: [],
})

const sourcesOf = (events: readonly TimemapEvent[], facts: Facts) =>
  [...new Set(events.flatMap(({ sources }) => sources))].flatMap((id) => {
    const report = facts.reports.get(id)
    return report ? [[id, sourceOf(report)] as const] : []
  })

function dropsOf({ incidents }: Ledger, events: number): Dropped[] {
  return [
    {
      what: 'incidents without a date, or with one open at an end',
      why: 'TimeMap throws away events without a date',
      count: incidents.length - events,
    },
    {
      what: 'points of places that are unknown or wider than a district',
      why: 'the event stands on the timeline, not on the map',
      count: incidents.filter(({ where, when }) => pinOf(where) === null && when !== null).length,
    },
  ].filter(({ count }) => count > 0)
}

/** The three documents that TimeMap loads. */
export const timemap: Exporter = {
  name: 'timemap',
  title: 'events, associations and sources for TimeMap',
  standard: "TimeMap's events, associations and sources (JSON)",
  source:
    'forensic-architecture/timemap, src/reducers/validate and src/common/utilities.js (commits 44dce74, 3839c02, 09b65f1, 0613c37, 05bfc20)',
  extension: '.json',
  mediaType: 'application/json',
  files: 'folder',
  mapping,
  leavesOut: [
    { what: 'narratives, shapes, sites', why: 'they are told by the people who make a map, not by reports' },
    {
      what: 'the end of a span, numbers, contradictions',
      why: 'TimeMap has no field for them; time_display and comments tell them',
    },
  ],
  write(ledger, { vocabulary }) {
    const facts = createFacts(ledger)
    const events = ledger.incidents.flatMap((incident) => timemapEvent(incident, facts) ?? [])
    return {
      files: [
        { path: 'events.json', chunks: list(events) },
        { path: 'associations.json', chunks: list(associationsOf(ledger, vocabulary)) },
        { path: 'sources.json', chunks: lines(sourcesOf(events, facts), '{}') },
      ],
      dropped: dropsOf(ledger, events.length),
    }
  },
}
