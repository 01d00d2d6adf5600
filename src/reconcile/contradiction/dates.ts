import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { isEvent } from '../link/families.ts'
import { eventDay } from '../link/keys.ts'
import type { Disputed } from './disputed.ts'

/** Accounts joined to an incident that date it otherwise than most: one pair for each origin and day. */
export function dateConflicts({ claims, sources }: Disputed): Contradiction[] {
  const dated = claims.filter((claim) => isEvent(claim.event.class) && eventDay(claim.when) !== null)
  const days = new Map<string, Claim[]>()
  for (const claim of dated)
    days.set(eventDay(claim.when) as string, [...(days.get(eventDay(claim.when) as string) ?? []), claim])
  const [usual, ...others] = [...days].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  if (!usual) return []
  return others.flatMap(([day, own]) =>
    own.map((claim): Contradiction => {
      const partner = usual[1].find((one) => one.origin === claim.origin) ?? (usual[1][0] as Claim)
      const name = sources.get(claim.origin ?? '')?.name ?? 'nobody named'
      return {
        about: 'date',
        kind: 'date',
        a: partner.id,
        b: claim.id,
        why: `${name} dates it ${day}, most accounts ${usual[0]}`,
      }
    }),
  )
}
