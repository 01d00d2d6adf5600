import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { one, place } from '../support/place.ts'

describe('a place that no gazetteer has', () => {
  it.each([
    ['after "near"', 'A convoy was hit near Halbanat.', 'Halbanat', 'settlement'],
    ['after "village of"', 'Gunmen stormed the village of Halbanat.', 'Halbanat', 'settlement'],
    ['before "province"', 'Shells fell on the Halbanat province.', 'Halbanat', 'province'],
  ])('%s has a name and no point', (_, text, name, precision) => {
    expect(one(text, { quote: text.slice(0, -1) })?.where).toMatchObject({
      name,
      precision,
      lat: null,
      geonameId: null,
    })
  })

  it('stands at the province it is said to be in, which pointOf says', () => {
    const quote = "Gunmen stormed the village of Halbanat in Nigeria's Zamfara state"
    expect(one(`${quote}.`, { quote })?.where).toMatchObject({
      name: 'Halbanat',
      country: 'NG',
      precision: 'settlement',
      pointOf: 'province',
    })
  })

  it('is the main place when a dateline and the lead name it', () => {
    const [, fire] = place('HALBANAT (XNA) — Drones hit the port of Halbanat.\nThe fire was put out by noon.', [
      { quote: 'Drones hit the port of Halbanat' },
      { quote: 'The fire was put out by noon', class: 'fire' },
    ])
    expect(fire?.where).toMatchObject({ name: 'Halbanat', basis: 'implied' })
  })

  it.each([
    ['a month', 'Two men were hurt in March.', 'Two men were hurt in March'],
    ['a body', 'A bomb threat was discussed in Parliament.', 'A bomb threat was discussed in Parliament'],
    ['a person', 'Col. Adam Halbanat spoke. Faith in Halbanat was shaken.', 'Faith in Halbanat was shaken'],
  ])('is not %s', (_, text, quote) => expect(one(text, { quote, class: 'casualties' })?.where ?? null).toBeNull())
})

describe('words around a name', () => {
  it('keep a resident’s town from being where', () => {
    const text = 'Two teachers were killed, a resident of Gusau said.'
    expect(one(text, { quote: 'Two teachers were killed', class: 'casualties' })?.where ?? null).toBeNull()
  })

  it('do not make "the city hospital" the city, nor a town that people came from "the city"', () => {
    const found = one('Nine died in Quetta, where they had come from Mach.|They were buried in the city.', {
      quote: 'They were buried in the city',
      class: 'casualties',
    })
    expect(found?.where).toMatchObject({ name: 'Quetta' })
  })
})

describe('placeClaims on any text', () => {
  it('quotes the text at its offsets and never throws', () => {
    const part = fc.constantFrom(
      'Poltava',
      ' in ',
      'the city',
      ', ',
      'Halbanat',
      "'s ",
      ' plant',
      ' from ',
      '|',
      '\n',
      'there',
      ' region',
      ' struck ',
      'Russia',
      '. ',
      'é',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 25 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const lines = `x${parts.join('')}`
        const text = lines.replaceAll('|', ' ')
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        if (start === end) return
        for (const { where, otherPlaces } of place(lines, [{ quote: text.slice(start, end) }])) {
          for (const each of [where, ...otherPlaces]) {
            if (each?.quote) expect(text.slice(each.quote.start, each.quote.end)).toBe(each.quote.text)
            if (each?.precision === 'country') expect(each.lat).toBeNull()
            expect(each === null || (each.lat === null) === (each.lon === null)).toBe(true)
          }
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
