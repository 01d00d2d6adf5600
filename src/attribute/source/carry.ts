/** Classes of detail that a sentence after "…, he said" goes on to tell in the same speaker's name. */
const DETAIL = new Set([
  'attack',
  'harm',
  'damage',
  'interception',
  'abduction',
  'denial',
  'response',
  'alert',
  'presence',
  'investigation',
  'target',
])

/** How many sentences a speaker carries over, within one paragraph. */
const LONGEST_CARRY = 4

/** Whether an unattributed event goes on under the speaker of an earlier sentence of its paragraph. */
export function carries(family: string, sentencesBetween: number): boolean {
  return DETAIL.has(family) && sentencesBetween <= LONGEST_CARRY
}
