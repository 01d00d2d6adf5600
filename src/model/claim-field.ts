/** Fields of a claim that a person may set; `words` and `event` are the words of the claim and of its event. */
export const CLAIM_FIELDS = [
  'class',
  'words',
  'event',
  'when',
  'said',
  'where',
  'other-places',
  'counts',
  'actor',
  'target',
  'victim',
  'instrument',
  'persons',
  'source',
  'basis',
  'certainty',
  'answers',
] as const

export type ClaimField = (typeof CLAIM_FIELDS)[number]
