import type { Claim } from '#model/claim'
import { contains } from '#model/span'
import { byText } from '#util/order'
import { contentWords } from './content-words.ts'
import { placeKeys } from './keys.ts'
import type { Rarity } from './rarity.ts'

/** Bits by which what is answered must share more with the answer than any other incident of the report does: one telling word. Own choice. */
const MARGIN = 2.5

interface Answered {
  readonly to: Claim
  readonly because: string
}

/** What an answer is held against. */
interface Told {
  /** Claims of its own report that it may answer, in the order of their words. */
  readonly claims: readonly Claim[]
  readonly groupOf: (claim: string) => string
  readonly text: string
  readonly rarity: Rarity
}

/** Those of a place that the answer's own words name; all when they name none that is told of. */
function atItsPlace({ where }: Claim, claims: readonly Claim[]): readonly Claim[] {
  // A country holds nearly all that is told; whose speaker it is, is often all that its name says.
  if (where?.basis !== 'stated' || where.precision === 'country') return claims
  const places = placeKeys(where)
  const there = claims.filter((one) => placeKeys(one.where).some((key) => places.includes(key)))
  return there.length > 0 ? there : claims
}

/** The claim of the group that shares most words with the answer, and those words; null when none shares clearly more than the others. */
function byWords(answer: Claim, { claims, groupOf, rarity }: Told): Answered | null {
  const sought = contentWords(answer, rarity)
  const groups = new Map<string, { words: Map<string, number>; best: Claim; most: number }>()
  for (const claim of claims) {
    const shared = [...contentWords(claim, rarity)].filter(([word]) => sought.has(word))
    const most = shared.reduce((sum, [, bits]) => sum + bits, 0)
    const group = groups.get(groupOf(claim.id))
    if (!group) groups.set(groupOf(claim.id), { words: new Map(shared), best: claim, most })
    else {
      for (const [word, bits] of shared) group.words.set(word, bits)
      if (most > group.most) Object.assign(group, { best: claim, most })
    }
  }
  const scored = [...groups.values()]
    .map(({ words, best }) => ({ best, words, bits: [...words.values()].reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.bits - a.bits || a.best.quote.start - b.best.quote.start || byText(a.best.id, b.best.id))
  const [first, second] = scored
  if (!first || first.bits - (second?.bits ?? 0) < MARGIN) return null
  return {
    to: first.best,
    because: `answers what its report tells in the same words (${[...first.words.keys()].join(', ')})`,
  }
}

/** What was told last before the answer, in its paragraph or the one before; null when nothing was. */
function lastBefore(answer: Claim, { claims, text }: Told): Claim | null {
  const before = claims.findLast(({ quote }) => quote.start < answer.quote.start)
  if (!before) return null
  const between = text.slice(Math.min(before.quote.end, answer.quote.start), answer.quote.start)
  return (between.match(/\n\s*/g) ?? []).length <= 1 ? before : null
}

/** A claim of the group that most claims belong to; the earliest told of equals. */
function mainOf({ claims, groupOf }: Told): Claim | null {
  const sizes = new Map<string, number>()
  for (const { id } of claims) sizes.set(groupOf(id), (sizes.get(groupOf(id)) ?? 0) + 1)
  const most = Math.max(0, ...sizes.values())
  return claims.find(({ id }) => sizes.get(groupOf(id)) === most) ?? null
}

/**
 * What an answer ("the ministry denied it") answers, of what its own report tells: what its words themselves tell of; what is told in the same words, at
 * the place that it names where it names one; when its words tell of nothing ("it", "the report"), what was told last before it; else what the report
 * mainly tells of. Null when the report tells of nothing.
 */
export function answered(answer: Claim, told: Told): Answered | null {
  const inside = told.claims.find(({ quote }) => contains(answer.quote, quote))
  if (inside) return { to: inside, because: 'answers what its own words tell of' }
  const there = { ...told, claims: atItsPlace(answer, told.claims) }
  const shared = byWords(answer, there)
  if (shared) return shared
  const last = contentWords(answer, told.rarity).size === 0 ? lastBefore(answer, there) : null
  if (last) return { to: last, because: 'answers what was told last before it' }
  const main = mainOf(there)
  return main && { to: main, because: 'answers what its report mainly tells of' }
}
