import type { Claim } from '#model/claim'
import type { Joiner } from './joiner.ts'

/** A claim under a key, with why it is joined to another of that key. */
interface Keyed {
  readonly claim: Claim
  readonly key: string
  readonly sentence: string
}

/**
 * Joins claims that share a key, in the order given: each to what was told last under it, or where that is kept apart from it, to what was told before
 * that. `heads` are the last claims of each group under a key; more than one only where something is kept apart.
 */
export function joinInOrder(keyed: readonly Keyed[], joiner: Joiner): void {
  const heads = new Map<string, Claim[]>()
  for (const { claim, key, sentence } of keyed) {
    const known = heads.get(key) ?? []
    const at = known.findLastIndex((head) => joiner.join(head.id, claim.id, sentence))
    heads.set(key, [...known.filter((_, index) => index !== at), claim])
  }
}
