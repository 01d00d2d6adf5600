import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributions } from '#attribute/attribution/attributions'
import { parse } from '#parse/parse'
import { lexicon, reportOf } from '../../support/reading.ts'

/** Each attribution as "source | cue | content | content". */
function read(text: string): string[] {
  const { sentences } = parse(reportOf(text), lexicon())
  return attributions(sentences, lexicon().attribution).map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' | '),
  )
}

/** Text → its attributions. All texts are made up. */
const READS: readonly (readonly [string, readonly string[]])[] = [
  // what is said holds "that", and no final stop
  ['The mayor said that the bridge was open.', ['The mayor | said | that the bridge was open']],
  ['The bridge was open, the mayor said.', ['the mayor | said | The bridge was open']],
  [
    'The ministry told reporters on Monday that the bridge was open.',
    ['The ministry | told | that the bridge was open'],
  ],
  // quotations with their marks, over several sentences
  [
    '“The bridge is open. It was shut for a week,” Ana Brandt said.',
    ['Ana Brandt | said | “The bridge is open. It was shut for a week,”'],
  ],
  [
    '“The bridge is open,” she said. “It was shut for a week.”',
    ['she | said | “The bridge is open,” | “It was shut for a week.”'],
  ],
  ['“It is good,” she said. “It is new,” he added.', ['she | said | “It is good,”', 'he | added | “It is new,”']],
  // a speaker's apposition, the comma that closes it included
  [
    'Ana Brandt, the mayor of Norra, said that the bridge was open.',
    ['Ana Brandt, the mayor of Norra, | said | that the bridge was open'],
  ],
  // one speaker of two
  [
    'The mayor urged them to stay, adding that the bridge was open.',
    ['The mayor | urged | them to stay', 'The mayor | adding | that the bridge was open'],
  ],
  // attitudes
  ['The party wants to reopen the bridge.', ['The party | wants | to reopen the bridge']],
  ['The mayor pointed to the new bridge.', ['The mayor | pointed to | the new bridge']],
  // phrases and colons
  ['The bridge was open, according to the mayor.', ['the mayor | according to | The bridge was open']],
  ['BRANDT: The bridge is open. It was shut for a week.', ['BRANDT | : | The bridge is open. It was shut for a week.']],
]

const DOES_NOT: readonly string[] = [
  'The bridge was opened on Monday.',
  'Two boats crossed the river at noon.',
  'Update: The bridge is open.',
]

describe('attributions without events', () => {
  it.each(READS)('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  it.each(DOES_NOT)('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('reads verbs of cues.yaml where no list is given', () => {
    const text = 'The mayor said that the bridge was open. The party wants to reopen it.'
    const { sentences } = parse(reportOf(text), lexicon())
    const words = { ...lexicon().attribution, attributing: new Map() }
    expect(attributions(sentences, words).map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(['said'])
  })
})

describe('known mistakes', () => {
  it('knownWrong: a name after a noun is one phrase with it, as nothing tells where the name begins', () => {
    expect(read('In a radio interview Brandt said that the bridge was open.')).toEqual([
      'a radio interview Brandt | said | that the bridge was open',
    ])
  })
})

it('gives spans within any text, none of what is said twice', () => {
  const word = fc.constantFrom(
    'said',
    'that',
    ',',
    '.',
    '“',
    '”',
    '"',
    ':',
    'Ana',
    'the',
    'mayor',
    'according',
    'to',
    'wants',
    'by',
    '\n\n',
    'who',
    'and',
    '(',
    ')',
    'BRANDT',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const { sentences } = parse(reportOf(text), lexicon())
      const found = attributions(sentences, lexicon().attribution)
      const said = found.flatMap(({ cue, content }) => [cue, ...content])
      for (const span of [...said, ...found.flatMap(({ source }) => source ?? [])]) {
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
      }
      const cues = found.map(({ cue }) => cue)
      for (const one of cues)
        expect(cues.filter((other) => other.start < one.end && one.start < other.end)).toHaveLength(1)
    }),
    { seed: 20260311, numRuns: 300 },
  )
})
