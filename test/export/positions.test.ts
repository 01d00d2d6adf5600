import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCodePoints } from '#export/webannotation/code-points'
import { createSelectors } from '#export/webannotation/selectors'
import { createQuote } from '#model/span'
import { HOSTILE } from '../support/made-ledger.ts'
import { reportOf } from '../support/reading.ts'
import { found, type Selector } from './selected.ts'

describe('positions in code points', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '𝔘',
      '👩‍👩‍👧',
      'é',
      'e\u0301',
      '\u202e',
      'שלום',
      '</script>',
      '"',
      '\u0001',
      ' ',
      'a',
      '🇺🇦',
      HOSTILE,
    ),
    fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.replace(/\0/g, '')),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  )
  const cuts = (text: string, at: number): boolean =>
    /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')

  test('select the quote, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('').replace(/\p{Cs}/gu, '\ufffd')
        if (text === '') return
        let [start, end] = [Math.min(a % text.length, b % text.length), Math.max(a % text.length, b % text.length) + 1]
        while (cuts(text, start)) start--
        while (cuts(text, end)) end++
        const quote = createQuote(text, start, end)
        const [exact, position] = createSelectors(reportOf(text)).of(quote) as unknown as [Selector, Selector]
        expect(found(text, position)).toBe(quote.text)
        expect(exact.exact).toBe(quote.text)
        expect(text.slice(0, start).endsWith(exact.prefix ?? '')).toBe(true)
        expect(text.slice(end).startsWith(exact.suffix ?? '')).toBe(true)
        for (const part of [exact.prefix, exact.suffix]) expect(part).toBe(part?.replace(/\p{Cs}/gu, ''))
      }),
      { seed: 20310411, numRuns: 500 },
    )
  })
  test.each([
    ['abc', 2, 2],
    ['𝔘bc', 2, 1],
    ['𝔘bc', 1, 0],
    ['a𝔘𝔘b', 5, 3],
    ['a𝔘𝔘b', 6, 4],
  ])('of %j at %i is %i', (text, offset, points) => expect(createCodePoints(text).at(offset)).toBe(points))
})
