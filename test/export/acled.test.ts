import { describe, expect, test } from 'vitest'
import { acled } from '#export/coded/acled'
import { ACLED_TYPES } from '#export/coded/acled-types'
import { loadVocabulary } from '#lexicon/vocabulary'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { base, killed, ledgerOf, rowsOf, shelling } from '../support/coded.ts'
import { placed, span } from '../support/exported.ts'

/** Names and order as the standard has them, written out a second time. */
const ACLED =
  'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp'

describe('acled', () => {
  test('has the 31 columns in their order', async () => {
    expect((await rowsOf(acled, base)).head).toEqual(ACLED.split(' '))
    expect(ACLED.split(' ')).toHaveLength(31)
  })
  test('writes an incident as a row, without an id of its own', async () => {
    const { rows } = await rowsOf(acled, ledgerOf({}))
    expect(rows[0]).toMatchObject({
      event_id_cnty: '',
      event_date: '2031-03-12',
      year: '2031',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Shelling/artillery/missile attack',
      iso: '804',
      country: 'Ukraine',
      admin1: 'Vinn Oblast',
      location: 'School No. 5',
      latitude: '48.1',
      longitude: '33.9',
      geo_precision: '1',
      source: 'Vinn Gazette',
      fatalities: '1',
      timestamp: '1932811200',
    })
    expect(rows[0]?.notes).toContain('a witness: “[name withheld], 61, was killed”')
  })
  test.each([
    ['no number', { ranges: [] }, ''],
    ['up to 20', killed(null, 20), ''],
    ['at least 12', killed(12, null), '12'],
    ['5 say some, 12 others', killed(5, 12), '5'],
    ['none, as they say', killed(0, 0), '0'],
    ['a class of people only', killed(3, 3, 'child'), ''],
  ])('fatalities of %s', async (_, fields, expected) => {
    const { rows, dropped } = await rowsOf(acled, ledgerOf(fields))
    expect(rows[0]?.fatalities).toBe(expected)
    expect(dropped.includes('values of fatalities')).toBe(expected === '')
  })
  test.each<[string, Partial<Incident>, Record<string, string>]>([
    ['a night', { when: span('2031-03-11', '2031-03-12', 'night') }, { event_date: '2031-03-11', time_precision: '2' }],
    ['a week', { when: span('2031-03-10', '2031-03-16', 'week') }, { event_date: '2031-03-13', time_precision: '2' }],
    ['a month', { when: span('2031-03-01', '2031-03-31', 'month') }, { event_date: '2031-03-16', time_precision: '3' }],
    [
      'a district',
      { where: placed('Vinn', 1, 2, { precision: 'district', pointOf: 'district' }) },
      { geo_precision: '2' },
    ],
    ['near a town', { where: placed('Vinn', 1, 2, { precision: 'near' }) }, { geo_precision: '2' }],
    [
      'a province',
      { where: placed('Vinn', -1.23456, -2, { precision: 'province' }) },
      { geo_precision: '3', latitude: '-1.2346', longitude: '-2' },
    ],
    [
      'a town without a point',
      { where: placed('Vinn', 1, 2, { lat: null, lon: null, pointOf: null }) },
      { geo_precision: '1', latitude: '' },
    ],
    [
      'civilians',
      { class: 'shooting' },
      {
        event_type: 'Violence against civilians',
        actor2: 'Civilians (Ukraine)',
        inter2: '7',
        interaction: '',
        civilian_targeting: 'Civilian targeting',
      },
    ],
  ])('codes %s', async (_, fields, expected) => {
    expect((await rowsOf(acled, ledgerOf(fields))).rows[0]).toMatchObject(expected)
  })
  test.each<[string, Partial<Incident>, string]>([
    [
      'a class without sub-event type',
      { class: 'presence' },
      'incidents of a class that ACLED has no sub-event type for',
    ],
    ['territory taken by nobody knows whom', { class: 'territory' }, 'incidents of territory taken by an unknown side'],
    ['no date', { when: null }, 'incidents without a date, or with one of more than a month'],
    ['an open date', { when: span(null, '2031-03-12') }, 'incidents without a date, or with one of more than a month'],
    [
      'a year',
      { when: span('2031-01-01', '2031-12-31', 'year') },
      'incidents without a date, or with one of more than a month',
    ],
    ['no place', { where: null }, 'incidents without a place, or with a country only'],
    [
      'a country',
      { where: placed('Ukraine', 1, 2, { precision: 'country' }) },
      'incidents without a place, or with a country only',
    ],
  ])('does not code %s, and says so', async (_, fields, why) => {
    const { rows, dropped } = await rowsOf(acled, ledgerOf(fields))
    expect(rows).toEqual([])
    expect(dropped).toContain(why)
  })
  test('has a wave or its strikes, not both', async () => {
    const { rows, dropped } = await rowsOf(acled, ledgerOf({ id: 'wave' }, { id: 'strike', partOf: 'wave' }))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.notes).toContain('hearsay strike')
    expect(dropped).toContain('waves whose strikes are rows of their own')
  })
  test('knows every sub-event type of the ontology', () => {
    for (const { acled: sub } of loadVocabulary().classes.values())
      if (sub !== null) expect([...ACLED_TYPES.keys()]).toContain(sub)
    expect(ACLED_TYPES.size).toBe(25)
  })
  test('leaves actor1 blank where accounts differ', async () => {
    const role = (name: string) => ({
      roles: [{ role: 'actor', quote: { start: 0, end: 1, text: 'S' }, name, actor: null }],
    })
    const by = (...names: string[]): Ledger => ({
      ...ledgerOf({}),
      claims: base.claims.map((claim) =>
        shelling.claims[0] === claim.id
          ? { ...claim, ...role(names[0]!) }
          : shelling.claims[1] === claim.id
            ? { ...claim, ...role(names[1]!) }
            : claim,
      ),
    })
    expect((await rowsOf(acled, by('the army', 'army'))).rows[0]?.actor1).toBe('army')
    expect((await rowsOf(acled, by('two drones', 'the army'))).rows[0]?.actor1).toBe('army')
    const { rows, dropped } = await rowsOf(acled, by('rebels', 'the army'))
    expect(rows[0]?.actor1).toBe('')
    expect(dropped).toContain('values of actor1')
  })
})
