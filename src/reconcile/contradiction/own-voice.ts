import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import type { Source } from '#model/source'

/** Whether an outlet tells it in its own voice, naming nobody: most often it retells what others say. */
export const isOwnVoice = (claim: Claim, sources: ReadonlyMap<string, Source>): boolean =>
  claim.attribution.length === 0 && (claim.origin === null || sources.get(claim.origin)?.kind === 'media')

/**
 * Conflicts without those that an outlet's own voice has with somebody who speaks: as a retelling it is at odds with the speaker it did not choose, which
 * says nothing new. Where nobody who speaks is at odds over a matter, what outlets say against each other stands. Updates, drifts and dates all stay.
 */
export function withoutRetellings(
  found: readonly Contradiction[],
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): Contradiction[] {
  const own = new Set(claims.filter((claim) => isOwnVoice(claim, sources)).map(({ id }) => id))
  const spoken = new Set(
    found.filter(({ kind, a, b }) => kind === 'conflict' && !own.has(a) && !own.has(b)).map(({ about }) => about),
  )
  return found.filter(({ kind, about, a, b }) => {
    if (kind !== 'conflict' || own.has(a) === own.has(b))
      return kind !== 'conflict' || !own.has(a) || !spoken.has(about)
    return false
  })
}
