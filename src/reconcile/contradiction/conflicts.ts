import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import { countConflicts } from './counts.ts'
import { dateConflicts } from './dates.ts'
import { denialConflicts } from './denials.ts'
import type { Disputed } from './disputed.ts'
import { statusConflicts } from './status.ts'

/** All contradictions of an incident, each pair of origins once for each matter. */
export function contradictionsOf(disputed: Disputed): Contradiction[] {
  const all = [
    ...countConflicts(disputed),
    ...statusConflicts(disputed),
    ...denialConflicts(disputed),
    ...dateConflicts(disputed),
  ]
  const origin = new Map(disputed.claims.map((claim) => [claim.id, claim.origin]))
  const seen = new Map<string, Contradiction>()
  for (const one of all.sort((x, y) => byText(x.about, y.about) || byText(x.a, y.a) || byText(x.b, y.b))) {
    const pair = [origin.get(one.a) ?? one.a, origin.get(one.b) ?? one.b].sort(byText).join(' ')
    const key = `${one.kind} ${one.about} ${pair}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
