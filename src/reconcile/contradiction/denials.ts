import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { isEvent } from '../link/families.ts'
import type { Disputed } from './disputed.ts'
import { isOwnVoice } from './own-voice.ts'

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
  'these',
  'those',
  'this',
  'other',
  'more',
  'most',
  'some',
  'everything',
  'nothing',
  'such',
  'only',
  'what',
  'when',
  'where',
  'would',
  'could',
  'also',
  'than',
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

/** The claim that shares most content words with a denial, the first of equals; null where none shares enough. */
function closest(
  own: ReadonlySet<string>,
  rivals: readonly Claim[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
): Claim | null {
  let best: Claim | null = null
  let score = ENOUGH - 1
  for (const claim of rivals) {
    const found = shared(own, words.get(claim.id) ?? new Set())
    if (found > score) {
      score = found
      best = claim
    }
  }
  return best
}

/** What another is told to have said last before a denial in its own report. */
function toldBefore(denial: Claim, rivals: readonly Claim[]): Claim | null {
  let last: Claim | null = null
  for (const claim of rivals) {
    if (claim.quote.start > denial.quote.start) continue
    if (last === null || claim.quote.start > last.quote.start) last = claim
  }
  return last
}

/** Each denial against the claim of another origin that it most likely denies: in its own report first, the one that shares most of its words. */
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
          !isOwnVoice(claim, sources) &&
          (party === null || sources.get(claim.origin ?? '')?.party !== party),
      )
      const here = rivals.filter((claim) => claim.report === denial.report)
      // "Everything else was made up": without words in common it answers what somebody else was said to say just before.
      const best = closest(own, here, words) ?? toldBefore(denial, here) ?? closest(own, rivals, words)
      if (best === null) return []
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
