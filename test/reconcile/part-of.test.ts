import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '#model/ledger'
import type { Where } from '#model/value'
import { at, count, on, reading } from '../support/claims.ts'
import { incidents } from './cast.ts'

const area = (name: string, precision: 'country' | 'province', more: Partial<Where> = {}): Where => ({
  ...at(name),
  geonameId: null,
  country: 'VE',
  lat: null,
  lon: null,
  pointOf: null,
  precision,
  ...more,
})
const town = (name: string, admin1: string | null, country = 'VE'): Where => ({ ...at(name), admin1, country })

const velandria = area('Velandria', 'country')
const norra = area('Norra Province', 'province', { admin1: 'Norra' })
const tarn = town('Tarn', 'Norra')
const ostvik = town('Ostvik-on-Sea', 'Ostra')
const day = on('2031-03-10')

type Told = Parameters<typeof reading>[1][number]
const wave: Told = { class: 'drone-strike', when: day, where: velandria, counts: [count('munitions', 64)] }
const strike: Told = { class: 'drone-strike', when: day, where: tarn, counts: [count('munitions', 2)] }

/** "Drone strike, Tarn, 10 March 2031 < Drone strike, Velandria, 10 March 2031" for each incident that is part of another. */
const parts = (readings: readonly Reading[]): string[] => {
  const found = incidents(readings)
  const short = (title: string | undefined) => title?.split(', ')[1]
  return found
    .flatMap(({ title, partOf }) =>
      partOf === null ? [] : [`${short(title)} < ${short(found.find(({ id }) => id === partOf)?.title)}`],
    )
    .sort()
}

describe('partOf', () => {
  it.each<[string, Told[], string[]]>([
    ['a strike within a wave over the country', [wave, strike], ['Tarn < Velandria']],
    ['in a province', [{ ...wave, where: norra }, strike], ['Tarn < Norra Province']],
    ['a province in a country', [wave, { ...strike, where: norra }], ['Norra Province < Velandria']],
    ['several towns', [wave, strike, { ...strike, where: ostvik }], ['Ostvik-on-Sea < Velandria', 'Tarn < Velandria']],
    [
      'one of several provinces told of together',
      [{ ...wave, where: area('Norra and Ostra provinces', 'province') }, strike],
      ['Tarn < Norra and Ostra provinces'],
    ],
    [
      'a country with a compass in its name',
      [{ ...wave, where: area('South Velandria', 'country') }, strike],
      ['Tarn < South Velandria'],
    ],
    ['missiles in a wave named after its drones', [wave, { ...strike, class: 'missile-strike' }], ['Tarn < Velandria']],
    ['an explosion', [wave, { ...strike, class: 'explosion' }], ['Tarn < Velandria']],
    [
      'the narrowest of two',
      [wave, { ...wave, where: norra }, strike],
      ['Norra Province < Velandria', 'Tarn < Norra Province'],
    ],
    ['the order in which they are told', [strike, wave], ['Tarn < Velandria']],
  ])('is found: %s', (_what, told, expected) => {
    expect(parts([reading('a', told)])).toEqual(expected)
  })

  it.each<[string, Told[]]>([
    ['the next day', [wave, { ...strike, when: on('2031-03-11') }]],
    ['another country', [wave, { ...strike, where: town('Orvane', 'Norra', 'AS') }]],
    [
      'another province',
      [
        { ...wave, where: norra },
        { ...strike, where: ostvik },
      ],
    ],
    [
      'a town whose province is not known',
      [
        { ...wave, where: norra },
        { ...strike, where: town('Lumm', null) },
      ],
    ],
    ['a part of the country that nothing bounds', [{ ...wave, where: area('southern Velandria', 'country') }, strike]],
    ['nor by another name', [{ ...wave, where: area('the north-east of Velandria', 'country') }, strike]],
    ['shelling beside a wave of drones', [wave, { ...strike, class: 'shelling' }]],
    ['what is no attack', [wave, { ...strike, class: 'damage' }]],
    ['a wave that is denied', [{ ...wave, certainty: 'denied' }, strike]],
    ['a strike that is denied', [wave, { ...strike, certainty: 'denied' }]],
    ['a town of a town', [{ ...wave, where: ostvik }, strike]],
    ['a day that is not given', [{ ...wave, when: null }, strike]],
  ])('is not found: %s', (_what, told) => {
    expect(parts([reading('a', told)])).toEqual([])
  })

  it('needs one report that tells of both, and says which', () => {
    expect(parts([reading('a', [wave]), reading('b', [strike])])).toEqual([])
    const joined = incidents([reading('a', [wave]), reading('b', [strike]), reading('c', [strike, wave])])
    expect(joined.find(({ partOf }) => partOf !== null)?.why.join('\n')).toContain(
      'part of “Drone strike, Velandria, 10 March 2031”: same day, and one report tells of both (Harbour Gazette)',
    )
  })

  it('sums nothing: each keeps its own numbers', () => {
    const found = incidents([reading('a', [wave, strike])])
    expect(found.map(({ counts }) => counts.map(({ min }) => min)).sort()).toEqual([[2], [64]])
  })

  it('never goes in a circle, and names an incident that is there', () => {
    const told = fc.record({
      class: fc.constantFrom('attack', 'drone-strike', 'shelling', 'casualties'),
      when: fc.constantFrom(day, on('2031-03-11'), null),
      where: fc.constantFrom(velandria, norra, tarn, ostvik, null),
    })
    fc.assert(
      fc.property(fc.array(fc.array(told, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (reports) => {
        const found = incidents(reports.map((claims, index) => reading(`r${index}`, claims)))
        const wholes = new Map(found.map(({ id, partOf }) => [id, partOf]))
        for (const { id } of found) {
          let at: string | null | undefined = id
          for (let steps = 0; at !== null; steps += 1) {
            at = wholes.get(at)
            expect(at).not.toBeUndefined()
            expect(steps).toBeLessThan(3)
            if (at === undefined) return
          }
        }
      }),
      { seed: 20310403, numRuns: 100 },
    )
  })
})
