import type { Relation } from '../compare/comparison.ts'

/** What two tellings do with a matter, as it is shown. */
export const RELATION: Readonly<Record<Relation, string>> = {
  both: 'both say',
  'only-a': 'only A',
  'only-b': 'only B',
  conflict: 'conflict',
  update: 'update',
  drift: 'drift',
  date: 'other date',
  number: 'other number',
  place: 'other place',
  compatible: 'may be one',
  wording: 'other words',
  different: 'differ',
}
