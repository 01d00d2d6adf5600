import type { Claim } from '#model/claim'
import type { Joiner } from './joiner.ts'
import type { Rarity } from './rarity.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []

/**
 * How alike the words of two groups' claims are, from 0 to 1: the weights of words that both have over those that either has (Jaccard, words weighed by
 * their rarity in bits). Groups are named by the claim that stands for them when this is called.
 */
export function quotesAlike(
  claims: readonly Claim[],
  joiner: Joiner,
  rarity: Rarity,
): (one: string, other: string) => number {
  const words = new Map<string, Set<string>>()
  for (const { id, quote } of claims) {
    const group = joiner.find(id)
    const known = words.get(group) ?? new Set()
    for (const word of wordsOf(quote.text)) known.add(word)
    words.set(group, known)
  }
  const weigh = (those: Iterable<string>): number =>
    [...those].reduce((sum, word) => sum + Math.max(0, rarity(word)), 0)
  return (one, other) => {
    const [a, b] = [words.get(one) ?? new Set<string>(), words.get(other) ?? new Set<string>()]
    const both = weigh([...a].filter((word) => b.has(word)))
    const either = weigh(a) + weigh(b) - both
    return either > 0 ? both / either : 0
  }
}
