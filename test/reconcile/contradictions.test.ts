import { describe, expect, it } from 'vitest'
import type { Contradiction } from '#model/incident'
import type { Reading } from '#model/ledger'
import type { Count } from '#model/value'
import { count, reading, source } from '../support/claims.ts'
import { day, governor, incidents, mayor, ministry, tarn } from './cast.ts'

const gazette = source('Harbour Gazette', { kind: 'media' })
const post = source('Tarn Post', { kind: 'media' })
const insider = source('unnamed insider', { kind: 'anonymous', named: false })
const bloggers = source('unnamed Velian bloggers', { kind: 'anonymous', named: false, party: 'Velia' })

type Told = Parameters<typeof reading>[1][number]

/** A claim of an outlet in its own voice. */
const inOwnVoice = (told: Told, outlet: typeof gazette): Told => ({ ...told, by: outlet })

/** What the contradictions of the one incident are, as "kind about: why". */
function found(...readings: Reading[]): string[] {
  const [incident] = incidents(readings)
  return (incident?.contradictions ?? []).map(({ kind, about, why }: Contradiction) => `${kind} ${about}: ${why}`)
}

const harm = (by: Told['by'], counts: readonly Count[], words?: string): Told => ({
  class: 'casualties',
  when: day,
  where: tarn,
  ...(by ? { by } : {}),
  counts,
  ...(words ? { words } : {}),
})

/** A reading whose outlet speaks in its own voice: claims by `outlet` lose their chain. */
function ownVoice(id: string, told: readonly Told[], outlet: typeof gazette): Reading {
  const made = reading(
    id,
    told.map((one) => inOwnVoice(one, outlet)),
  )
  return { ...made, claims: made.claims.map((claim) => ({ ...claim, attribution: [] })) }
}

describe('who contradicts whom', () => {
  it('two speakers with numbers that cannot both hold', () => {
    expect(
      found(reading('a', [harm(mayor, [count('killed', 3)])]), reading('b', [harm(ministry, [count('killed', 60)])])),
    ).toEqual(['conflict killed: Ana Brandt says 3 killed, Velian Ministry of Defence 60 killed'])
  })

  it('no outlet that retells one of them', () => {
    const conflicts = found(
      reading('a', [harm(mayor, [count('killed', 3)])]),
      reading('b', [harm(ministry, [count('killed', 60)])]),
      ownVoice('c', [harm(null, [count('killed', 60)])], gazette),
    )
    expect(conflicts).toHaveLength(1)
  })

  it('two outlets, where nobody who speaks is at odds', () => {
    const conflicts = found(
      ownVoice('a', [harm(null, [count('killed', 3)])], gazette),
      ownVoice('b', [harm(null, [count('killed', 9)])], post),
    )
    expect(conflicts).toEqual(['conflict killed: Harbour Gazette says 3 killed, Tarn Post 9 killed'])
  })

  it('an anonymous source of no side speaks for itself, one of a side with its side', () => {
    const told = (by: typeof insider) =>
      found(
        reading('a', [harm(mayor, [count('killed', 3)]), harm(governor, [count('killed', 3)])]),
        reading('b', [harm(by, [count('killed', 60)])]),
        reading('c', [harm(ministry, [count('killed', 60)])]),
      ).filter((one) => one.includes(by.name))
    expect(told(insider)).not.toEqual([])
    expect(told(bloggers)).toEqual([])
  })
})

