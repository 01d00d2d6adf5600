import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { plover } from '#export/plover/plover'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Actor } from '#model/source'
import { base, killed, ledgerOf, shelling } from '../support/coded.ts'
import { exportedText, exportOptions, placed, span } from '../support/exported.ts'
import { unmapped } from './json-paths.ts'

const army: Actor = { id: 'a-army', name: 'Northern Army', kind: 'military', party: 'Ukraine', partyBasis: 'stated' }
const rebels: Actor = { id: 'a-rebels', name: 'Hill Front', kind: 'armed-group', party: null, partyBasis: null }

/** The shelling with other fields, and with roles given to its first claim. */
function withRoles(fields: Partial<Incident>, roles: readonly (readonly [role: string, actor: Actor])[]): Ledger {
  const ledger = ledgerOf(fields)
  return {
    ...ledger,
    actors: [army, rebels],
    claims: ledger.claims.map(
      (claim): Claim =>
        claim.id === shelling.claims[0]
          ? {
              ...claim,
              roles: roles.map(([role, actor]) => ({ role, quote: claim.quote, name: actor.name, actor: actor.id })),
            }
          : claim,
    ),
  }
}

async function recordsOf(ledger: Ledger) {
  const exported = await exportLedger(plover, ledger, exportOptions())
  const lines = exportedText(exported).split('\n').filter(Boolean)
  return { records: lines.map((line) => JSON.parse(line)), dropped: exported.dropped.map(({ what }) => what) }
}

/** Required and allowed members of a record (manual 2.0, JSON format). */
const REQUIRED = ['id', 'date', 'actor', 'event']
const ALLOWED = new Set(
  'id date actor event has_event time enddate endtime recipient event_loc event_text quad_code event_scale mode context link text text_info size cite_info coder coded_date coded_time comment'.split(
    ' ',
  ),
)

describe('plover', () => {
  test('writes what the manual requires, and nothing that it does not know', async () => {
    const { records } = await recordsOf(withRoles({}, [['actor', army]]))
    expect(records[0]).toMatchObject({
      id: shelling.id,
      date: '2031-03-12',
      event: ['ASSAULT'],
      mode: ['heavy-weapons'],
      quad_code: 4,
      actor: [{ code: 'UKR', sector: 'MIL', entity_text: 'Northern Army' }],
      size: { dead: 1 },
      event_loc: { country_code: 'UKR', resolution: 4, lat: 48.1 },
    })
    for (const name of REQUIRED) expect(records[0]).toHaveProperty(name)
    for (const name of Object.keys(records[0])) expect(ALLOWED).toContain(name)
    expect(unmapped(records[0], plover.mapping)).toEqual([])
  })
  test('has both sides of a clash as actors', async () => {
    const { records } = await recordsOf(
      withRoles({ class: 'clash' }, [
        ['actor', army],
        ['target', rebels],
      ]),
    )
    expect(records[0].actor.map((one: { entity_text: string }) => one.entity_text)).toEqual([
      'Northern Army',
      'Hill Front',
    ])
    expect(records[0]).not.toHaveProperty('recipient')
  })
  test('gives an armed group no sector', async () => {
    const { records } = await recordsOf(withRoles({}, [['actor', rebels]]))
    expect(records[0].actor).toEqual([{ entity_text: 'Hill Front' }])
  })
  test('has no size for a range, and says so', async () => {
    const { records, dropped } = await recordsOf(withRoles(killed(1, 4), [['actor', army]]))
    expect(records[0]).not.toHaveProperty('size')
    expect(records[0].comment).toContain('1–4')
    expect(dropped).toContain('sizes')
  })
  test('has no size for what nobody numbers, and 0 only where someone says none', async () => {
    expect((await recordsOf(withRoles({ ranges: [] }, [['actor', army]]))).records[0]).not.toHaveProperty('size')
    expect((await recordsOf(withRoles(killed(0, 0), [['actor', army]]))).records[0].size).toEqual({ dead: 0 })
  })
  test('writes a span as date and enddate', async () => {
    const { records } = await recordsOf(withRoles({ when: span('2031-03-10', '2031-03-12') }, [['actor', army]]))
    expect(records[0]).toMatchObject({ date: '2031-03-10', enddate: '2031-03-12' })
  })
  test('has no point for a province', async () => {
    const where = placed('Vinn Oblast', 48, 33, { precision: 'province', pointOf: 'province' })
    const { records } = await recordsOf(withRoles({ where }, [['actor', army]]))
    expect(records[0].event_loc).toMatchObject({ resolution: 2 })
    expect(records[0].event_loc).not.toHaveProperty('lat')
  })
  test.each<[string, Ledger]>([
    ['incidents that nobody is said to have done', ledgerOf({})],
    [
      'incidents whose accounts name different actors',
      withRoles({}, [
        ['actor', army],
        ['actor', rebels],
      ]),
    ],
    ['incidents without a date, or with one open at an end', withRoles({ when: null }, [['actor', army]])],
    ['incidents of a class that PLOVER has no event for', withRoles({ class: 'fire' }, [['actor', army]])],
    [
      'incidents without the recipient that their PLOVER event needs',
      withRoles({ class: 'aid', ranges: [] }, [['actor', army]]),
    ],
  ])('does not write %s', async (what, ledger) => {
    const { records, dropped } = await recordsOf(ledger)
    expect(records).toEqual([])
    expect(dropped).toContain(what)
  })
  test('has one line an event, whatever the words', async () => {
    const { records } = await recordsOf({ ...base, actors: [army] })
    for (const record of records) expect(typeof record.id).toBe('string')
  })
})
