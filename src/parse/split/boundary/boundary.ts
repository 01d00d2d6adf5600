import { abbreviation } from './abbreviation.ts'
import { asked } from './asked.ts'
import { bracketed } from './bracketed.ts'
import type { BoundaryRule, Edge } from './edge.ts'
import { listNumber } from './list-number.ts'
import { smallLetter } from './small-letter.ts'
import { tight } from './tight.ts'

/** The first rule that says something decides. */
const RULES: readonly BoundaryRule[] = [bracketed, listNumber, abbreviation, tight, asked, smallLetter]

/** Whether a sentence ends at an edge: it does unless a rule says otherwise. */
export function endsAt(edge: Edge): boolean {
  for (const rule of RULES) {
    const decision = rule.decide(edge)
    if (decision !== null) return decision === 'ends'
  }
  return true
}
