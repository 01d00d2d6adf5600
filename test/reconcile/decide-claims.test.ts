import { describe, expect, it } from 'vitest'
import type { Claim } from '#model/claim'
import { placesOf } from '#model/decision/places-of'
import type { Decision } from '#model/ledger'
import type { ClaimDecided } from '#model/reviewed'
import { decisionOf, undoOf } from '../support/decisions.ts'
import { words } from '../support/make.ts'
import { governor, tarn } from './cast.ts'
import { a, claimIn, deaths, hit, incidentOf, ledgerOf, notesOf, set, strike } from './raid.ts'

describe('a correction', () => {
  it.each<[string, Decision, (claim: Claim) => unknown, unknown]>([
    ['class', set(strike, 'class', 'drone-strike'), ({ event }) => event.class, 'drone-strike'],
    [
      'words',
      set(strike, 'words', null, 'struck the grain harbour'),
      ({ quote }) => quote.text,
      'struck the grain harbour',
    ],
    ['event', set(strike, 'event', null, 'struck'), ({ event }) => event.trigger.text, 'struck'],
    [
      'when, in its words',
      set(strike, 'when', { edtf: '2031-03-09' }, 'on Monday'),
      ({ when }) => [when?.earliest, when?.latest, when?.basis, when?.quote?.text],
      ['2031-03-09', '2031-03-09', 'stated', 'on Monday'],
    ],
    [
      'when, a night',
      set(strike, 'when', { edtf: '2031-03-09/2031-03-10', precision: 'night' }),
      ({ when }) => [when?.edtf, when?.precision],
      ['2031-03-09/2031-03-10', 'night'],
    ],
    ['when, unknown', set(strike, 'when', null), ({ when }) => when, null],
    [
      'said',
      set(strike, 'said', { edtf: '2031-03' }),
      ({ said }) => [said?.earliest, said?.latest, said?.precision],
      ['2031-03-01', '2031-03-31', 'month'],
    ],
    [
      'where, with its point',
      set(strike, 'where', { name: 'Velm', geonameId: 22, lat: 22, lon: 22, country: 'XX' }, 'Tarn'),
      ({ where }) => [where?.name, where?.geonameId, where?.lat, where?.pointOf, where?.quote?.text],
      ['Velm', 22, 22, 'settlement', 'Tarn'],
    ],
    ['where, unknown', set(strike, 'where', null), ({ where }) => where, null],
    [
      'other places',
      set(strike, 'other-places', [{ name: 'Velm' }]),
      ({ otherPlaces }) => otherPlaces.map(({ name }) => name),
      ['Velm'],
    ],
    [
      'counts: one number, the other stays',
      set(deaths, 'counts', { what: 'killed', min: 3, max: 5 }, 'Three dockers'),
      ({ counts }) => counts.map(({ what, min, max, quote }) => [what, min, max, quote.text]),
      [
        ['killed', 3, 5, 'Three dockers'],
        ['wounded', 5, 5, 'x'],
      ],
    ],
    [
      'counts: one more',
      set(deaths, 'counts', { what: 'missing', min: 2, max: null }),
      ({ counts }) => counts.map(({ what, min, max }) => [what, min, max]).at(-1),
      ['missing', 2, null],
    ],
    [
      'counts: one less',
      set(deaths, 'counts', { what: 'killed', remove: true }),
      ({ counts }) => counts.map(({ what }) => what),
      ['wounded'],
    ],
    [
      'actor',
      set(strike, 'actor', 'Velian navy', 'Missiles'),
      ({ roles }) => roles.map(({ role, name, quote }) => [role, name, quote.text]),
      [['actor', 'Velian navy', 'Missiles']],
    ],
    ['target', set(strike, 'target', 'the harbour'), ({ roles }) => roles[0]?.role, 'target'],
    [
      'persons',
      set(deaths, 'persons', [{ name: null, age: 40, sex: null, fate: 'killed' }], 'dockers'),
      ({ persons }) => persons.map(({ age, quote }) => [age, quote.text]),
      [[40, 'dockers']],
    ],
    [
      'source: who speaks, and with it the origin',
      set(deaths, 'source', [{ name: 'Ana Brandt' }, { name: 'Ilir Hoxha', source: governor.id }], 'residents'),
      ({ attribution, origin }) => [
        attribution.map(({ name, source }) => [name, source?.text]),
        origin === governor.id,
      ],
      [
        [
          ['Ana Brandt', 'Three dockers were killed there, residents told the mayor.'],
          ['Ilir Hoxha', 'residents'],
        ],
        true,
      ],
    ],
    [
      'source: the outlet’s own voice, which asserts',
      set(strike, 'source', []),
      ({ attribution, certainty }) => [attribution, certainty],
      [[], 'asserted'],
    ],
    ['source: nobody named', set(strike, 'source', [{ name: null }]), ({ origin }) => origin, null],
    ['basis', set(deaths, 'basis', null, 'residents'), ({ basis }) => basis?.text, 'residents'],
    ['certainty', set(strike, 'certainty', 'hedged'), ({ certainty }) => certainty, 'hedged'],
    [
      'answers',
      set(strike, 'answers', { act: 'denies', about: 'harm' }),
      ({ answers }) => [answers?.act, answers?.about],
      ['denies', 'harm'],
    ],
  ])('sets %s', (_what, decision, shown, expected) => {
    const claim = claimIn([decision], decision.on[0]?.quote?.text === strike.quote.text ? strike.id : deaths.id)
    expect(claim && shown(claim)).toEqual(expected)
    expect(claim?.decided?.corrections.map(({ field, by, decision: hash }) => [field, by, hash])[0]).toEqual([
      decision.on[0]?.field,
      'Ida',
      decision.payloadHash,
    ])
    expect(notesOf([decision])).toEqual([])
    expect(ledgerOf([decision, undoOf(decision)])).toEqual(ledgerOf([]))
  })

  it('shows the machine’s value beside it', () => {
    const decided = claimIn([set(strike, 'when', { edtf: '2031-03-09' })], strike.id)?.decided as ClaimDecided
    expect(decided).toMatchObject({ state: null, set: null, comments: [], verdict: null, signedOff: [] })
    expect(decided.corrections[0]).toMatchObject({ value: { edtf: '2031-03-09' }, machine: { edtf: '2031-03-10' } })
  })
  it('of a place takes the point of the alternative that the gazetteer had', () => {
    const other = { name: 'Velm', geonameId: 22, lat: 1, lon: 2, score: 0.1 }
    const unsure = { ...strike, where: { ...tarn, alternatives: [other] } }
    const from = [{ ...a, claims: [unsure, deaths] }]
    const claim = claimIn([set(strike, 'where', { name: 'Velm', geonameId: 22 })], strike.id, from)
    expect(claim?.where).toMatchObject({ name: 'Velm', geonameId: 22, lat: 1, lon: 2, alternatives: [] })
  })
  it('is used by linking, counts and contradictions', () => {
    expect(incidentOf([], strike.id)?.claims).toContain(hit.id)
    const moved = set(hit, 'when', { edtf: '2029-05-05' })
    expect(incidentOf([moved], strike.id)?.claims).not.toContain(hit.id)
    const more = set(deaths, 'counts', { what: 'killed', min: 7, max: 7 })
    expect(incidentOf([more], deaths.id)?.ranges[0]).toMatchObject({ what: 'killed', low: 7, high: 7 })
  })
  it('of the later decision wins, in each field by itself', () => {
    const first = set(strike, 'class', 'drone-strike')
    const second = set(strike, 'class', 'shelling')
    const other = set(strike, 'certainty', 'hedged')
    const claim = claimIn([first, other, second], strike.id)
    expect([claim?.event.class, claim?.certainty]).toEqual(['shelling', 'hedged'])
    expect(claim?.decided?.corrections.map(({ field, value, machine }) => [field, value, machine])).toEqual([
      ['class', 'shelling', 'missile-strike'],
      ['certainty', 'hedged', 'reported'],
    ])
    expect(claimIn([first, second, undoOf(second)], strike.id)?.event.class).toBe('drone-strike')
  })
  it('can be hung on the words that a person chose before', () => {
    const words1 = set(strike, 'words', null, 'on Monday')
    const chosen = { ...strike, quote: words(a.report.text, 'on Monday') }
    expect(claimIn([words1, decisionOf('accept', placesOf(chosen), null)], strike.id)?.decided?.state).toBe('accepted')
  })
})
