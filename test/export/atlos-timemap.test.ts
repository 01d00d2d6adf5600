import { describe, expect, test } from 'vitest'
import { atlos } from '#export/atlos/atlos'
import { exportLedger } from '#export/export-ledger'
import { timemap } from '#export/timemap/timemap'
import type { Ledger } from '#model/ledger'
import { base, ledgerOf, rowsOf, shelling } from '../support/coded.ts'
import { exportedText, exportOptions, placed, span, VICTIM, WITNESS } from '../support/exported.ts'
import { day } from '../support/make.ts'
import { unmapped } from './json-paths.ts'

const STATUS = ['To Do', 'In Progress', 'Help Needed', 'Ready for Review', 'Completed', 'Canceled']
const SENSITIVE = [
  'Not Sensitive',
  'Personal Information Visible',
  'Graphic Violence',
  'Deleted by Source',
  'Deceptive or Misleading',
]

describe('atlos', () => {
  test('has the required columns, filled', async () => {
    const { rows } = await rowsOf(atlos, base)
    expect(rows).toHaveLength(base.incidents.length)
    for (const row of rows) {
      expect(STATUS).toContain(row.status)
      expect(SENSITIVE).toContain(row.sensitive)
      expect((row.description ?? '').length).toBeGreaterThanOrEqual(8)
    }
  })
  test('has one day, one point of a town, and the addresses', async () => {
    const { rows } = await rowsOf(atlos, ledgerOf({}))
    expect(rows[0]).toMatchObject({
      date: '2031-03-12',
      latitude: '48.1',
      longitude: '33.9',
      geolocation_resolution: 'Locality',
      tags: 'hearsay,shelling',
      source_1: 'https://gazette.example/vinn',
      source_2: '',
    })
    for (const name of [VICTIM, WITNESS]) expect(JSON.stringify(rows)).not.toContain(name)
  })
  test('leaves blank what Atlos cannot hold, tells it in words, and says so', async () => {
    const where = placed('Vinn District', 48, 33, { precision: 'district', pointOf: 'district' })
    const { rows, dropped } = await rowsOf(atlos, ledgerOf({ when: span('2031-03-10', '2031-03-12'), where }))
    expect(rows[0]).toMatchObject({ date: '', latitude: '', longitude: '', geolocation_resolution: '' })
    expect(rows[0]?.more_info).toContain('2031-03-10/2031-03-12')
    expect(rows[0]?.more_info).toContain('Vinn District (district')
    expect(dropped).toEqual(
      expect.arrayContaining(['dates of more than a day', 'places wider than a settlement, or without a point']),
    )
  })
  test('lengthens a title that Atlos would refuse', async () => {
    const { rows } = await rowsOf(atlos, ledgerOf({ title: 'Fire' }))
    expect(rows[0]?.description).toBe(`Incident ${shelling.id}: Fire`)
  })
})

async function documentsOf(ledger: Ledger) {
  const exported = await exportLedger(timemap, ledger, exportOptions())
  const read = (path: string) => JSON.parse(exportedText(exported, path))
  return {
    events: read('events.json'),
    associations: read('associations.json'),
    sources: read('sources.json'),
    dropped: exported.dropped.map(({ what }) => what),
  }
}

/** Members that TimeMap's schemas know: it throws away an event with any other. */
const EVENT = new Set(
  'id description date time time_precision location latitude longitude type category category_full associations sources comments time_display narrative___stepStyles shape colour'.split(
    ' ',
  ),
)
const SOURCE = new Set('id title thumbnail paths type affil_s url description parent author date notes'.split(' '))
const ASSOCIATION = new Set('id title desc mode colour type display filter_paths'.split(' '))

describe('timemap', () => {
  test("keeps to TimeMap's schemas", async () => {
    const { events, associations, sources } = await documentsOf(base)
    for (const event of events) {
      for (const [name, value] of Object.entries(event)) {
        expect(EVENT).toContain(name)
        expect(name === 'associations' || name === 'sources' ? Array.isArray(value) : typeof value === 'string').toBe(
          true,
        )
      }
      expect(event.date === '' && event.latitude === '').toBe(false)
      for (const id of event.sources) expect(sources).toHaveProperty(id)
      for (const id of event.associations) expect(associations.map((one: { id: string }) => one.id)).toContain(id)
    }
    for (const source of Object.values(sources) as object[])
      for (const name of Object.keys(source)) expect(SOURCE).toContain(name)
    for (const one of associations) for (const name of Object.keys(one)) expect(ASSOCIATION).toContain(name)
    const mapped = { events, associations, 'sources{}': Object.values(sources)[0] }
    expect(unmapped(mapped, timemap.mapping)).toEqual([])
  })
  test('writes the day as TimeMap reads it, with the span in words', async () => {
    const { events } = await documentsOf(
      ledgerOf({ when: span('2031-03-10', '2031-03-12') }, { when: day('2031-03-12') }),
    )
    expect(events[0]).toMatchObject({ date: '03/10/2031', time: '', time_precision: 'days' })
    expect(events[0].time_display).toContain('12')
    expect(events[1].date).toBe('03/12/2031')
  })
  test('has an hour only where one is told', async () => {
    const when = {
      ...day('2031-03-12'),
      earliest: '2031-03-12T06:30',
      latest: '2031-03-12T06:30',
      precision: 'time' as const,
    }
    expect((await documentsOf(ledgerOf({ when }))).events[0].time).toBe('06:30')
  })
  test('sets no pin for a province, and drops what has no date', async () => {
    const where = placed('Vinn Oblast', 48, 33, { precision: 'province', pointOf: 'province' })
    const { events, dropped } = await documentsOf(ledgerOf({ where }, { when: null }))
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ latitude: '', longitude: '', location: 'Vinn Oblast (province, no point)' })
    expect(dropped).toEqual(
      expect.arrayContaining([
        'incidents without a date, or with one open at an end',
        'points of places that are unknown or wider than a district',
      ]),
    )
  })
  test('names no private person', async () => {
    const text = JSON.stringify(await documentsOf(base))
    for (const name of [VICTIM, WITNESS]) expect(text).not.toContain(name)
  })
})
