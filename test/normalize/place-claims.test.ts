import { describe, expect, it } from 'vitest'
import { one, place } from '../support/place.ts'

describe('a claim gets the place of its own event', () => {
  it.each([
    ['in', 'Three people died in a blaze in Poltava.', 'Poltava', 'settlement'],
    ['object', 'Missiles struck Dnipro at dawn.', 'Dnipro', 'settlement'],
    ['came under fire', 'Sumy came under fire twice.', 'Sumy', 'settlement'],
    ['near', 'A convoy was ambushed near Gao.', 'Gao', 'near'],
    ['province', 'Drones were downed over the Cherkasy region.', 'Cherkasy region', 'province'],
    ['sea', 'A tanker was hit in the Red Sea.', 'Red Sea', 'sea'],
    ['country', 'Shelling went on across Sudan.', 'Sudan', 'country'],
    ['part', 'Floods killed dozens in southern Pakistan.', 'southern Pakistan', 'country'],
    ['site', 'A drone hit the Vostok plant in Poltava.', 'Vostok', 'site'],
    ['district', "Shells fell on Kharkiv's Nemyshlianskyi district.", 'Nemyshlianskyi district', 'district'],
    ['narrowest', 'A market was bombed in Idlib, Syria.', 'Idlib', 'settlement'],
    ['variant', 'Rockets hit Kharkov.', 'Kharkov (Kharkiv)', 'settlement'],
    ['not who did it', 'Russia attacked Lviv with drones.', 'Lviv', 'settlement'],
    ['not where fire came from', 'Missiles fired from Belgorod struck Chuhuiv.', 'Chuhuiv', 'settlement'],
    ['taken from', 'Gunmen abducted nine pupils from Kaduna.', 'Kaduna', 'settlement'],
  ])('%s: %s', (_, text, name, precision) => {
    const found = one(text, { quote: text.slice(0, -1) })
    expect(found?.where).toMatchObject({ name, precision, basis: 'stated' })
  })

  it('keeps where fire came from among the other places', () => {
    const found = one('Missiles fired from Belgorod struck Chuhuiv.', {
      quote: 'Missiles fired from Belgorod struck Chuhuiv',
    })
    expect(found?.otherPlaces.map((where) => where.name)).toEqual(['Belgorod'])
  })

  it('places a site at its town and says so', () => {
    const { where } =
      one('A drone hit the Vostok plant in Poltava.', { quote: 'A drone hit the Vostok plant in Poltava' }) ?? {}
    expect(where).toMatchObject({ pointOf: 'settlement', country: 'UA' })
    expect(where?.lat).toBeCloseTo(49.59, 1)
  })

  it('gives a list of provinces one name and no point', () => {
    const quote = 'Drones were downed over Poltava, Sumy and Cherkasy oblasts'
    const found = one(`${quote}.`, { quote })
    expect(found?.where).toMatchObject({
      name: 'Poltava, Sumy and Cherkasy oblasts',
      precision: 'province',
      lat: null,
      country: 'UA',
    })
    expect(found?.otherPlaces.map((where) => where.name)).toEqual(['Sumy', 'Cherkasy oblasts'])
  })

  it('gives a country no point', () => {
    expect(one('Shelling went on across Sudan.', { quote: 'Shelling went on across Sudan' })?.where).toMatchObject({
      lat: null,
      lon: null,
      country: 'SD',
    })
  })

  it('gives presence no point', () => {
    const quote = 'Foreign fighters were staying in Poltava'
    const found = one(`${quote}.`, { quote, class: 'presence' })
    expect(found?.where).toMatchObject({ name: 'Poltava', lat: null, lon: null, pointOf: null })
  })

  it('keeps the other readings of the name', () => {
    const found = one('Drones hit Mykolaiv.', { quote: 'Drones hit Mykolaiv' })
    expect(found?.where).toMatchObject({ geonameId: 700569, nativeName: 'Миколаїв', admin1: 'Mykolaiv' })
    expect(found?.where?.alternatives.map((each) => each.geonameId)).toContain(700568)
  })
})

