import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanesOf, segmentsOf } from '../../src/web/page/segments.ts'

const span = (start: number, end: number) => ({ start, end })

describe('segmentsOf', () => {
  test.each([
    ['no spans', [], [[0, 10, []]]],
    [
      'a nested span',
      [span(2, 8), span(4, 6)],
      [
        [0, 2, []],
        [2, 4, [0]],
        [4, 6, [1, 0]],
        [6, 8, [0]],
        [8, 10, []],
      ],
    ],
    [
      'crossing spans',
      [span(0, 6), span(4, 10)],
      [
        [0, 4, [0]],
        [4, 6, [0, 1]],
        [6, 10, [1]],
      ],
    ],
    ['a span that reaches beyond both ends', [span(-5, 15)], [[0, 10, [0]]]],
    ['a span elsewhere', [span(12, 15)], [[0, 10, []]]],
  ])('%s', (_, spans, expected) => {
    expect(segmentsOf(spans, span(0, 10)).map(({ start, end, over }) => [start, end, over])).toEqual(expected)
  })
  const someSpan = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => span(start, start + length))
  test('covers all, in order, and each span begins once', () => {
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 8 }), (spans) => {
        const segments = segmentsOf(spans, span(0, 60))
        expect(segments[0]?.start).toBe(0)
        expect(segments.at(-1)?.end).toBe(60)
        for (const [i, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start)
          if (i > 0) expect(segment.start).toBe(segments[i - 1]?.end)
        }
        expect(segments.flatMap(({ begins }) => begins).sort()).toEqual(spans.map((_, i) => i))
      }),
      { seed: 5, numRuns: 200 },
    )
  })
  test('overlapping spans never share a lane', () => {
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 10 }), (spans) => {
        const lanes = lanesOf(spans)
        for (const [i, a] of spans.entries()) {
          for (const [j, b] of spans.entries()) {
            if (i !== j && a.start < b.end && b.start < a.end) expect(lanes[i]).not.toBe(lanes[j])
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    )
  })
})
