import { describe, expect, it } from 'vitest'
import { attributed, traceOf } from '../support/reading.ts'

/** Texts whose event is not said to have happened, with the kind of their note. Reports are of March 2031. */
const KEPT_APART: readonly (readonly [string, string])[] = [
  ['If the dam breaks, three villages will be flooded.', 'hypothetical'],
  ['Had the guards not left, more would have died.', 'hypothetical'],
  ['The army plans to attack the town.', 'planned'],
  ['The rebels ordered their men to attack the port.', 'planned'],
  ['He threatened to kill the hostages.', 'planned'],
  ['Troops would attack at dawn, the general said.', 'planned'],
  ['Rebels could attack the town, the army warned.', 'feared'],
  ['The suspect is accused of plotting to kidnap the governor.', 'attempted'],
  ['Drones often strike the port.', 'habitual'],
  ['Gangs who raid villages have grown rich.', 'habitual'],
  ['Armed gangs have stepped up attacks in recent years, kidnapping for ransom.', 'habitual'],
  ['The drill simulated a missile attack on the city.', 'exercise'],
  ['The bridge was bombed in 1999.', 'past'],
  ['The bridge was bombed in 1999, when nine people died.', 'past'],
  ['Ten years ago gunmen attacked the same post.', 'past'],
  ['The ministry neither confirmed nor denied that a strike had taken place.', 'withheld'],
  ['The governor did not say how many had been killed.', 'withheld'],
]

/** Texts whose event did happen, whatever stands around it. */
const CLAIMED: readonly string[] = [
  'A drone may have struck the depot.',
  'Residents hear explosions over the bay.',
  'The port has been shelled since 2029.',
  'The bridge was bombed in 2030.',
  'Two days ago gunmen attacked the post.',
  'When the bridge was bombed, nine people died.',
  'The mayor could not say more. Two people were killed.',
  // Headlines tell of the past in the present tense.
  'Floods destroy two bridges near Orvane\n\nMore to follow.',
  'Drone attacks hit Orvane\n\nMore to follow.',
  'Father kills two children in Orvane\n\nMore to follow.',
]

describe('what is not said to have happened', () => {
  it.each(KEPT_APART)('%s', (text, kind) => {
    const { claims, notes } = attributed(text)
    expect(claims, traceOf(text)).toEqual([])
    expect(new Set(notes.map((note) => note.what))).toEqual(new Set([`not said to have happened: ${kind}`]))
  })
  it.each(CLAIMED)('is claimed: %s', (text) => {
    expect(attributed(text).claims.length, traceOf(text)).toBeGreaterThan(0)
  })
  it('a question is neither', () => {
    expect(attributed('Did the army shell the market?')).toEqual({ claims: [], notes: [] })
  })
})
