/** A pair of nodes with how alike they are; minus infinity: they are never joined, nor what they were joined to. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** What a pair counts as that was never compared, or was found less alike still. */
export const FLOOR = -6

/** A heap of edges, the most alike first; among equals the one of smaller nodes. */
class Heap {
  readonly #edges: Edge[] = []

  #before(i: number, j: number): boolean {
    const [x, y] = [this.#edges[i] as Edge, this.#edges[j] as Edge]
    return x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b
  }

  #swap(i: number, j: number): void {
    const edge = this.#edges[i] as Edge
    this.#edges[i] = this.#edges[j] as Edge
    this.#edges[j] = edge
  }

  push(edge: Edge): void {
    this.#edges.push(edge)
    for (let at = this.#edges.length - 1; at > 0; ) {
      const above = (at - 1) >> 1
      if (!this.#before(at, above)) return
      this.#swap(at, above)
      at = above
    }
  }

  pop(): Edge | undefined {
    const first = this.#edges[0]
    const last = this.#edges.pop()
    if (first === undefined || last === undefined || this.#edges.length === 0) return first
    this.#edges[0] = last
    for (let at = 0; ; ) {
      let best = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.#edges.length && this.#before(below, best)) best = below
      if (best === at) return first
      this.#swap(at, best)
      at = best
    }
  }
}

/**
 * Clusters by average linkage (Sokal & Michener 1958) on a sparse graph: the two clusters whose nodes are most alike on average are joined, again
 * and again, while that average is at least `least`. So a report that tells of many things draws them not into one. Gives the joins made, each with the two nodes
 * that were most alike. Depends only on each connected part by itself; about O(E log E).
 */
export function averageLink(edges: readonly Edge[], least: number): Edge[] {
  const neighbours = new Map<number, Map<number, { sum: number; best: Edge }>>()
  const size = new Map<number, number>()
  const heap = new Heap()
  const of = (node: number) => {
    const known = neighbours.get(node)
    if (known) return known
    const made = new Map<number, { sum: number; best: Edge }>()
    neighbours.set(node, made)
    size.set(node, 1)
    return made
  }
  const mean = (a: number, b: number, sum: number): number =>
    FLOOR + sum / ((size.get(a) as number) * (size.get(b) as number))
  for (const edge of edges) {
    if (edge.likeness <= FLOOR && edge.likeness !== Number.NEGATIVE_INFINITY) continue
    const one = { sum: edge.likeness - FLOOR, best: edge }
    of(edge.a).set(edge.b, one)
    of(edge.b).set(edge.a, one)
    const likeness = mean(edge.a, edge.b, one.sum)
    if (likeness >= least) heap.push({ ...edge, likeness })
  }
  const joins: Edge[] = []
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { a, b } = top
    const link = neighbours.get(a)?.get(b)
    // Made before one of the two was joined to another: a newer one stands in the heap.
    if (!link || mean(a, b, link.sum) !== top.likeness) continue
    joins.push(link.best)
    const [into, from] = [of(a), of(b)]
    into.delete(b)
    neighbours.delete(b)
    size.set(a, (size.get(a) as number) + (size.get(b) as number))
    for (const [other, { sum, best }] of from) {
      if (other === a) continue
      const known = into.get(other)
      into.set(
        other,
        known
          ? { sum: known.sum + sum, best: known.best.likeness >= best.likeness ? known.best : best }
          : { sum, best },
      )
      of(other).delete(b)
    }
    for (const [other, link] of into) {
      of(other).set(a, link)
      const likeness = mean(a, other, link.sum)
      if (likeness >= least) heap.push({ a: Math.min(a, other), b: Math.max(a, other), likeness })
    }
  }
  return joins
}