describe('what numbers may differ without a contradiction', () => {
  it.each([
    ['some of a trade among all', [count('killed', 60)], [{ ...count('killed', 13), of: 'specialists' }], undefined],
    ['a nation among all', [count('killed', 60)], [{ ...count('killed', 13), of: 'Norrans' }], undefined],
    ['two nations', [{ ...count('killed', 4), of: 'Velians' }], [{ ...count('killed', 13), of: 'Norrans' }], undefined],
    ['those in serious condition', [count('wounded', 17)], [count('wounded', 2)], 'Two are in serious condition'],
    ['those gravely hurt', [count('wounded', 17)], [count('wounded', 2)], 'Two were gravely hurt'],
  ])('%s', (_why, one, other, words) => {
    expect(found(reading('a', [harm(mayor, one)]), reading('b', [harm(governor, other, words)]))).toEqual([])
  })

  it.each([
    ['more of a trade than of all', [count('killed', 6)], [{ ...count('killed', 13), of: 'specialists' }]],
    ['one nation twice', [{ ...count('killed', 4), of: 'Norrans' }], [{ ...count('killed', 13), of: 'Norrans' }]],
    ['some where another says none', [count('killed', 0)], [{ ...count('killed', 2), of: 'specialists' }]],
  ])('but not %s', (_why, one, other) => {
    expect(found(reading('a', [harm(mayor, one)]), reading('b', [harm(governor, other)]))).toHaveLength(1)
  })
})

describe('drift', () => {
  const there = {
    class: 'presence',
    when: day,
    where: tarn,
    by: ministry,
    words: 'Foreign specialists were staying in the hostel.',
  }
  const dead = (by: Told['by']) =>
    harm(by, [{ ...count('killed', 3), of: 'specialists' }], 'Three specialists were killed.')

  it('from "were staying there" to "were killed"', () => {
    const hit: Told = { when: day, where: tarn, by: ministry }
    expect(found(reading('a', [hit, there]), reading('b', [dead(bloggers)]))).toEqual([
      'drift fate of the specialists: Velian Ministry of Defence has them there, unnamed Velian bloggers has them killed, from the same origin',
    ])
  })

  it('from a doubt to none', () => {
    const told = (certainty: 'hedged' | 'reported') => ({ ...harm(ministry, [count('killed', 60)]), certainty })
    const [drift] = found(
      reading('a', [told('hedged')], { published: '2031-03-10' }),
      reading('b', [told('reported')], { published: '2031-03-11' }),
    )
    expect(drift).toBe(
      'drift certainty: killed 60: Velian Ministry of Defence is first passed on with a doubt, then without',
    )
  })

  it.each([
    ['where both are told in one report', [reading('a', [there, dead(ministry)]), reading('b', [dead(bloggers)])]],
    ['between two sides', [reading('a', [there]), reading('b', [dead(mayor)])]],
    [
      'of other people',
      [reading('a', [there]), reading('b', [harm(bloggers, [count('killed', 3)], 'Three guards were killed.')])],
    ],
  ])('is none %s', (_why, readings) => {
    expect(found(...readings).filter((one) => one.startsWith('drift'))).toEqual([])
  })
})

describe('denials', () => {
  const told = (by: Told['by'], words: string): Told => ({
    class: 'attack',
    when: day,
    where: tarn,
    ...(by ? { by } : {}),
    words,
  })
  const denial = (words: string): Told => ({ class: 'denial', certainty: 'denied', by: insider, words })

  it('answer what their own report tells, though another shares more words', () => {
    const [incident] = incidents([
      reading('a', [
        told(ministry, 'The list of the dead was published.'),
        denial('Everything else in the list was made up.'),
      ]),
      reading('b', [told(mayor, 'Everything in the list was made up by the ministry.')]),
    ])
    const [conflict] = (incident?.contradictions ?? []).filter((one) => one.about === 'whether it happened')
    expect(conflict?.why).toBe('unnamed insider denies what Velian Ministry of Defence says')
  })

  it('without words in common answer what was said last', () => {
    const conflicts = found(
      reading('a', [
        told(mayor, 'A shell fell on the port.'),
        told(ministry, 'Sixty soldiers died.'),
        denial('All of this is fiction.'),
      ]),
    )
    expect(conflicts).toContain(
      'conflict whether it happened: unnamed insider denies what Velian Ministry of Defence says',
    )
  })
})
