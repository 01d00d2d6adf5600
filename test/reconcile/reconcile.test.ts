import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger, Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { at, count, on, reading, source } from '../support/claims.ts'
import { lexicon } from '../support/reading.ts'

const mayor = source('Ana Brandt', { party: 'Norra' })
const governor = source('Ilir Hoxha', { party: 'Norra' })
const ministry = source('Velian Ministry of Defence', { kind: 'government', party: 'Velia' })
const veliaItself = source('Velia', { kind: 'government', party: 'Velia' })
const officials = source('unnamed Norran officials', { named: false, party: 'Norra' })
const residents = source('unnamed residents', { kind: 'witness', named: false })
const outlet = source('Harbour Gazette', { kind: 'media' })

const tarn = at('Tarn', 11)
const velm = at('Velm', 22)
const day = on('2031-03-10')

const ledgerOf = (readings: readonly Reading[]) => reconcile(readings, lexicon())
const incidents = (readings: readonly Reading[]) => ledgerOf(readings).incidents
const groups = (ledger: Pick<Ledger, 'incidents'>) =>
  ledger.incidents.map((incident) => [...incident.claims].sort().join(' ')).sort()

describe('incidents', () => {
  it('joins claims of several reports by day and place', () => {
    const found = incidents([
      reading('a', [{ when: day, where: tarn, by: mayor }]),
      reading('b', [{ class: 'casualties', when: day, where: tarn, by: ministry }]),
    ])
    expect(found.map((one) => [one.title, one.claims.length])).toEqual([['Attack, Tarn, 10 March 2031', 2]])
  })

  it.each([
    ['two days apart', on('2031-03-12'), tarn],
    ['another place', day, velm],
  ])('keeps apart what is %s', (_why, when, where) => {
    const found = incidents([reading('a', [{ when: day, where: tarn }]), reading('b', [{ when, where }])])
    expect(found).toHaveLength(2)
  })

  it('joins an account that is a day off when its numbers agree, and says so', () => {
    const [found, ...others] = incidents([
      reading('a', [{ class: 'casualties', when: day, where: tarn, by: mayor, counts: [count('wounded', 17)] }]),
      reading('b', [
        { class: 'casualties', when: on('2031-03-11'), where: tarn, by: governor, counts: [count('wounded', 17)] },
      ]),
    ])
    expect(others).toEqual([])
    expect(found?.contradictions.map((one) => one.kind)).toContain('date')
  })

  it('does not join a day off with other numbers', () => {
    const found = incidents([
      reading('a', [{ class: 'casualties', when: day, where: tarn, counts: [count('wounded', 17)] }]),
      reading('b', [{ class: 'casualties', when: on('2031-03-11'), where: tarn, counts: [count('wounded', 9)] }]),
    ])
    expect(found).toHaveLength(2)
  })

  it('takes in what its own report tells beside it without a day', () => {
    const found = incidents([
      reading('a', [
        { when: day, where: tarn },
        { class: 'damage' },
        { class: 'denial', certainty: 'denied', when: on('2031-03-12') },
      ]),
    ])
    expect(found.map((one) => one.claims.length)).toEqual([3])
  })

  it('makes none of background alone', () => {
    expect(incidents([reading('a', [{ class: 'aid', when: day, where: tarn }])])).toEqual([])
  })

  it('says which reports near it went unread', () => {
    const [found] = incidents([
      reading('a', [{ when: day, where: tarn }]),
      reading('b', [], { read: 'language', language: 'fr', published: '2031-03-11' }),
      reading('c', [], { read: 'language', language: 'de', published: '2031-06-01' }),
    ])
    expect(found?.unread).toEqual({ reports: ['b'], languages: ['fr'] })
  })
})

