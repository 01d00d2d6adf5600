import { describe, expect, it } from 'vitest'
import type { Claim } from '#model/claim'
import { nameSources } from '#normalize/actor/name-sources'
import { personKey } from '#normalize/actor/person-key'
import { lexicon, reportOf } from '../support/reading.ts'

/** A claim attributed to these words, the fullest for the same speaker being `fullest`. */
function saidBy(words: string, fullest = words): Claim {
  const quote = (text: string) => ({ start: 0, end: text.length, text })
  return {
    id: 'c',
    report: 'r',
    quote: quote('two people were killed'),
    event: { class: 'casualties', trigger: quote('killed') },
    roles: [],
    persons: [],
    when: null,
    said: null,
    where: null,
    otherPlaces: [],
    counts: [],
    attribution: [{ id: null, source: quote(words), name: fullest, cue: quote('said'), stance: 'says' }],
    origin: null,
    basis: null,
    certainty: 'reported',
    cues: [],
    answers: null,
    confidence: 0.8,
    by: ['verb-trigger', 'says'],
  }
}

const nameOf = (words: string, fullest?: string) => {
  const { sources } = nameSources(reportOf('x'), [saidBy(words, fullest)], lexicon())
  const [source] = sources
  return source
    ? `${source.name} | ${source.kind} | ${source.party ?? '-'} | ${source.named ? 'named' : 'unnamed'}`
    : null
}

/** Words for a speaker → name | kind | party | named. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Mayor Ana Brandt', 'Ana Brandt | official | - | named'],
  ['the head of the regional administration, Ilir Hoxha', 'Ilir Hoxha | official | - | named'],
  ['Ilir Hoxha, spokesman for the Velm Regional Prosecutor’s Office', 'Ilir Hoxha | prosecutor | - | named'],
  ["Poland's Defense Ministry", 'Polish Ministry of Defence | government | Poland | named'],
  ['the Polish Defence Ministry', 'Polish Ministry of Defence | government | Poland | named'],
  ["Warsaw's defence ministry", 'Polish Ministry of Defence | government | Poland | named'],
  ['The Ministry of Internal Affairs', 'Ministry of Internal Affairs | government | - | named'],
  ["Poland's military", 'Polish Armed Forces | military | Poland | named'],
  ['Warsaw', 'Poland | government | Poland | named'],
  ['Polish officials', 'unnamed Polish officials | official | Poland | unnamed'],
  ['local residents', 'unnamed local residents | witness | - | unnamed'],
  ['Early reports', 'unnamed early reports | document | - | unnamed'],
  ['Footage of the strike', 'unattributed footage of the strike | footage | - | unnamed'],
  ['Crews of the State Rescue Service', 'State Rescue Service | emergency-services | - | named'],
  ['Reuters', 'Reuters | media | - | named'],
]

describe('nameSources', () => {
  it.each(NAMES)('names %s', (words, expected) => {
    expect(nameOf(words)).toBe(expected)
  })

  it('keeps unnamed sources of two reports apart, and joins a named office-holder', () => {
    const idIn = (text: string, words: string) => nameSources(reportOf(text), [saidBy(words)], lexicon()).sources[0]?.id
    expect(idIn('a', 'local residents')).not.toBe(idIn('b', 'local residents'))
    expect(idIn('a', 'Mayor Ana Brandt')).toBe(idIn('b', 'Mayor Ana Brandt'))
  })

  it('never joins a private person across reports', () => {
    const idIn = (text: string) => nameSources(reportOf(text), [saidBy('Ana Brandt')], lexicon()).sources[0]?.id
    expect(idIn('a')).not.toBe(idIn('b'))
  })

  it('takes the agency, else the publisher, as the origin of a claim in the outlet’s own voice', () => {
    const own = { ...saidBy('x'), attribution: [] }
    const originOf = (agency: string | null) => {
      const { claims, sources } = nameSources(reportOf('x', { agency }), [own], lexicon())
      return sources.find((source) => source.id === claims[0]?.origin)?.name
    }
    expect(originOf(null)).toBe('Harbour Gazette')
    expect(originOf('Reuters')).toBe('Reuters')
  })
})

/** Spellings of one name. */
const SAME: readonly (readonly [string, string])[] = [
  ['Oleh Petrenko', 'Oleg Petrenko'],
  ['Serhii Kovalchuk', 'Sergey Kovalchuk'],
  ['Volodymyr Zhukovskyi', 'Volodimir Zhukovsky'],
  ['Mykhailo Shevchenko', 'Mykhaylo Shevchenko'],
]

/** Different people. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Oleh Petrenko', 'Oleh Petrov'],
  ['Ana Brandt', 'Ana Brant'],
  ['Ivan Kim', 'Oleh Kim'],
]

describe('personKey', () => {
  it.each(SAME)('joins %s and %s', (a, b) => expect(personKey(a)).toBe(personKey(b)))
  it.each(DIFFERENT)('keeps %s and %s apart', (a, b) => expect(personKey(a)).not.toBe(personKey(b)))
})
