import type { Lexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { madeHeap } from './heap.ts'

/** What bringing a heap of readings together cost. */
export interface Cost {
  readonly reports: number
  readonly claims: number
  readonly incidents: number
  readonly copies: number
  readonly seconds: number
  /** Resident memory in MB: with the heap alone, and at its end. */
  readonly before: number
  readonly after: number
}

const resident = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)

/** Brings heaps of each size together, one after the other. */
export function reconcileCosts(readings: readonly Reading[], sizes: readonly number[], lexicon: Lexicon): Cost[] {
  return sizes.map((size) => {
    const heap = madeHeap(readings, size, 11)
    const before = resident()
    const started = performance.now()
    const { claims, incidents, reports } = reconcile(heap, lexicon)
    const seconds = (performance.now() - started) / 1000
    return {
      reports: size,
      claims: claims.length,
      incidents: incidents.length,
      copies: reports.filter(({ copyOf }) => copyOf !== null).length,
      seconds,
      before,
      after: resident(),
    }
  })
}

/** The costs as a table, with the exponent of growth from each size to the next: 1 is linear. */
export function costTable(costs: readonly Cost[]): string {
  const head =
    '| reports | claims | incidents | copies | seconds | reports/s | exponent | resident MB, before | and at the end |'
  const rows = costs.map((cost, index) => {
    const last = costs[index - 1]
    const exponent = last ? Math.log(cost.seconds / last.seconds) / Math.log(cost.reports / last.reports) : null
    const cells = [
      cost.reports,
      cost.claims,
      cost.incidents,
      cost.copies,
      cost.seconds.toFixed(1),
      Math.round(cost.reports / cost.seconds),
      exponent?.toFixed(2) ?? '-',
      cost.before,
      cost.after,
    ]
    return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)).join(' | ')} |`
  })
  return [head, '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |', ...rows].join('\n')
}