describe('origins', () => {
  const told = (by: Parameters<typeof source>[0] | ReturnType<typeof source> | null, more = {}) => ({
    when: day,
    where: tarn,
    by: typeof by === 'string' ? source(by) : by,
    ...more,
  })
  const counted = (readings: readonly Reading[]) => {
    const [incident] = incidents(readings)
    return [incident?.independentOrigins, incident?.independentParties]
  }

  it('counts each named origin once, and its side', () => {
    expect(counted([reading('a', [told(mayor), told(ministry)]), reading('b', [told(mayor)])])).toEqual([2, 2])
  })

  it.each([
    ['a passive with nobody named', null],
    ['an outlet in its own voice', outlet],
    ['the vague plural of a named side', officials],
  ])('does not count %s', (_what, by) => {
    expect(counted([reading('a', [told(mayor), told(by)])])).toEqual([1, 1])
  })

  it('does not count who is heard only through another', () => {
    const [incident] = incidents([reading('a', [told(mayor), told(residents, { through: [mayor] })])])
    const account = incident?.accounts.find((one) => one.source === residents.id)
    expect(account).toMatchObject({
      counted: false,
      independence: 'dependent',
      dependsOn: [{ how: 'heard-only-through', source: mayor.id }],
    })
  })

  it('takes a country and its ministry for one voice', () => {
    expect(counted([reading('a', [told(ministry)]), reading('b', [told(veliaItself)])])).toEqual([1, 1])
  })

  it('counts a vague origin when nobody firmer speaks for its side', () => {
    expect(counted([reading('a', [told(officials)])])).toEqual([1, 1])
  })
})

describe('contradictions', () => {
  const between = (a: Parameters<typeof reading>[1][0], b: Parameters<typeof reading>[1][0]) => {
    const base = { class: 'casualties', when: day, where: tarn }
    const [incident] = incidents([
      reading('a', [{ ...base, ...a }], { published: '2031-03-10' }),
      reading('b', [{ ...base, ...b }], { published: '2031-03-11' }),
    ])
    return incident?.contradictions.map((one) => `${one.kind} ${one.about}`)
  }

  it.each([
    ['bounds apart', count('killed', 61, null), count('killed', 5), ['conflict killed']],
    [
      'none against several',
      count('casualties', 0),
      count('killed', 2, null, { vague: true }),
      ['conflict casualties'],
    ],
    ['the same', count('killed', 5), count('killed', 5), []],
    ['bounds that meet', count('killed', 5, null), count('killed', 9), []],
    ['killed against wounded', count('killed', 60, null), count('wounded', 17), []],
    ['women against all', count('wounded', 16, 16, { group: 'woman' }), count('wounded', 20), []],
    ['about the same', count('wounded', 100, 100, { approximate: true }), count('wounded', 104), []],
  ])('of two origins: %s', (_what, one, other, expected) => {
    expect(between({ by: mayor, counts: [one] }, { by: ministry, counts: [other] })).toEqual(expected)
  })

  it('calls a later figure of one origin an update', () => {
    expect(
      between({ by: mayor, counts: [count('wounded', 9)] }, { by: mayor, counts: [count('wounded', 17)] }),
    ).toEqual(['update wounded'])
  })

  it('sees fighters against civilians, and a denial against what it denies', () => {
    const [incident] = incidents([
      reading('a', [
        {
          class: 'casualties',
          when: day,
          where: tarn,
          by: ministry,
          words: 'The strike killed 60 foreign fighters in Tarn.',
        },
      ]),
      reading('b', [
        { class: 'casualties', when: day, where: tarn, by: mayor, words: 'All of the wounded were civilians.' },
        {
          class: 'denial',
          by: governor,
          certainty: 'denied',
          words: 'The governor denied that fighters were in Tarn.',
        },
      ]),
    ])
    expect(incident?.contradictions.map((one) => one.about).sort()).toEqual(['whether it happened', 'who was harmed'])
  })
})

const SENTENCE =
  'A tanker ran aground off the northern breakwater of the harbour and the pilot boat took its crew of fourteen to safety before midnight while tugs waited for the tide to turn so that the hull could be pulled free without a spill of oil into the oyster beds nearby.'

