import type { Store } from '#ledger/store'
import { storeQueries } from '#web/server/store-queries'

/** What the pages ask of the server, each with a name: the whole answer, as it is sent. */
export function pageQuestions(
  store: Store,
): readonly (readonly [what: string, times: number, ask: (n: number) => Promise<unknown>])[] {
  const queries = storeQueries(store)
  const boxes = ['20,40,45,60', '-10,35,30,60', '30,20,60,40', '-180,-60,180,80', '34,48,40,52']
  return [
    ['desk: first page with facets', 10, () => queries.incidents({}, {})],
    ['desk: a class, contested', 10, () => queries.incidents({ class: 'shooting', contested: true }, {})],
    ['desk: words', 10, () => queries.incidents({ q: 'harbour depot' }, {})],
    ['map of the world', 10, () => queries.map({}, 2)],
    ['map of a region', 10, (n) => queries.map({ box: boxes[n % boxes.length] }, 6)],
    ['timeline', 10, () => queries.timeline({})],
    ['timeline of a class', 10, () => queries.timeline({ class: 'shooting' })],
    ['queue of review', 10, () => queries.review({})],
    [
      'page of a source that speaks most',
      3,
      async () => {
        const { rows } = await queries.sources({ limit: 20 })
        const source = rows.find((one) => one.public)
        return source ? queries.source(source.id, {}) : null
      },
    ],
  ]
}
