import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords } from '#lexicon/places'
import { readPlaces } from '#normalize/place/read-places'
import { readReport } from '../../src/pipeline.ts'
import { lexicon, reportOf } from '../support/reading.ts'

const gazetteer = loadGazetteer()
const words = loadPlaceWords()
const read = (text: string) => readPlaces(text, gazetteer, words)
const resolved = (text: string) =>
  read(text).map(({ core, place }) => `${core.text} → ${[place.admin1, place.country].filter(Boolean).join(', ')}`)
const places = (text: string) => read(text).flatMap(({ core, use }) => (use === 'organisation' ? [] : [core.text]))

describe('a name is of the place that is spelled so', () => {
  it.each([
    ['A baker was shot in St. Louis.', 'St. Louis → Missouri, US'],
    ['ST. LOUIS, MO — A baker was shot.', 'ST. LOUIS → Missouri, US'],
    ['A mill burnt in Philadelphia.', 'Philadelphia → Pennsylvania, US'],
    ['A mill burnt in St. Petersburg.', 'St. Petersburg → St.-Petersburg, RU'],
    ['A mill burnt in Ft. Worth.', 'Ft. Worth → Texas, US'],
    ['A mill burnt in Kharkov.', 'Kharkov → Kharkiv, UA'],
    ['A mill burnt in Idlib.', 'Idlib → Idlib, SY'],
    ["A mill burnt in Prince George's County.", "Prince George's County → Maryland, US"],
  ])('%s', (text, expected) => expect(resolved(text)[0]).toBe(expected))
})

describe('places of a report agree', () => {
  it.each([
    ['A mill burnt in Birmingham. Smoke was seen from Hoover.', 'Birmingham → Alabama, US'],
    ['A mill burnt in Toledo. The sheriff came, and a homicide was ruled out.', 'Toledo → Ohio, US'],
    ['A mill burnt in Bartow County. It stood in Cartersville, Georgia.', 'Bartow County → Georgia, US'],
  ])('%s', (text, expected) => expect(resolved(text)[0]).toBe(expected))

  it.each([
    ['A mill burnt in Toledo.', 'Toledo → Castille-La Mancha, ES'],
    ['London and Washington met.', 'London → England, GB'],
    ['Washington and London met.', 'Washington → District of Columbia, US'],
  ])('but alone: %s', (text, expected) => expect(resolved(text)[0]).toBe(expected))
})

describe('is no place', () => {
  it.each([
    ['a street’s name', 'A baker was shot on Nelson Court and another on Algonquin Parkway.'],
    ['a side of a town', 'Two bakers were shot on the South Side.'],
    ['a station', 'A baker was shot, KARK reported.'],
    ['a month cut short', 'A baker was shot on Nov. 3.'],
    ['a label', 'FILE: A baker was shot.'],
    ['a person with an age', 'A baker was shot by a 19-year-old Hayden Rollins. Rollins fled.'],
  ])('%s', (_name, text) => expect(places(text)).toEqual([]))

  it('the outlet at the end of a title', () => {
    expect(places('Clerk shot in Memphis - WXQZ Spokane News, Weather & Sports\n\nA baker was shot.')).toEqual([
      'Memphis',
    ])
  })
  it.each([
    ['The Florida Highway Patrol came.', ['Florida']],
    ['Smoke rose over the West Bank.', ['West Bank']],
    ['A car left Otter Tail County Road 80.', ['Otter Tail County']],
    ['A mill burnt in Memphis - and in Spokane.', ['Memphis', 'Spokane']],
  ])('but: %s', (text, expected) => expect(read(text).map(({ core }) => core.text)).toEqual(expected))
})

/** Where each claim of a text happened. */
const wheres = (text: string) =>
  readReport(reportOf(text), lexicon()).claims.map(
    ({ where }) => where && [where.name, where.admin1].filter(Boolean).join(', '),
  )

describe('a claim is', () => {
  it.each([
    ['on its street', 'A mill burnt in Memphis. Gunmen killed a baker on Nelson Avenue.', 'Nelson Avenue, Tennessee'],
    [
      'in its quarter',
      'A mill burnt in Chicago.\n\nGunmen killed a baker in the Austin neighborhood of the city.',
      'Austin neighborhood, Illinois',
    ],
    [
      'not in Title Case',
      'Baker Hurt In Foot While Getting Up\n\nGunmen killed a baker in Memphis.',
      'Memphis, Tennessee',
    ],
    ['not on a weekday', 'Gunmen killed a baker in Tarvo Thursday.', 'Tarvo'],
    ['in a state', 'Gunmen killed a baker in a Florida town.', 'Florida town, Florida'],
  ])('%s', (_name, text, expected) => expect(wheres(text)).toContain(expected))
})
