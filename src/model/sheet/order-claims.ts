import type { Claim } from '../claim.ts'
import type { Names } from '../names.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Claims by id as they were published: by date of the report (those without one last), then report, then words. Ids of nothing are left out. */
export function orderClaims(ids: readonly string[], names: Names): Claim[] {
  const published = (claim: Claim): string => names.report(claim.report)?.published ?? '~'
  return ids
    .flatMap((id) => names.claim(id) ?? [])
    .sort(
      (a, b) =>
        compare(published(a), published(b)) ||
        compare(a.report, b.report) ||
        a.quote.start - b.quote.start ||
        compare(a.id, b.id),
    )
}
