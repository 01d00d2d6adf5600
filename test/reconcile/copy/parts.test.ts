import { describe, expect, it } from 'vitest'
import { tags } from '#reconcile/copy/agency'
import { differingFacts } from '#reconcile/copy/facts'
import { orderKey } from '#reconcile/copy/order'
import { quotedSpans } from '#reconcile/copy/quoted'
import { runsOf } from '#reconcile/copy/runs'
import { wordsOf } from '#reconcile/copy/words'
import { report } from './texts.ts'

const folded = (text: string) => [...wordsOf(text).hashes]

describe('words', () => {
  it.each([
    ['case and punctuation', 'The “Amalie” sank.', 'the amalie SANK'],
    ['soft hyphens', 'passen\u00adgers', 'passengers'],
    ['composed and decomposed letters', 'dépôt', 'de\u0301po\u0302t'],
    ['Arabic vowel signs', 'كِتَاب', 'كتاب'],
    ['full-width letters', 'ＡＢＣ', 'abc'],
  ])('%s do not matter', (_what, one, other) => expect(folded(one)).toEqual(folded(other)))

  it.each([
    ['北岭县煤矿', 5],
    ['北岭县 coal 矿', 5],
    ['ไทย', 3],
    ['हिन्दी भाषा', 2],
    ['한국어 문장', 2],
    ['', 0],
  ])('%s has %i', (text, count) => expect(wordsOf(text).count).toBe(count))
})

describe('quoted', () => {
  it.each([
    ['He said "no way" and left', ['"no way"']],
    ['« Non », dit-il, „nein“ und “no”', ['« Non »', '„nein“', '“no”']],
    ['他说「不行」。', ['「不行」']],
    ['“An opening that goes on\n“and closes here.” End', ['“An opening that goes on', '“and closes here.”']],
    ['a pipe of 5" and one of 7" more', []],
    ['left "open', []],
    [`"${'x '.repeat(1500)}" far`, []],
  ])('%s', (text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('agency', () => {
  const told = (agency: string | null, publisher: string | null, by: string | null = 'Gazette') =>
    tags(report('a', '', { agency, publisher: by }), report('b', '', { publisher }))
  it.each([
    ['Reuters', 'Reuters UK'],
    ['AP', 'The Associated Press'],
    ['Agence France-Presse', 'AFP'],
    ['ukrinform', 'ukrinform.net'],
  ])('%s is %s', (agency, publisher) => expect(told(agency, publisher)).toBe(true))
  it.each([
    ['AP', 'Japan Times'],
    ['A', 'Alpha'],
    ['Reuters', null],
    [null, 'Reuters'],
    ['–', 'Gazette'],
  ])('%s is not %s', (agency, publisher) => expect(told(agency, publisher)).toBe(false))
  it('an agency that names itself tags nobody', () => expect(told('AFP', 'AFP', 'AFP')).toBe(false))
})

describe('facts', () => {
  const share = (one: string, other: string) => {
    const [a, b] = [one, other].map((text) => ({ text, words: wordsOf(text) })) as [never, never]
    return differingFacts(runsOf(wordsOf(one), wordsOf(other)), a, b)
  }
  it.each([
    [
      'Sirens sound in Velm oblast since noon, go to shelter',
      'Sirens sound in Tarn oblast since noon, go to shelter',
      1,
    ],
    [
      'the town of Velm lost 4 houses to the flood of last week',
      'the town of Velm lost 9 houses to the flood of last week',
      0.5,
    ],
    [
      'the town of Velm lost many houses to the flood of last week',
      'the town of Velm lost some houses to the flood of last week',
      0,
    ],
  ])('%s', (one, other, expected) => expect(share(one, other)).toBe(expected))
})

it('order: hours before their day, days before none, then the longer text', () => {
  const keys = [
    report('a', 'short', { published: '2031-03-10T08:00+02:00' }),
    report('a', 'short', { published: '2031-03-10T07:00' }),
    report('a', 'short', { published: '2031-03-10' }),
    report('a', 'short', { published: '2031-03' }),
    report('a', 'longer text', { published: null }),
    report('a', 'short', { published: null }),
    report('b', 'short', { published: null }),
  ].map(orderKey)
  expect([...keys].sort()).toEqual(keys)
})
