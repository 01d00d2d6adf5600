import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import { Groups } from '#util/groups'
import { byText } from '#util/order'
import { averageLink, type Edge, FLOOR } from './average-link.ts'
import { candidates } from './candidates.ts'
import { isEvent } from './families.ts'
import { compare, inWords, oddsOf } from './likeness.ts'
import { type Profile, profileOf } from './profile.ts'
import type { Rarity } from './rarity.ts'

/** Logarithm of the odds from which on two reports are taken to tell of one incident. Own choice, on shooting reports (`npm run eval -- gvc`). */
export const LEAST = -3

/** Two numbers of groups are packed into the 53 bits of a double. */
const PACK = 2 ** 26

/** A pair of claims, of the groups that two reports mainly tell of, and why these are one. */
export interface Likeness {
  readonly a: string
  readonly b: string
  readonly sentence: string
}

/** A claim of the group that a report mainly tells of: early claims weigh more than late ones. `claims` stand in the order of the text. */
export function mainClaim(claims: readonly Claim[], groups: Pick<Groups, 'find'>): Claim | null {
  const weights = new Map<string, { claim: Claim; weight: number }>()
  claims.forEach((claim, index) => {
    const group = groups.find(claim.id)
    const known = weights.get(group) ?? { claim, weight: 0 }
    weights.set(group, { claim: known.claim, weight: known.weight + 1 / (1 + index) })
  })
  return [...weights].sort((a, b) => b[1].weight - a[1].weight || byText(a[0], b[0]))[0]?.[1].claim ?? null
}

/** What is known of two groups from the pairs of their reports that were compared. */
interface Seen {
  readonly a: number
  readonly b: number
  sum: number
  count: number
  best: number
  reason: string
}

/** Pairs of groups with the mean likeness of their reports, of those pairs that are somewhat alike. `node` gives a report's group. */
class Pairs {
  readonly #seen = new Map<number, Seen>()
  readonly #profiles: readonly Profile[]
  readonly #node: readonly number[]

  constructor(profiles: readonly Profile[], node: readonly number[]) {
    this.#profiles = profiles
    this.#node = node
  }

  /** Holds two reports against each other. */
  see(one: number, other: number): void {
    const [x, y] = [this.#node[one] as number, this.#node[other] as number]
    if (x === y) return
    const comparison = compare(this.#profiles[one] as Profile, this.#profiles[other] as Profile)
    const odds = oddsOf(comparison)
    if (odds <= FLOOR) return
    const [a, b] = x < y ? [x, y] : [y, x]
    const known = this.#seen.get(a * PACK + b) ?? { a, b, sum: 0, count: 0, best: FLOOR, reason: '' }
    known.sum += odds
    known.count += 1
    if (odds > known.best) {
      known.best = odds
      known.reason = odds >= LEAST ? inWords(comparison) : ''
    }
    this.#seen.set(a * PACK + b, known)
  }

  has(a: number, b: number): boolean {
    return this.#seen.has(Math.min(a, b) * PACK + Math.max(a, b))
  }

  edges(): (Edge & { readonly reason: string })[] {
    return [...this.#seen.values()].map(({ a, b, sum, count, reason }) => ({ a, b, likeness: sum / count, reason }))
  }
}

/** Groups that hang together in larger numbers are not compared pair by pair: their sum of pairs would grow beyond all bounds. */
const WHOLE = 40
/** Reports of a group that stand for it then. */
const FEW = 4

/**
 * Compares the reports that may be joined, then, where few groups hang together by such pairs, all of these with each other: what no shared name proposed may be
 * alike all the same. Depends only on what hangs together.
 */
function edgesOf(profiles: readonly Profile[], node: readonly number[]): (Edge & { readonly reason: string })[] {
  const pairs = new Pairs(profiles, node)
  for (const [one, other] of candidates(profiles)) pairs.see(one, other)
  const near = new Groups()
  for (const { a, b, likeness } of pairs.edges()) if (likeness >= LEAST) near.join(`${a}`, `${b}`)
  const parts = new Map<string, Map<number, number[]>>()
  node.forEach((group, index) => {
    const part = parts.get(near.find(`${group}`)) ?? new Map<number, number[]>()
    part.set(group, [...(part.get(group) ?? []), index].slice(0, FEW))
    parts.set(near.find(`${group}`), part)
  })
  for (const part of parts.values()) {
    if (part.size < 3 || part.size > WHOLE) continue
    const groups = [...part].sort(([a], [b]) => a - b)
    groups.forEach(([group, own], at) => {
      for (const [other, theirs] of groups.slice(at + 1))
        if (!pairs.has(group, other)) for (const one of own) for (const two of theirs) pairs.see(one, two)
    })
  }
  return pairs.edges()
}

/**
 * Which groups that reports mainly tell of are one by their likeness: words, names, days, places, numbers. Only what two
 * reports say and frozen tables decide how alike they are; groups are joined where they are alike on average. `apart` are pairs of groups, each by the claim
 * that stands for it, that are never joined.
 */
export function alike(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  groups: Pick<Groups, 'find'>,
  rarity: Rarity,
  apart: readonly (readonly [string, string])[] = [],
): Likeness[] {
  const byReport = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (!isEvent(claim.event.class)) continue
    const own = byReport.get(claim.report)
    if (own) own.push(claim)
    else byReport.set(claim.report, [claim])
  }
  const main = new Map<string, Claim>()
  const profiles: Profile[] = []
  for (const [id, own] of [...byReport].sort(([a], [b]) => byText(a, b))) {
    own.sort((a, b) => a.quote.start - b.quote.start || byText(a.id, b.id))
    const report = reports.get(id)
    const profile = report ? profileOf(report, own, rarity) : null
    const first = mainClaim(own, groups)
    if (!profile || !first) continue
    main.set(id, first)
    profiles.push(profile)
  }
  const roots = [...new Set(profiles.map(({ report }) => groups.find((main.get(report) as Claim).id)))].sort(byText)
  const number = new Map(roots.map((root, index) => [root, index]))
  const node = profiles.map(({ report }) => number.get(groups.find((main.get(report) as Claim).id)) as number)
  const edges = edgesOf(profiles, node)
  const reasons = new Map(edges.map(({ a, b, reason }) => [a * PACK + b, reason]))
  const never = apart.flatMap(([left, right]): Edge[] => {
    const [a, b] = [number.get(left), number.get(right)]
    return a === undefined || b === undefined ? [] : [{ a, b, likeness: Number.NEGATIVE_INFINITY }]
  })
  // Behind the others: the last edge between two groups is the one that holds.
  return averageLink([...edges, ...never], LEAST).map(({ a, b }) => ({
    a: roots[a] as string,
    b: roots[b] as string,
    sentence: reasons.get(a * PACK + b) ?? '',
  }))
}
