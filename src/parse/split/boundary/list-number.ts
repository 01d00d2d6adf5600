import { type BoundaryRule, wordAt } from './edge.ts'

/** "1. Cross the bridge. 2. Wait.": the number belongs to what follows. */
export const listNumber: BoundaryRule = {
  name: 'list-number',
  decide: (edge) =>
    edge.at === edge.first + 1 &&
    wordAt(edge, edge.at) === '.' &&
    /^(?:\d{1,3}|\p{L}|[IVXivx]{1,4})$/u.test(wordAt(edge, edge.first))
      ? 'goes-on'
      : null,
}
