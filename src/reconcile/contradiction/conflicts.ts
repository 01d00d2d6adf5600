import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import { countConflicts } from './counts.ts'
import { dateConflicts } from './dates.ts'
import { denialConflicts } from './denials.ts'
import type { Disputed } from './disputed.ts'
import { drifts } from './drift.ts'
import { withoutRetellings } from './own-voice.ts'
import { responsibilityConflicts } from './responsibility.ts'
import { retoldFigures } from './retold-figures.ts'
import { rootsOf } from './roots.ts'
import { statusConflicts } from './status.ts'

/**
 * All contradictions of an incident, each pair of origins once for each matter. An account that depends on another ("Russia" on its ministry) contradicts
 * nobody on its own where the one it depends on does already, and never that one.
 */
export function contradictionsOf(disputed: Disputed): Contradiction[] {
  const counts = countConflicts(disputed)
  const contested = new Set(counts.filter(({ kind }) => kind === 'conflict').map(({ about }) => about))
  const found = [
    ...counts,
    ...statusConflicts(disputed),
    ...responsibilityConflicts(disputed),
    ...denialConflicts(disputed),
    ...dateConflicts(disputed),
    ...drifts(disputed),
    ...retoldFigures(disputed, contested),
  ]
  const all = withoutRetellings(found, disputed.claims, disputed.sources)
  const origin = new Map(disputed.claims.map((claim) => [claim.id, claim.origin]))
  const root = rootsOf(disputed.accounts, disputed.sources)
  const rooted = (claim: string): string => root(origin.get(claim) ?? claim)
  const isRoot = (claim: string): boolean => rooted(claim) === (origin.get(claim) ?? claim)
  // Of one matter between the same two roots, what the roots themselves say goes first.
  const own = ({ a, b }: Contradiction): number => Number(isRoot(b)) + Number(isRoot(a))
  const inOrder = all.sort(
    (x, y) => byText(x.about, y.about) || own(y) - own(x) || byText(x.a, y.a) || byText(x.b, y.b),
  )
  const seen = new Map<string, Contradiction>()
  for (const one of inOrder) {
    const [a, b] = [rooted(one.a), rooted(one.b)].sort(byText)
    if (a === b && one.kind === 'conflict') continue
    const key = `${one.kind} ${one.about} ${a} ${b}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
