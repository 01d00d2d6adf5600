import type { Decision } from '#model/ledger'

/** What a user decides, without who and when. */
export type Decided = Pick<Decision, 'what' | 'on' | 'value'>
