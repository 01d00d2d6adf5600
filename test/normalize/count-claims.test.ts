import { describe, expect, test } from 'vitest'
import { loadCounts } from '#lexicon/counts'
import type { Certainty, Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import { createQuote } from '#model/span'
import { countClaims } from '#normalize/count/count-claims'
import { reportOf } from '../support/reading.ts'

const words = loadCounts()

interface Said {
  readonly quote: string
  readonly class?: string
  readonly certainty?: Certainty
}

function claimOf(text: string, said: Said): Claim {
  const start = text.indexOf(said.quote)
  const quote = createQuote(text, start, start + said.quote.length)
  return {
    id: `claim-${start}`,
    report: 'report',
    quote,
    event: { class: said.class ?? 'casualties', trigger: quote },
    roles: [],
    persons: [],
    when: null,
    said: null,
    where: null,
    otherPlaces: [],
    counts: [],
    attribution: [],
    origin: null,
    basis: null,
    certainty: said.certainty ?? 'reported',
    cues: [],
    answers: null,
    confidence: 1,
    by: ['test'],
  }
}

/** One sentence a paragraph: the reading of counts cuts sentences itself. */
function paragraphsOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    index,
    paragraph: index,
    kind: 'prose',
    tokens: [],
  }))
}

function countedIn(text: string, ...said: Said[]) {
  const report = reportOf(text)
  return countClaims(
    report,
    paragraphsOf(text),
    said.map((one) => claimOf(text, one)),
    words,
  )
}

const countsOf = (text: string, ...said: Said[]): string[] =>
  countedIn(text, ...said).map(({ counts }) =>
    counts
      .map(({ what, min, max, within }) => `${what} ${min}..${max}${within === null ? '' : ` in ${within}`}`)
      .join(' | '),
  )

describe('countClaims(report, sentences, claims)', () => {
  test('gives each claim what its own quote states', () => {
    const text = 'The mayor of Tarn said 12 people were killed. The governor spoke of nine dead.'
    expect(countsOf(text, { quote: '12 people were killed' }, { quote: 'nine dead' })).toEqual([
      'killed 12..12',
      'killed 9..9',
    ])
  })

  test('carries the fate of the whole to a part in another clause', () => {
    const text = 'Doctors counted seventeen wounded, two of them gravely. The fifteen others went home.'
    expect(countsOf(text, { quote: 'two of them gravely' })).toEqual(['wounded 2..2'])
  })

  test('keeps the part–whole relation among the claim’s own counts', () => {
    const text =
      'On Monday four guards were hurt. The strike caused at least 80 casualties at least 60 of which were killed.'
    const quote = 'The strike caused at least 80 casualties at least 60 of which were killed'
    expect(countsOf(text, { quote })).toEqual(['casualties 80..null | killed 60..null in 0'])
  })

  test('finds the people of a verb that shares its subject', () => {
    const text = 'Two porters had been caught by a second blast and reportedly suffered burns.'
    expect(countsOf(text, { quote: 'reportedly suffered burns' })).toEqual(['wounded 2..2'])
  })

  test('a denied claim keeps nobody, never the rejected number', () => {
    const text = 'The ministry denied that 60 guards were killed. The guards of Tarn are not dead, it said.'
    expect(
      countsOf(
        text,
        { quote: '60 guards were killed', certainty: 'denied' },
        { quote: 'are not dead', certainty: 'denied' },
      ),
    ).toEqual(['', 'killed 0..0'])
  })

  test('things count in claims about things', () => {
    const text = 'Of 17 drones launched overnight, 11 were shot down, and 14 cars were wrecked.'
    expect(
      countsOf(
        text,
        { quote: 'Of 17 drones launched overnight, 11 were shot down', class: 'interception' },
        { quote: '14 cars were wrecked', class: 'damage' },
        { quote: 'Of 17 drones launched overnight, 11 were shot down', class: 'casualties' },
      ),
    ).toEqual(['munitions 17..17 | intercepted 11..11 in 0', 'vehicles 14..14', ''])
  })

  test('lists single persons with age, sex and fate', () => {
    const text = 'A 43-year-old woman was hospitalised, and Ann Hill, 61, of Elm Park, was pronounced dead.'
    const [claim] = countedIn(text, { quote: text })
    expect(claim?.persons.map(({ name, age, sex, fate }) => ({ name, age, sex, fate }))).toEqual([
      { name: null, age: 43, sex: 'female', fate: 'hospitalised' },
      { name: 'Ann Hill', age: 61, sex: null, fate: 'killed' },
    ])
  })

  test('every quote is the report’s own text', () => {
    const text = 'Rain fell.\n\nIn all, 17 villagers were hurt, among them a 9-year-old boy. Nobody died.'
    const [claim] = countedIn(text, { quote: text })
    expect(claim?.counts).not.toHaveLength(0)
    for (const { quote } of [...(claim?.counts ?? []), ...(claim?.persons ?? [])]) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    }
  })
})
