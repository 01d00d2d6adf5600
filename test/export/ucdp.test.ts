import { describe, expect, test } from 'vitest'
import { hxl } from '#export/coded/hxl'
import { ucdp } from '#export/coded/ucdp'
import type { Incident } from '#model/incident'
import { base, killed, ledgerOf, rowsOf } from '../support/coded.ts'

/** Names and order as the standard has them, written out a second time. */
const UCDP =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'

describe('ucdp', () => {
  test('has the 49 columns in their order', async () => {
    expect((await rowsOf(ucdp, base)).head).toEqual(UCDP.split(' '))
    expect(UCDP.split(' ')).toHaveLength(49)
  })
  test('writes an incident as a row, without ids and without best', async () => {
    const { rows, dropped } = await rowsOf(ucdp, ledgerOf({}))
    expect(rows[0]).toMatchObject({
      id: '',
      relid: '',
      year: '2031',
      number_of_sources: '1',
      source_office: 'Vinn Gazette',
      source_original: 'a witness',
      where_prec: '1',
      geom_wkt: 'POINT (33.9 48.1)',
      date_prec: '1',
      date_start: '2031-03-12',
      best: '',
      low: '1',
      high: '1',
      deaths_civilians: '',
    })
    expect(dropped).toContain('values of best')
  })
  test('has best, its bounds and parts where a person set them', async () => {
    const best = { best: 2, low: 1, high: 4, parts: { sideA: 0, sideB: 0, civilians: 2, unknown: 0 } }
    const decided = { grades: [], verdict: null, comments: [], signedOff: [], best }
    const { rows } = await rowsOf(ucdp, ledgerOf({ decided } as never))
    expect(rows[0]).toMatchObject({ best: '2', low: '1', high: '4', deaths_a: '0', deaths_civilians: '2' })
  })
  test.each<[string, Partial<Incident>]>([
    ['no killed', { ranges: [] }],
    ['none killed', killed(0, 0)],
    ['up to 5 killed', killed(null, 5)],
    ['a protest', { class: 'protest', ...killed(1, 1) }],
    ['no date', { when: null }],
  ])('has no row for %s', async (_, fields) => {
    const { rows, dropped } = await rowsOf(ucdp, ledgerOf(fields))
    expect(rows).toEqual([])
    expect(dropped.some((what) => what.startsWith('incidents'))).toBe(true)
  })
  test('keeps an incident with several killed, without a number', async () => {
    const several = {
      source: null,
      what: 'killed',
      of: null,
      group: null,
      min: 2,
      max: null,
      vague: true,
      approximate: false,
      kind: 'total',
      asOf: null,
      claim: 'x',
    }
    const { rows } = await rowsOf(ucdp, ledgerOf({ ranges: [], counts: [several] }))
    expect(rows[0]).toMatchObject({ low: '', high: '', best: '' })
  })
})

describe('hxl', () => {
  test('has hashtags in the second row', async () => {
    const { rows } = await rowsOf(hxl, ledgerOf({}))
    for (const tag of Object.values(rows[0] ?? {})) expect(tag).toMatch(/^#[a-z]+[0-9]?(?:\+[a-z]+)*$/)
    expect(rows[1]).toMatchObject({ 'Country code': 'UKR', 'killed (lowest)': '1', 'wounded (lowest)': '' })
  })
})
