import { type BoundaryRule, wordAt } from './edge.ts'

/** "[...]", "(...)", "(!)": a mark between brackets ends nothing. */
export const bracketed: BoundaryRule = {
  name: 'bracketed',
  decide: (edge) => {
    const before = edge.at > edge.first ? wordAt(edge, edge.at - 1) : ''
    const after = wordAt(edge, edge.at + 1)
    return (before === '[' && after === ']') || (before === '(' && after === ')') ? 'goes-on' : null
  },
}
