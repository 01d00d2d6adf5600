import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCounts } from '#lexicon/counts'
import { readCounts } from '#normalize/count/read-counts'
import { readNumbers } from '#normalize/count/read-numbers'

const words = loadCounts()

const SEED = 20310312
const WORDS = [
  '12',
  'at least',
  'people',
  'a',
  'man',
  'were',
  'killed',
  'and',
  'wounded',
  ',',
  'of',
  'them',
  'no',
  'who',
  '.',
  '60',
  'including',
  'dozens',
  'not',
  'shot',
  'in the',
  'his',
  'Hill',
  '\n',
  '"',
  'to',
  'from',
  'rose',
  'aged',
  '-',
  'other',
]
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

describe('reading of counts', () => {
  test('holds to the text and to itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const counts = readCounts(text, words)
        expect(readCounts(text, words)).toEqual(counts)
        counts.forEach(({ quote, min, max, within }, at) => {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          expect(quote.end).toBeGreaterThan(quote.start)
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          if (within !== null) {
            expect(within).not.toBe(at)
            expect(counts[within]).toBeDefined()
          }
        })
        for (const { quote } of readNumbers(text, words)) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  test.each([
    ['one sentence of numbers', '12 people and '],
    ['one sentence of fates', 'killed and wounded '],
    ['one sentence of bounds', 'at least '],
    ['number words', 'two hundred and '],
    ['commas', ', '],
    ['hyphens', 'twenty-'],
    ['digits', '1,'],
    ['parts', 'two of them, '],
  ])('takes time in proportion to the text: %s', (_, unit) => {
    const time = (repeats: number): number => {
      const text = unit.repeat(repeats)
      const started = performance.now()
      readCounts(text, words)
      return performance.now() - started
    }
    time(500)
    // Four times the text in at most twenty times the time, and a floor for the clock: a quadratic scan of this size takes many seconds.
    expect(time(20_000)).toBeLessThan(20 * time(5_000) + 1_000)
  })
})
