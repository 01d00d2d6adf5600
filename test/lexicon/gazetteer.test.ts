import { describe, expect, it } from 'vitest'
import { loadGazetteer, openGazetteer } from '#lexicon/gazetteer'
import { foldName } from '#util/fold'

const started = performance.now()
const gazetteer = loadGazetteer()
const took = performance.now() - started

/** The most populous settlement of that name. */
function settlement(name: string) {
  const places = gazetteer.find(foldName(name)).map((reading) => gazetteer.place(reading.record))
  return places.find((place) => place.kind === 'settlement')
}

describe('loadGazetteer', () => {
  it.each([
    ['Mykolaiv', 'UA', 'Mykolaiv'],
    ['Mykolayiv', 'UA', 'Mykolaiv'],
    ['Nikolaev', 'UA', 'Mykolaiv'],
    ['Nikolayev', 'UA', 'Mykolaiv'],
    ['Миколаїв', 'UA', 'Mykolaiv'],
    ['Николаев', 'UA', 'Mykolaiv'],
    ['Kharkov', 'UA', 'Kharkiv'],
    ['Odessa', 'UA', 'Odesa'],
    ['El-Fasher', 'SD', 'Northern Darfur'],
    ['Al Fashir', 'SD', 'Northern Darfur'],
    ['Khan Younis', 'PS', 'Gaza Strip'],
    ['Khan Yunis', 'PS', 'Gaza Strip'],
    ['KHARKIV', 'UA', 'Kharkiv'],
    ['Sao Paulo', 'BR', 'São Paulo'],
    ['Saint-Étienne', 'FR', 'Auvergne-Rhône-Alpes'],
  ])('the most populous %s lies in %s, %s', (name, country, admin1) => {
    expect(settlement(name)).toMatchObject({ country, admin1 })
  })

  it('tells the city of Mykolaiv from the town: both are kept, the city first', () => {
    const towns = gazetteer
      .find('mykolaiv')
      .map((reading) => gazetteer.place(reading.record))
      .filter((place) => place.kind === 'settlement')
    expect(towns.map((place) => place.admin1)).toEqual(['Mykolaiv', 'Lviv'])
    expect(towns[0]?.lat).toBeCloseTo(46.976, 2)
  })

  it.each([
    ['Darfur', 'region'],
    ['Black Sea', 'sea'],
    ['Україна', 'country'],
    ['Texas', 'province'],
    ['Rapides Parish', 'district'],
    ['Cape Chauda', 'site'],
  ])('knows %s as a %s', (name, kind) => {
    const first = gazetteer.find(foldName(name))[0]
    expect(first && gazetteer.place(first.record).kind).toBe(kind)
  })

  it('gives names as people there print them', () => {
    expect(settlement('Kharkiv')?.nativeName).toBe('Харків')
    expect(settlement('Odesa')?.nativeName).toBe('Одеса')
    expect(settlement('Kharkov')?.name).toBe('Kharkiv')
  })

  it.each(['Xqzzyv', 'Monday', '', '~', 'the'])('does not know %j', (name) => {
    expect(gazetteer.find(foldName(name))).toEqual([])
  })

  it('finds romanisations it does not list', () => {
    const [reading] = gazetteer.findAlike(foldName('Khan Yunes'))
    expect(reading && gazetteer.place(reading.record).country).toBe('PS')
  })

  it('opens in shared memory without a copy', () => {
    const again = openGazetteer(gazetteer.buffer)
    expect(again.buffer).toBe(gazetteer.buffer)
    expect(again.find('kharkiv')).toEqual(gazetteer.find('kharkiv'))
  })

  it('loads in under 150 ms and stays under 15 MB', () => {
    expect(took).toBeLessThan(150)
    expect(gazetteer.buffer.byteLength).toBeLessThan(15e6)
  })
})
