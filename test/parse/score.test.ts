import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openParserModel } from '#lexicon/parser-model'
import { score, scoresOf } from '#parse/linear/score'
import { TAG_FEATURES } from '#parse/tag/features'
import { TREE_FEATURES } from '#parse/tree/features'
import { pack } from '../../training/parse/pack.ts'
import type { WeightedRow } from '../../training/parse/perceptron.ts'
import { MOST_WIDE, widen } from '../../training/parse/widen.ts'

const BITS = 7
const MASK = 2 ** BITS - 1

/** Scores of a model made of `rows` as the program adds them up, after packing and widening. */
function scored(rows: readonly WeightedRow[], classes: number, features: readonly number[]): number[] {
  const model = widen(pack(rows, BITS, { smallest: 0, telling: 0, step: 1 }), classes)
  const scores = scoresOf(classes).fill(99)
  score(model, Int32Array.from(features), features.length, scores)
  return Array.from(scores.subarray(0, classes))
}

/** The same by the definition: for each class, the sum over the features. */
function added(rows: readonly WeightedRow[], classes: number, features: readonly number[]): number[] {
  const sums = new Array<number>(classes).fill(0)
  for (const feature of features)
    for (const { kind, weight } of rows.find(({ row }) => row === (feature & MASK))?.entries ?? [])
      sums[kind] = (sums[kind] as number) + weight
  return sums
}

/** Rows of a model over `classes` classes: some empty, some with few entries, some with a weight for every class; weights on both sides of what fits. */
const anyRows = (classes: number) => {
  const weight = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -900, max: 900 }))
  const entry = fc.record({ kind: fc.nat(classes - 1), weight })
  const few = fc.uniqueArray(entry, { maxLength: classes, size: 'max', selector: ({ kind }) => kind })
  const all = fc
    .array(weight, { minLength: classes, maxLength: classes, size: 'max' })
    .map((weights) => weights.map((each, kind) => ({ kind, weight: each })))
  const row = fc.record({ row: fc.nat(MASK), entries: fc.oneof(few, all) })
  return fc
    .uniqueArray(row, { maxLength: 60, size: 'max', selector: (each) => each.row })
    .map((rows) => rows.sort((left, right) => left.row - right.row))
}

const anyFeatures = fc.array(fc.integer(), { maxLength: 128, size: 'max' })

const anyModel = fc
  .integer({ min: 1, max: 61 })
  .chain((classes) => fc.tuple(fc.constant(classes), anyRows(classes), anyFeatures))

/** One row that has a weight for each class. */
const full = (row: number, weights: readonly number[]): WeightedRow => ({
  row,
  entries: weights.map((weight, kind) => ({ kind, weight })),
})

describe('scores of a widened model', () => {
  test('are the plain sums', () => {
    fc.assert(
      fc.property(anyModel, ([classes, rows, features]) => {
        expect(scored(rows, classes, features)).toEqual(added(rows, classes, features))
      }),
      { seed: 20261123, numRuns: 150 },
    )
  })

  const most = (weight: number, classes: number) => new Array<number>(classes).fill(weight)
  const mixed = Array.from({ length: 33 }, (_, kind) => (kind % 2 === 0 ? -255 : 255))
  const table: [string, WeightedRow, number][] = [
    ['all as great as a wide weight gets', full(5, most(255, 32)), 32],
    ['all as small', full(5, most(-255, 32)), 32],
    ['both signs side by side, odd number of classes', full(5, mixed), 33],
    ['beyond what a wide weight holds', full(5, most(3000, 17)), 17],
    ['-1 in each: the borrow of the lower half', full(5, most(-1, 20)), 20],
    ['row 0, at the very beginning', full(0, most(7, 20)), 20],
  ]
  test.each(table)('128 times the same row: %s', (_, row, classes) => {
    for (const count of [1, 2, 127, 128])
      expect(scored([row], classes, new Array<number>(count).fill(row.row))).toEqual(
        row.entries.map(({ weight }) => count * weight),
      )
  })

  test('the first row of the model counts when it comes second', () => {
    const rows = [full(0, most(7, 20)), full(9, most(5, 20))]
    expect(scored(rows, 20, [9, 0])).toEqual(most(12, 20))
  })

  test('as many features as there are never leave 16 bits', () => {
    expect(Math.max(TAG_FEATURES, TREE_FEATURES) * MOST_WIDE).toBeLessThanOrEqual(32767)
  })
})

test('weights of another layout are refused, not misread', () => {
  const none = { bits: 7, rows: 0, entries: 0 }
  const bytes = (head: object) => new TextEncoder().encode(JSON.stringify({ tags: [], relations: [], ...head }))
  const opened = (head: object, layout: 'packed' | 'wide') => () => {
    const text = bytes({ tagger: none, tree: none, ...head })
    const buffer = new SharedArrayBuffer(text.length + 1)
    new Uint8Array(buffer).set(text)
    new Uint8Array(buffer)[text.length] = 10
    openParserModel(buffer, layout)
  }
  expect(opened({}, 'wide')).toThrow("the parser's weights are packed, not wide: run `npm run build`")
  expect(opened({ layout: 'wide' }, 'packed')).toThrow("the parser's weights are wide, not packed")
})
