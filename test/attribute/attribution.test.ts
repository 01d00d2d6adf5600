import { describe, expect, it } from 'vitest'
import { attributed, lineOf, traceOf } from '../support/reading.ts'

/** Text → the one claim it holds, as `class certainty speaker`. Texts are made up. */
const READS: readonly (readonly [string, string])[] = [
  // own voice
  ['Two people were killed in the village of Norra.', 'casualties asserted OWN'],
  ['Rebels attacked the town of Velm on Monday.', 'attack asserted OWN'],
  // says
  ['The mayor said that two people were killed.', 'casualties reported The mayor'],
  ['Two people were killed, the mayor said.', 'casualties reported the mayor'],
  [
    'Two people were killed, said Ana Brandt, head of the district council.',
    'casualties reported Ana Brandt, head of the district council',
  ],
  ['“Two people were killed,” the governor told reporters on Tuesday.', 'casualties reported the governor'],
  [
    'Ana Brandt, who heads the regional police, said two people were killed.',
    'casualties reported Ana Brandt, who heads the regional police',
  ],
  ['Two officers, she said, were killed in the blast.', 'casualties reported she'],
  ['The ministry later put the number of wounded at 17.', 'casualties reported The ministry'],
  ['The army claimed to have killed dozens of fighters.', 'casualties reported The army'],
  ['The spokesman said, “Two people were killed.”', 'casualties reported The spokesman'],
  [
    'Jon Haller, who confirmed the raid, said two people were killed.',
    'casualties reported Jon Haller, who confirmed the raid',
  ],
  // according to
  ['According to the ministry, two people were killed.', 'casualties reported the ministry'],
  ['Two people were killed, according to local officials.', 'casualties reported local officials'],
  // passive
  ['The army was reported to have attacked the town.', 'attack reported -'],
  ['Two people are believed to have been killed.', 'casualties hedged -'],
  ['It was reported that two people were killed.', 'casualties reported -'],
  // what shows
  ['Footage of the strike showed multiple explosions at the depot.', 'explosion reported Footage of the strike'],
  // verbless
  ['Governor: two people killed in overnight shelling', 'casualties reported Governor'],
  ['Two killed in strike on port – Reports', 'casualties reported Reports'],
  // certainty
  ['Two people were reportedly killed.', 'casualties hedged OWN'],
  ['Two people may have been killed.', 'casualties hedged OWN'],
  ['Early reports suggest nobody was hurt.', 'casualties hedged Early reports'],
  // denial
  ['The ministry denied that its forces had shelled the town.', 'denial denied The ministry'],
  ['The two teachers are not dead, the governor said.', 'denial denied the governor'],
]

/** Text → nothing of the kind is claimed. */
const DOES_NOT: readonly string[] = [
  'The mayor said the town was quiet.',
  'The army plans to attack the town.',
  'Who killed the two teachers?',
  'The strike by railway workers was called off.',
  'Rescue crews said they had eaten.',
  'Kidnappings have become common in the region.',
  'The attack came on the day that the minister arrived.',
  'The union rejected the demands of the management.',
  'The party won a landslide victory.',
]

/** Text → what comes out, and why it is wrong. */
const KNOWN_WRONG: readonly (readonly [string, string, string])[] = [
  [
    'The team was hit by a record fine.',
    'attack asserted OWN',
    'figures of speech need a list of what can hit, or sense',
  ],
]

/** Text → the speaker of each claim in order, over several sentences. */
const OVER_SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'The mayor said the port was hit. Two cranes were destroyed. Three men were wounded.',
    ['The mayor', 'The mayor', 'The mayor'],
  ],
  [
    '“The port was hit,” the mayor said. “Two cranes were destroyed. Three men were wounded.”',
    ['the mayor', 'the mayor', 'the mayor'],
  ],
  ['The mayor said, “The port was hit.\n\n“Two cranes were destroyed.”', ['The mayor', 'The mayor']],
  ['The mayor said the port was hit.\n\nTwo cranes were destroyed on Monday.', ['The mayor', 'OWN']],
  ['The mayor said the port was hit. Earlier, two cranes were destroyed in Velm.', ['The mayor', 'OWN']],
]

describe('attribute', () => {
  it.each(OVER_SENTENCES)('carries speakers: %s', (text, expected) => {
    const speakers = attributed(text).claims.map((claim) => claim.attribution.at(-1)?.source?.text ?? 'OWN')
    expect(speakers, traceOf(text)).toEqual(expected)
  })

  it.each(KNOWN_WRONG)('knownWrong: %s', (text, expected) => {
    expect(attributed(text).claims.map(lineOf), traceOf(text)).toEqual([expected])
  })

  it.each(READS)('reads: %s', (text, expected) => {
    const lines = attributed(text).claims.map(lineOf)
    expect(lines, traceOf(text)).toEqual([expected])
  })

  it.each(DOES_NOT)('does not claim: %s', (text) => {
    const core = attributed(text).claims.filter((claim) => !['response', 'aid', 'intent'].includes(claim.event.class))
    expect(core.map(lineOf), traceOf(text)).toEqual([])
  })
})
