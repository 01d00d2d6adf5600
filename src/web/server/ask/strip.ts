import type { Claim } from '#model/claim'
import type { Strip } from '../../contract.ts'

/** How much of a report is whose: numbers of its claims that are attributed, hedged, denied, in the outlet's own voice. */
export function stripOf(claims: readonly Claim[]): Strip {
  const attributed = claims.filter(({ attribution }) => attribution.length > 0)
  return {
    claims: claims.length,
    attributed: attributed.length,
    origins: new Set(attributed.flatMap(({ origin }) => origin ?? [])).size,
    hedged: claims.filter(({ certainty }) => certainty === 'hedged').length,
    denied: claims.filter(({ certainty }) => certainty === 'denied').length,
    ownVoice: claims.length - attributed.length,
  }
}
