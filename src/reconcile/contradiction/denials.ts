import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { isEvent } from '../link/families.ts'
import type { Disputed } from './disputed.ts'

const COMMON = new Set([
  'that',
  'with',
  'have',
  'been',
  'were',
  'they',
  'their',
  'there',
  'from',
  'which',
  'none',
  'said',
  'about',
  'both',
])

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ies|s)$/, '')),
  )

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length

/** Content words that a denial and what it denies must share. */
const ENOUGH = 1

/** Each denial against the claim of another origin that it most likely denies: the one that shares most of its words. */
export function denialConflicts({ claims, sources }: Disputed): Contradiction[] {
  const told = claims.filter(
    (claim) =>
      claim.certainty !== 'denied' &&
      claim.origin !== null &&
      (isEvent(claim.event.class) || claim.event.class === 'presence' || claim.event.class === 'target-status'),
  )
  const words = new Map(told.map((claim) => [claim.id, wordsOf(claim.quote.text)]))
  return claims
    .filter((claim) => claim.event.class === 'denial' && claim.origin !== null)
    .flatMap((denial): Contradiction[] => {
      const own = wordsOf(denial.quote.text)
      const party = sources.get(denial.origin ?? '')?.party ?? null
      const rivals = told.filter(
        (claim) =>
          claim.origin !== denial.origin &&
          sources.get(claim.origin ?? '')?.kind !== 'media' &&
          (party === null || sources.get(claim.origin ?? '')?.party !== party),
      )
      let best: Claim | null = null
      let score = 0
      for (const claim of rivals) {
        const found = shared(own, words.get(claim.id) ?? new Set())
        if (found > score) {
          score = found
          best = claim
        }
      }
      if (best === null || score < ENOUGH) return []
      const name = (claim: Claim) => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
      return [
        {
          about: 'whether it happened',
          kind: 'conflict',
          a: best.id,
          b: denial.id,
          why: `${name(denial)} denies what ${name(best)} says`,
        },
      ]
    })
}