describe('copies', () => {
  const texts = (a: string, b: string, fields = {}) => {
    const one = { ...reading('a', [], { published: '2031-03-10' }) }
    const two = { ...reading('b', [], { published: '2031-03-11', ...fields }) }
    return ledgerOf([
      { ...one, report: { ...one.report, text: a } },
      { ...two, report: { ...two.report, text: b } },
    ]).reports
  }

  it.each([
    ['word for word', SENTENCE],
    ['with a trimmed end', SENTENCE.slice(0, 210)],
    [
      'with a paragraph of its own',
      `${SENTENCE}\n\nThe harbour office said it would publish a notice to mariners on Friday.`,
    ],
  ])('marks a later report as a copy: %s', (_what, text) => {
    const [original, copy] = texts(SENTENCE, text)
    expect([original?.copyOf, copy?.copyOf?.report]).toEqual([null, 'a'])
    for (const { here, there } of copy?.copyOf?.passages ?? []) {
      expect(text.slice(here.start, here.end)).toBe(here.text)
      expect(SENTENCE.slice(there.start, there.end)).toBe(there.text)
    }
  })

  it('lets an agency tag beat the date', () => {
    const reports = texts(SENTENCE, SENTENCE, { publisher: 'Northern Wire' })
    const tagged = ledgerOf(
      reports.map((report) => ({
        report: { ...report, copyOf: null, agency: report.id === 'a' ? 'Northern Wire' : null },
        claims: [],
        sources: [],
        actors: [],
        notes: [],
      })),
    ).reports
    expect(tagged.map((report) => report.copyOf?.report ?? null)).toEqual(['b', null])
  })

  it('does not mark a rewrite', () => {
    const rewrite =
      'Off the breakwater in the north a tanker was stuck on Monday; fourteen sailors were brought ashore by pilots, and tugs stood by until high water to drag her off before any oil could reach the beds where oysters are grown.'
    expect(texts(SENTENCE, rewrite).map((report) => report.copyOf)).toEqual([null, null])
  })
})

describe('properties', () => {
  const speakers = [mayor, governor, ministry, officials, residents, outlet]
  const told = fc.record({
    class: fc.constantFrom('attack', 'drone-strike', 'casualties', 'damage', 'denial', 'response', 'aid'),
    by: fc.constantFrom(...speakers, null),
    when: fc.constantFrom(day, on('2031-03-11'), on('2031-03-20'), null),
    where: fc.constantFrom(tarn, velm, null),
    counts: fc.constantFrom([], [count('killed', 5)], [count('wounded', 17)], [count('casualties', 0)]),
  })
  const ledgers = fc
    .array(fc.array(told, { maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((reports) => reports.map((claims, index) => reading(`r${index}`, claims)))

  it('any order of reports gives the same ledger', () => {
    fc.assert(
      fc.property(ledgers, fc.integer(), (readings, seed) => {
        const shuffled = readings
          .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(JSON.stringify(ledgerOf(readings)))
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  it('an unrelated report changes no other incident', () => {
    fc.assert(
      fc.property(ledgers, (readings) => {
        const apart = reading('zz', [{ when: on('2019-01-01'), where: at('Ulm', 99), by: source('Somebody Else') }])
        const before = groups(ledgerOf(readings))
        const after = groups(ledgerOf([...readings, apart]))
        expect(after.filter((group) => !group.includes(apart.claims[0]?.id ?? ''))).toEqual(before)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it('a copy never raises the number of independent origins', () => {
    fc.assert(
      fc.property(ledgers, (readings) => {
        const most = (all: readonly Reading[]) => Math.max(0, ...incidents(all).map((one) => one.independentOrigins))
        const [first] = readings as [Reading, ...Reading[]]
        const copy = {
          ...first,
          report: { ...first.report, id: 'copy' },
          claims: first.claims.map((claim) => ({ ...claim, id: `copy ${claim.id}`, report: 'copy' })),
        }
        expect(most([...readings, copy])).toBe(most(readings))
      }),
      { seed: 6, numRuns: 100 },
    )
  })
})
