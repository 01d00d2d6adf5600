import { describe, expect, it } from 'vitest'
import { loadCountries } from '#lexicon/countries'

const countries = loadCountries()

describe('loadCountries', () => {
  it.each([
    ['Ukrainian', 'UA'],
    ['French', 'FR'],
    ['Congolese', 'CD'],
    ['US', 'US'],
    ['Dutch', 'NL'],
  ])('adjective %s is of %s', (word, code) => expect(countries.byAdjective.get(word)).toBe(code))

  it.each([
    ['Ukrainians', 'UA'],
    ['Frenchmen', 'FR'],
    ['Britons', 'GB'],
    ['Iraqis', 'IQ'],
  ])('%s are people of %s', (word, code) => expect(countries.byPeople.get(word)).toBe(code))

  it.each([
    ['Moscow', 'RU'],
    ['Kiev', 'UA'],
    ['Kyiv', 'UA'],
    ['Washington', 'US'],
    ['Paris', 'FR'],
  ])('capital %s speaks for %s', (word, code) => expect(countries.byCapital.get(word)).toBe(code))

  it('knows bodies by their seats', () => {
    expect(countries.seats.get('Kremlin')).toEqual({ name: 'Kremlin', country: 'RU', body: 'government' })
    expect(countries.seats.get('Pentagon')?.body).toBe('military')
  })

  it('gives every country a two-letter code, once', () => {
    const codes = countries.countries.map((country) => country.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
    for (const seat of countries.seats.values()) expect(countries.byCode.has(seat.country)).toBe(true)
  })

  it('does not know words in another case', () => {
    expect(countries.byAdjective.get('polish')).toBeUndefined()
    expect(countries.byName.get('turkey')).toBeUndefined()
  })
})
