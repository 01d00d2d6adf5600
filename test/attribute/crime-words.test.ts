import { describe, expect, it } from 'vitest'
import { modals } from '#parse/tag/modal'
import { attributed } from '../support/reading.ts'

const events = (text: string) =>
  attributed(text).claims.map(({ event }) => `${event.class} ${event.trigger.text.toLowerCase()}`)

describe('words of local reports of crime', () => {
  it.each([
    ['Shootout at a bakery in Tarvo nets 14-year prison term', 'shooting shootout'],
    ['A shootout in Tarvo on Monday ended a feud.', 'shooting shootout'],
    ['Clerk charged in triple slaying in Tarvo', 'casualties slaying'],
    ['Clerk charged in Tarvo stabbing', 'casualties stabbing'],
    ['A double homicide in Tarvo shocked the neighbours.', 'casualties double homicide'],
    ['The murder-suicide in Tarvo shocked the neighbours.', 'casualties murder'],
  ])('%s', (text, expected) => expect(events(text)).toContain(expected))

  it.each([
    ['a unit', 'The homicide unit works in Tarvo.'],
    ['detectives', 'Homicide detectives came to Tarvo.'],
    ['glasses', 'Two shots of rum were served in Tarvo.'],
  ])('tell of no event: %s', (_name, text) => expect(events(text)).toEqual([]))
})

describe('modals', () => {
  it.each([
    ['Shootout', 'NN'],
    ['Shamelessly', 'RB'],
    ['should', 'MD'],
    ["'ll", 'MD'],
    ['ca', 'MD'],
  ])('%s is %s', (word, expected) => {
    expect(modals([word, 'go'], { upos: ['AUX', 'VERB'], xpos: ['MD', 'VB'] }).xpos).toEqual([expected, 'VB'])
  })
})
