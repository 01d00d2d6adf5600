import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords } from '#lexicon/places'
import { readPlaces } from '#normalize/place/read-places'

const gazetteer = loadGazetteer()
const words = loadPlaceWords()
const read = (text: string) => readPlaces(text, gazetteer, words)
const names = (text: string) =>
  read(text)
    .filter((mention) => mention.use === 'place' || mention.use === 'holder')
    .map((mention) => mention.core.text)

/** Mentions as "words → name, division, country". */
const resolved = (text: string) =>
  read(text).map(
    ({ core, place }) => `${core.text} → ${[place.name, place.admin1, place.country].filter(Boolean).join(', ')}`,
  )

describe('readPlaces finds', () => {
  it.each([
    ['Three drones hit a depot in Poltava overnight.', ['Poltava']],
    ['Shells fell on Kupiansk and Vovchansk.', ['Kupiansk', 'Vovchansk']],
    ['The boat sank in the Black Sea off Odesa.', ['Black Sea', 'Odesa']],
    ['Aid reached Khan Younis through Kerem Shalom.', ['Khan Younis', 'Kerem Shalom']],
    ['Fighting went on near El-Fasher in North Darfur.', ['El-Fasher', 'North Darfur']],
    ['Raiders crossed from Chad into Darfur.', ['Chad', 'Darfur']],
    ['Two men were shot in St. Louis on Monday.', ['St. Louis']],
    ['A bus fell into a gorge near Port-au-Prince.', ['Port-au-Prince']],
    ['Troops entered Deir ez-Zor.', ['Deir ez-Zor']],
    ["Ukraine's Sumy region was shelled.", ['Ukraine', 'Sumy']],
    ['He was detained in Nairobi, Kenya.', ['Nairobi', 'Kenya']],
    ['Fires burned across the West Bank.', ['West Bank']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('readPlaces does not take for places', () => {
  it.each([
    ['a person', 'Gen. Austin Houston said the plan was sound.'],
    ['a surname after its full name', 'Mary Lincoln left early. Lincoln was tired.'],
    ['a newspaper', 'The Oregon Herald was first with it.'],
    ['an adjective', 'Ukrainian and Russian envoys met.'],
    ['a word that opens a sentence', 'Police came. March was cold. Of these, two fled.'],
    ['a word in small letters', 'they were nice, mobile and reading'],
    ['a title', 'Mr. Paris and Dr. Sofia Lima spoke.'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(names(text)).toEqual([]))
})

describe('readPlaces keeps what a name does apart', () => {
  it.each([
    ['Moscow said its troops had left.', 'speaker'],
    ['Paris rejects the charge.', 'speaker'],
    ['The Kharkiv governor was there.', 'holder'],
    ['A London-based group counted them.', 'joined'],
    ['It was seen in Kherson.', 'place'],
  ])('%s: %s', (text, use) => expect(read(text)[0]?.use).toBe(use))

  it('gives a part and a kind with the name', () => {
    const [part] = read('Shelling went on in southern Lebanon.')
    expect(part).toMatchObject({ part: 'southern', quote: { text: 'southern Lebanon' } })
    const [level] = read('It fell over the Mykolaiv region at night.')
    expect(level).toMatchObject({ level: 'province', quote: { text: 'Mykolaiv region' }, place: { kind: 'province' } })
  })

  it('gives the kind to every name of a list', () => {
    const levels = read('Drones came down over Poltava, Sumy and Cherkasy oblasts.').map(
      (mention) => mention.place.kind,
    )
    expect(levels).toEqual(['province', 'province', 'province'])
  })
})

describe('readPlaces reads the names of a text together', () => {
  it.each([
    ['The city of Mykolaiv was hit.', ['Mykolaiv → Mykolaiv, Mykolaiv, UA']],
    ['Nikolayev was hit, and Kharkov.', ['Nikolayev → Mykolaiv, Mykolaiv, UA', 'Kharkov → Kharkiv, Kharkiv, UA']],
    ['A storm hit Paris, Texas.', ['Paris → Paris, Texas, US', 'Texas → Texas, Texas, US']],
    ['A storm hit Paris.', ['Paris → Paris, Île-de-France, FR']],
    [
      'The dam near Odessa, Washington, held.',
      ['Odessa → Odessa, Washington, US', 'Washington → Washington, Washington, US'],
    ],
    [
      'Rebels took Tripoli. Benghazi and Misrata in Libya were calm.',
      [
        'Tripoli → Tripoli, Tripoli, LY',
        'Benghazi → Benghazi, Banghazi, LY',
        'Misrata → Misrata, Misratah, LY',
        'Libya → Libya, LY',
      ],
    ],
    ['They met in Tbilisi. Georgia wants more.', ['Tbilisi → Tbilisi, Tbilisi, GE', 'Georgia → Georgia, GE']],
    ['It rained in Italy.', ['Italy → Italy, IT']],
  ])('%s', (text, expected) => expect(resolved(text)).toEqual(expected))

  it('keeps the other readings, best first', () => {
    const [mention] = read('It was seen in Mykolaiv.')
    expect(mention?.ranked.map(({ place }) => place.admin1)).toContain('Lviv')
    const scores = mention?.ranked.map(({ score }) => score) ?? []
    expect([...scores].sort((a, b) => b - a)).toEqual(scores)
  })
})

describe('readPlaces on any text', () => {
  it('quotes the text at its offsets, in order, and never throws', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Paris', ' in ', 'Kharkiv', ', ', 'Texas', "'s ", 'U.S. ', 'al-', '\n', 'St. '),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { quote, core } of read(text)) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          expect(text.slice(core.start, core.end)).toBe(core.text)
          expect(core.start).toBeGreaterThanOrEqual(last)
          last = core.end
        }
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it.each([
    ['capitals without end', 'Al '.repeat(50_000)],
    ['one long word', 'A'.repeat(200_000)],
    ['apostrophes', "A'".repeat(100_000)],
    ['initials', 'A.'.repeat(100_000)],
  ])('takes time in proportion to its length: %s', (_, text) => {
    const started = performance.now()
    read(text)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('known wrong', () => {
  it.each([
    // No list of people's names is complete: a bare surname that is a town stays a place after "to".
    ['The ball went to Florence, who scored.', ['Florence']],
    // A river's name with "the" and nothing else beside it is weighed as less than a town in it.
    ['Gulf officials met.', ['Gulf']],
  ])('%s', (text, wrong) => expect(names(text)).toEqual(wrong))
})
