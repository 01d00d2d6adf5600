import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { reading, source } from '../support/claims.ts'
import { lexicon } from '../support/reading.ts'
import { day, governor, mayor, ministry, tarn } from './cast.ts'

const spelled = source('Anna Brant', { party: 'Norra' })
const crowdA = source('unnamed residents', { id: 'crowd-a', kind: 'witness', named: false, public: false })
const crowdB = { ...crowdA, id: 'crowd-b' }
const told = { when: day, where: tarn }
const readings: Reading[] = [
  reading('a', [
    { ...told, by: mayor },
    { ...told, by: crowdA },
  ]),
  reading('b', [
    { ...told, by: spelled },
    { ...told, by: crowdB },
  ]),
]

let made = 0
const decision = (what: string, value: unknown, on: Decision['on'] = []): Decision => {
  made += 1
  return { at: '2031-04-01T10:00:00Z', by: 'Ida', what, on, value, payloadHash: `hash-${made}`, before: '' }
}
const alias = (words: string, of: string, on?: Decision['on']) => decision('alias', { alias: words, of }, on)
const party = (name: string, side: string | null) => decision('party', { name, party: side })
const undo = ({ payloadHash }: Decision) => decision('undo', { decision: payloadHash })
const ledgerOf = (decisions: readonly Decision[], from = readings) => reconcile(from, lexicon(), decisions)
const namesOf = (decisions: readonly Decision[], from = readings) =>
  ledgerOf(decisions, from)
    .sources.map(({ name }) => name)
    .sort()
const wordsIn = (id: string, claim: number, field: string): Decision['on'] => {
  const quote = readings.find(({ report }) => report.id === id)?.claims[claim]?.quote ?? null
  return [{ report: id, quote, field }]
}

describe('a decided alias', () => {
  it('makes two sources one, in the chains and before origins are counted', () => {
    const [before, after] = [ledgerOf([]), ledgerOf([alias('Anna Brant', 'Ana Brandt')])]
    const [origins = 0] = before.incidents.map((one) => one.independentOrigins)
    expect(after.incidents.map((one) => one.independentOrigins)).toEqual([origins - 1])
    expect(after.sources.find(({ id }) => id === mayor.id)?.aliases).toEqual(['Anna Brant'])
    expect(after.claims.filter(({ origin }) => origin === mayor.id).map((claim) => claim.attribution[0]?.name)).toEqual(
      ['Ana Brandt', 'Ana Brandt'],
    )
  })
  it('gives the name where no such source was read', () => {
    expect(namesOf([alias('Anna Brant', 'Zoe Marr')])).toContain('Zoe Marr')
  })
  it('holds for unnamed sources in the words it hangs on', () => {
    const on = [...wordsIn('a', 1, 'alias'), ...wordsIn('a', 0, 'of')]
    expect(namesOf([alias('unnamed residents', 'Ana Brandt', on)])).toEqual([
      'Ana Brandt',
      'Anna Brant',
      'unnamed residents',
    ])
  })
  const joined = alias('Anna Brant', 'Ana Brandt')
  const taken = undo(joined)
  it.each<[string, Decision[], string[]]>([
    ['the later of two wins', [joined, alias('Anna Brant', 'Zoe Marr')], ['Ana Brandt', 'Zoe Marr']],
    ['an undo of an undo', [joined, taken, undo(taken)], ['Ana Brandt']],
    ['both ways round: the later', [joined, alias('Ana Brandt', 'Anna Brant')], ['Anna Brant']],
  ])('%s', (_why, decisions, expected) => {
    expect(namesOf(decisions).filter((name) => name !== 'unnamed residents')).toEqual(expected)
  })
  it.each<[string, Decision[]]>([
    ['an unnamed source by its name alone', [alias('unnamed residents', 'Ana Brandt')]],
    ['a source that is not there', [alias('Nobody Here', 'Ana Brandt')]],
    ['anything once withdrawn', [joined, taken]],
    ['anything from a value of another form', [decision('alias', 7), decision('party', null), decision('undo', [])]],
    ['anything by a kind of decision it does not know', [decision('grade', { alias: 'Anna Brant', of: 'Ana Brandt' })]],
  ])('does not join %s', (_why, decisions) => {
    expect(namesOf(decisions)).toEqual(namesOf([]))
  })
})

describe('a decided party', () => {
  const sides = (decisions: readonly Decision[]) =>
    Object.fromEntries(ledgerOf(decisions).sources.map((one) => [one.name, [one.party, one.partyBasis]]))
  it('is the source’s, with its basis', () => {
    const found = sides([party('Ana Brandt', 'Velia'), party('Anna Brant', null)])
    expect(found).toMatchObject({ 'Ana Brandt': ['Velia', 'user'], 'Anna Brant': [null, 'user'] })
  })
  it('does not reach others', () => {
    expect(sides([party('Ana Brandt', 'Velia')])['Anna Brant']).toEqual(['Norra', null])
  })
  it('holds for a source under the name that an alias gave it', () => {
    expect(sides([alias('Anna Brant', 'Zoe Marr'), party('Zoe Marr', 'Velia')])['Zoe Marr']).toEqual(['Velia', 'user'])
  })
  it('does not stay with a source whose joining was withdrawn', () => {
    const joined = alias('Anna Brant', 'Ana Brandt')
    const on = [...wordsIn('a', 0, 'party'), ...wordsIn('b', 0, 'party')]
    const sided = decision('party', { name: 'Ana Brandt', party: 'Velia' }, on)
    expect(sides([joined, sided, undo(joined)])).toMatchObject({
      'Ana Brandt': ['Velia', 'user'],
      'Anna Brant': ['Norra', null],
    })
  })
})

describe('decisions', () => {
  it('are explained in the notes, also where they find nothing', () => {
    const notes = ledgerOf([alias('Anna Brant', 'Ana Brandt'), party('Nobody Here', 'Velia')]).notes
    expect(notes.map(({ what }) => what).join('\n')).toMatch(
      /by Ida, 2031-04-01T10:00:00Z: “Anna Brant” is “Ana Brandt”\n.*“Nobody Here” is “Velia” \(no such source/,
    )
  })
  it('give the same ledger in whatever order the reports come, without circles', () => {
    const people = [mayor, governor, ministry, spelled]
    const name = fc.constantFrom(...people.map((one) => one.name), 'Zoe Marr', 'Lev Orn')
    const all = [
      ...readings,
      reading(
        'c',
        [governor, ministry].map((by) => ({ ...told, by })),
      ),
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 6 }), (pairs) => {
        const decisions = pairs.map(([words, of]) => alias(words, of))
        expect(ledgerOf(decisions, [...all].reverse())).toEqual(ledgerOf(decisions, all))
        const known = new Set(ledgerOf(decisions, all).sources.map(({ id }) => id))
        for (const { origin } of ledgerOf(decisions, all).claims) expect(known.has(origin ?? '')).toBe(true)
      }),
      { seed: 20310401, numRuns: 100 },
    )
  })
})
