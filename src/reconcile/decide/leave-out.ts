import type { Claim } from '#model/claim'
import { byText } from '#util/order'
import type { Linked } from '../link/linked.ts'

/**
 * Incidents without the claims that people rejected: what is left of an incident that held one is linked anew by itself (`relink`), since it may have been what held
 * the others together; every other incident stays as it is. In order of their smallest claim id.
 */
export function leaveOut(
  linked: readonly Linked[],
  rejected: ReadonlySet<string>,
  relink: (claims: readonly Claim[]) => readonly Linked[],
): readonly Linked[] {
  if (rejected.size === 0) return linked
  return linked
    .flatMap((one) => {
      const left = one.claims.filter(({ id }) => !rejected.has(id))
      return left.length === one.claims.length ? [one] : relink(left)
    })
    .sort((a, b) => byText(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))
}
