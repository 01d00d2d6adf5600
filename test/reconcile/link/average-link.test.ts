import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink, type Edge, FLOOR } from '#reconcile/link/average-link'
import { Groups } from '#util/groups'

const edge = (a: number, b: number, likeness: number): Edge => ({ a, b, likeness })

/** The clusters that joins make, as sorted lists of nodes. */
function clusters(joins: readonly Edge[], size: number): string[] {
  const groups = new Groups()
  for (const { a, b } of joins) groups.join(`${a}`, `${b}`)
  const found = new Map<string, number[]>()
  for (let node = 0; node < size; node += 1)
    found.set(groups.find(`${node}`), [...(found.get(groups.find(`${node}`)) ?? []), node])
  return [...found.values()].map((own) => own.join(' ')).sort()
}

describe('average linkage', () => {
  it.each<[string, Edge[], string[]]>([
    ['joins what is alike', [edge(0, 1, 2)], ['0 1', '2']],
    ['not what is less alike than asked', [edge(0, 1, -1)], ['0', '1', '2']],
    ['a third that is alike to both', [edge(0, 1, 2), edge(0, 2, 1), edge(1, 2, 1)], ['0 1 2']],
    ['not a third that is alike to one only', [edge(0, 1, 2), edge(1, 2, 1)], ['0 1', '2']],
    ['never what is kept apart', [edge(0, 1, 9), edge(0, 1, Number.NEGATIVE_INFINITY)], ['0', '1', '2']],
    ['nor by way of a third', [edge(0, 2, 9), edge(1, 2, 8), edge(0, 1, Number.NEGATIVE_INFINITY)], ['0 2', '1']],
  ])('%s', (_what, edges, expected) => {
    expect(clusters(averageLink(edges, 0), 3)).toEqual(expected)
  })

  const graphs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: -8, max: 8 })),
    { maxLength: 30 },
  )
  /** Each pair once, the smaller node first. */
  const edgesOf = (graph: readonly (readonly [number, number, number])[]): Edge[] => [
    ...new Map(
      graph
        .filter(([a, b]) => a !== b)
        .map(([a, b, likeness]) => [
          `${Math.min(a, b)} ${Math.max(a, b)}`,
          edge(Math.min(a, b), Math.max(a, b), likeness),
        ]),
    ).values(),
  ]

  it('gives the same clusters in any order of edges', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.nat()), (graph, keys) => {
        const edges = edgesOf(graph)
        const shuffled = edges.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
        expect(
          clusters(
            averageLink(
              shuffled.map(({ one }) => one),
              -2,
            ),
            10,
          ),
        ).toEqual(clusters(averageLink(edges, -2), 10))
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('joins as the definition does: all pairs of two clusters, those never compared at the floor', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const edges = edgesOf(graph)
        const likeness = (a: number, b: number): number => {
          const found = edges.find((one) => one.a === Math.min(a, b) && one.b === Math.max(a, b))
          return Math.max(FLOOR, found?.likeness ?? FLOOR)
        }
        const merged = clusters(averageLink(edges, -2), 10).map((own) => own.split(' ').map(Number))
        for (const [at, one] of merged.entries())
          for (const other of merged.slice(at + 1)) {
            const sum = one.flatMap((a) => other.map((b) => likeness(a, b))).reduce((x, y) => x + y, 0)
            expect(sum / (one.length * other.length)).toBeLessThan(-2)
          }
      }),
      { seed: 6, numRuns: 300 },
    )
  })
})
