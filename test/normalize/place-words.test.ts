import { describe, expect, it } from 'vitest'
import { one } from '../support/place.ts'

/** A claim of the whole sentence, whose trigger is its first word of these. */
const TRIGGERS =
  /\b(?:hit|killed|struck|rattled|fire|died|sent|went off|fell|reported|bombed|heard|strikes|fired|hurt|destroyed|fought|came|launched|went on)\b/
const whole = (text: string) => one(text, { quote: text.slice(0, -1), trigger: TRIGGERS.exec(text)?.[0] ?? text })

describe('where an event was, by the words around its names', () => {
  it.each([
    ['a clause of its own', 'A ship was hit in the Red Sea, and the navy struck sites near Hodeidah.', 'Red Sea'],
    ['an owner and what is owned', "An air raid killed eight in Chin state's Falam township.", 'Falam township'],
    ['an owner of a region', "Drones struck a depot in Ukraine's Poltava region.", 'Poltava region'],
    ['a district of a town', 'Shells hit a bus in the Dniprovskyi district of Kherson.', 'Dniprovskyi district'],
    ['a past verb before it', 'The earthquake rattled Tehran at noon.', 'Tehran'],
    ['a capital that suffers', 'Kyiv was hit by missiles.', 'Kyiv'],
    ['a capital under fire', 'Khartoum came under fire.', 'Khartoum'],
    ['a number and an adjective', 'Two thousand people died in 10 Turkish provinces.', 'Turkey'],
    ['an adjective and its ground', 'Drones were sent at Ukrainian cities.', 'Ukraine'],
    ['the capital of a country', 'A bomb went off in the Somali capital.', 'Mogadishu'],
    ['held by someone', 'Barrel bombs fell on rebel-held Idlib.', 'Idlib'],
    ['a village no list has, with its kind', 'A jet bombed Pa Zi Gyi village.', 'Pa Zi Gyi'],
    ['the first of a list', 'Blasts were heard in Kharkiv, Sumy and Poltava.', 'Kharkiv'],
  ])('%s: %s', (_, text, name) => expect(whole(text)?.where?.name).toBe(name))

  it.each([
    ['capitals that act', 'London and Washington have carried out strikes.'],
    ['a country that acts', 'Iran fired missiles.'],
    ['a country’s side', "It killed foreigners on Ukraine's side."],
    ['what a capital owns', 'It hurt Kyiv’s war effort.'],
    ['who controls it', 'Radars in Houthi-controlled areas were destroyed.'],
    ['a group with a town’s name', 'Troops fought Hamas.'],
    ['a people', 'Israeli troops fired on French reporters.'],
    ['a road from', 'The convoy came from Goma.'],
  ])('is not said by %s: %s', (_, text) => expect(whole(text)?.where ?? null).toBeNull())
})

describe('known wrong', () => {
  it.each([
    // A name that is also an English word is too often no place, even after "in", unless its country is spoken of.
    ['Fighting was reported in Sake near Goma.', 'Fighting was reported in Sake near Goma', 'Goma'],
    // The launch has no place of its own; the sentence's other event lends it one.
    [
      'Drones were launched from Cape Chauda; eleven fell over Odesa.',
      'Drones were launched from Cape Chauda',
      'Odesa',
    ],
    // "and" joins a second place in another clause without a comma: the narrower wins.
    [
      'Shelling went on across Sudan and two men died in Omdurman.',
      'Shelling went on across Sudan and two men died in Omdurman',
      'Omdurman',
    ],
  ])('%s', (text, quote, wrong) =>
    expect(one(text, { quote, trigger: TRIGGERS.exec(quote)?.[0] ?? quote })?.where?.name).toBe(wrong),
  )
})