describe('a claim without a place of its own', () => {
  it('takes its sentence’s', () => {
    const [, harm] = place('Drones struck Poltava overnight, killing two people.', [
      { quote: 'Drones struck Poltava overnight' },
      { quote: 'killing two people', class: 'casualties' },
    ])
    expect(harm?.where).toMatchObject({ name: 'Poltava', basis: 'stated' })
  })

  it('takes the paragraph’s, as implied', () => {
    const [, harm] = place('Drones struck Poltava overnight.|Nobody was hurt.', [
      { quote: 'Drones struck Poltava overnight' },
      { quote: 'Nobody was hurt', class: 'casualties' },
    ])
    expect(harm?.where).toMatchObject({ name: 'Poltava', quote: null, basis: 'implied' })
  })

  it('takes the report’s main place in another paragraph', () => {
    const [, , fire] = place(
      'Drones struck Poltava overnight.\nExplosions were heard in Sumy too.\nThe fire was put out by noon.',
      [
        { quote: 'Drones struck Poltava overnight' },
        { quote: 'Explosions were heard in Sumy', class: 'explosion' },
        { quote: 'The fire was put out by noon', class: 'fire' },
      ],
      'Poltava hit by drones',
    )
    expect(fire?.where).toMatchObject({ name: 'Poltava', basis: 'implied' })
  })

  it('reads "the city", "there" and "the plant"', () => {
    const [, city, there] = place(
      'Drones struck Poltava overnight.|A fire broke out in the city.|Two people were hurt there.',
      [
        { quote: 'Drones struck Poltava overnight' },
        { quote: 'A fire broke out in the city', class: 'fire' },
        { quote: 'Two people were hurt there', class: 'casualties' },
      ],
    )
    expect(city?.where).toMatchObject({ name: 'Poltava', quote: { text: 'the city' }, basis: 'stated' })
    expect(there?.where).toMatchObject({ name: 'Poltava', quote: { text: 'there' } })
    const [, plant] = place(
      'A drone hit the Vostok plant in Poltava.|The plant made pumps, and two blasts shook the building.',
      [
        { quote: 'A drone hit the Vostok plant in Poltava' },
        { quote: 'two blasts shook the building', class: 'explosion' },
      ],
    )
    expect(plant?.where).toMatchObject({ name: 'Vostok', precision: 'site' })
  })

  it('has none when it is of another day and says no place', () => {
    const [, other] = place(
      'Drones struck Poltava overnight.|In May a missile had hit a headquarters of foreign fighters.',
      [
        { quote: 'Drones struck Poltava overnight', on: '2031-09-02' },
        { quote: 'a missile had hit a headquarters of foreign fighters', on: '2031-05-09' },
      ],
    )
    expect(other?.where).toBeNull()
  })

  it('has none when its kind needs none', () => {
    const [, view] = place('Drones struck Poltava overnight.|The war will go on.', [
      { quote: 'Drones struck Poltava overnight' },
      { quote: 'The war will go on', class: 'assessment' },
    ])
    expect(view?.where).toBeNull()
  })

  it('has the country when its kind goes on in a country, without a point', () => {
    const [, aid] = place('Drones struck Poltava overnight.|More weapons were pledged.', [
      { quote: 'Drones struck Poltava overnight' },
      { quote: 'More weapons were pledged', class: 'aid' },
    ])
    expect(aid?.where).toMatchObject({
      name: 'Ukraine',
      quote: null,
      basis: 'implied',
      precision: 'country',
      lat: null,
    })
  })
})

describe('a claim’s place is not', () => {
  it.each([
    [
      'its speaker’s office',
      'Drones struck Poltava, the Odesa governor said.',
      'Drones struck Poltava',
      'the Odesa governor',
      'Poltava',
    ],
    [
      'a capital that speaks',
      'Moscow said its missiles had hit Izium.',
      'its missiles had hit Izium',
      'Moscow',
      'Izium',
    ],
  ])('%s', (_, text, quote, speaker, name) => {
    expect(one(text, { quote, speaker })?.where?.name).toBe(name)
  })

  it.each([
    ['a home of those hurt', 'French mercenaries were killed.', 'French mercenaries were killed'],
    ['a newspaper', 'Two men were hurt, the Kyiv Post wrote.', 'Two men were hurt'],
    ['a group’s seat', 'A London-based group said ten had died.', 'ten had died'],
  ])('%s', (_, text, quote) => expect(one(text, { quote, class: 'casualties' })?.where ?? null).toBeNull())
})

describe('placeClaims on any claims', () => {
  it('answers each, in their order', () => {
    const found = place('Drones struck Poltava. Missiles hit Sumy.', [
      { quote: 'Missiles hit Sumy' },
      { quote: 'Drones struck Poltava' },
    ])
    expect(found.map((each) => each.where?.name)).toEqual(['Sumy', 'Poltava'])
    expect(place('Nothing.', [])).toEqual([])
  })
})
