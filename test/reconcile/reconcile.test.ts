import { describe, expect, it } from 'vitest'
import type { Reading } from '#model/ledger'
import { count, on, reading, source } from '../support/claims.ts'
import {
  day,
  governor,
  incidents,
  mayor,
  ministry,
  officials,
  outlet,
  residents,
  tarn,
  veliaItself,
  velm,
} from './cast.ts'

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

  it('joins what one report tells of one place without a day, and not what it tells of another time or place', () => {
    const found = incidents([
      reading('a', [
        { where: tarn, by: mayor },
        { class: 'casualties', where: tarn, by: ministry },
        { where: velm, by: mayor },
      ]),
      reading('b', [{ where: tarn, by: mayor, words: 'Shells landed beside the old mill.' }]),
    ])
    expect(found.map((one) => one.claims.length).sort()).toEqual([1, 1, 2])
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

  const gazetteSaw = (words: string) => ownVoice(reading('b', [told(outlet, { words })]))
  const ownVoice = (one: Reading): Reading => ({
    ...one,
    claims: one.claims.map((claim) => ({ ...claim, attribution: [] })),
  })

  it.each([
    ['an outlet whose staff was there', 'Our correspondent saw two burnt cars in Tarn.', 'first-hand', [2, 1]],
    ['an outlet by name', 'A Harbour Gazette reporter counted two burnt cars.', 'first-hand', [2, 1]],
    ['the staff of another', 'A Coast Wire reporter saw two burnt cars.', 'no-link-found', [1, 1]],
    ['no staff', 'Two burnt cars were seen in Tarn.', 'no-link-found', [1, 1]],
    ['a page of capitals', `${'ABCDE '.repeat(2000)}${'F'.repeat(5000)} reporter`, 'no-link-found', [1, 1]],
  ])('%s', (_who, words, independence, expected) => {
    const readings = [reading('a', [told(mayor)]), gazetteSaw(words)]
    const [incident] = incidents(readings)
    expect(incident?.accounts.find((one) => one.source === outlet.id)?.independence).toBe(independence)
    expect(counted(readings)).toEqual(expected)
  })

  it.each([
    ['"I saw the shell hit the school," one said', true],
    ['they heard two explosions', true],
    ['the school was hit', false],
  ])('a witness: %s', (words, firstHand) => {
    const [incident] = incidents([reading('a', [told(mayor), told(residents, { words })])])
    const account = incident?.accounts.find((one) => one.source === residents.id)
    expect(account?.independence === 'first-hand').toBe(firstHand)
    expect(account?.counted).toBe(firstHand)
  })

  it('does not count an account that rests on another origin', () => {
    const basis = { start: 0, end: 5, text: 'a statement of the Velian Ministry of Defence' }
    const told2 = reading('b', [told(mayor)])
    const [incident] = incidents([
      reading('a', [told(ministry)]),
      { ...told2, claims: told2.claims.map((claim) => ({ ...claim, basis })) },
    ])
    expect(incident?.accounts.find((one) => one.source === mayor.id)).toMatchObject({
      counted: false,
      dependsOn: [{ how: 'quotes', source: ministry.id, evidence: [basis] }],
    })
  })

  it('shows where an outlet copied another', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
    const post = source('Tarn Post', { kind: 'media' })
    const [incident] = incidents([
      ownVoice(reading('a', [told(outlet, { words: `Shells hit Tarn. ${words}` })], { published: '2031-03-10' })),
      ownVoice(reading('b', [told(post, { words: `Shells hit Tarn. ${words}` })], { published: '2031-03-11' })),
    ])
    expect(incident?.accounts.find((one) => one.source === post.id)?.dependsOn).toMatchObject([
      { how: 'copies', source: outlet.id },
    ])
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
