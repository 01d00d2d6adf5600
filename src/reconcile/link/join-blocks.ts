import type { Claim } from '#model/claim'
import { Groups } from '#util/groups'
import { joinInOrder } from './join-in-order.ts'
import type { Joiner } from './joiner.ts'
import { blockKeys, eventDay } from './keys.ts'
import { quotesAlike } from './quotes-alike.ts'
import type { Rarity } from './rarity.ts'

/** Groups of a contested block that are all held against one another; of more, each against its neighbour and against those named by a decision. */
const FEW = 40

const sentenceOf = ({ when, where }: Claim): string => `same day (${eventDay(when)}) and same place (${where?.name})`

/** Joins what each report tells of one day and one place. `claims` stand in the order of their reports and words. */
export function joinInReports(claims: readonly Claim[], joiner: Joiner): void {
  const keyed = claims.flatMap((claim) =>
    blockKeys(claim).map((key) => ({ claim, key: `${claim.report} ${key}`, sentence: sentenceOf(claim) })),
  )
  joinInOrder(keyed, joiner)
}

/**
 * Joins over all reports what is told of one day and one place. Where blocks would bring together what is kept apart, groups are joined to the one whose
 * words are most alike first, so that what the decision does not name goes with what it resembles.
 */
export function joinBlocks(claims: readonly Claim[], joiner: Joiner, rarity: Rarity): void {
  const blocks = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const key of blockKeys(claim)) {
      const known = blocks.get(key)
      if (known) known.push(claim)
      else blocks.set(key, [claim])
    }
  }
  const contested = contestedBlocks(blocks, joiner)
  for (const [key, [hub, ...others]] of blocks) {
    if (contested.has(key)) continue
    for (const claim of others) joiner.join(hub?.id ?? claim.id, claim.id, sentenceOf(claim))
  }
  if (contested.size === 0) return
  const torn = [...contested].map((key) => blocks.get(key) ?? [])
  const alike = quotesAlike(torn.flat(), joiner, rarity)
  const named = new Set(joiner.keptApart().flat())
  const edges = torn.flatMap((block) => edgesOf(block, joiner, named))
  const order = new Map(claims.map((claim, index) => [claim.id, index]))
  const at = ({ id }: Claim): number => order.get(id) ?? 0
  const weighed = edges.map(({ a, b }) => ({ a, b, likeness: alike(joiner.find(a.id), joiner.find(b.id)) }))
  weighed.sort((x, y) => y.likeness - x.likeness || at(x.a) - at(y.a) || at(x.b) - at(y.b))
  for (const { a, b } of weighed) joiner.join(a.id, b.id, sentenceOf(b))
}

/** Keys of the blocks that, directly or over other blocks, tie together groups that are kept apart. */
function contestedBlocks(blocks: ReadonlyMap<string, readonly Claim[]>, joiner: Joiner): Set<string> {
  const apart = joiner.keptApart()
  if (apart.length === 0) return new Set()
  const tied = new Groups()
  const rootOf = (claim: Claim | undefined): string => tied.find(joiner.find(claim?.id ?? ''))
  for (const [hub, ...others] of blocks.values()) {
    for (const claim of others) tied.join(rootOf(hub), rootOf(claim))
  }
  const torn = new Set(apart.flatMap(([a, b]) => (tied.find(a) === tied.find(b) ? [tied.find(a)] : [])))
  return new Set([...blocks].flatMap(([key, [hub]]) => (torn.has(rootOf(hub)) ? [key] : [])))
}

/** Pairs of groups of a block, each by its first claim there. */
function edgesOf(block: readonly Claim[], joiner: Joiner, named: ReadonlySet<string>): { a: Claim; b: Claim }[] {
  const firsts = [...new Map([...block].reverse().map((claim) => [joiner.find(claim.id), claim])).values()].reverse()
  return firsts.flatMap((b, index) =>
    firsts
      .slice(0, index)
      .filter(
        (a, i) =>
          firsts.length <= FEW || i === index - 1 || named.has(joiner.find(a.id)) || named.has(joiner.find(b.id)),
      )
      .map((a) => ({ a, b })),
  )
}
