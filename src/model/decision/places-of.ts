import type { Claim } from '../claim.ts'
import type { DecisionPlace } from '../decision.ts'

/** What a decision on a claim hangs on: its words, with the field that is meant, and the words of its event, which tell claims in the same words apart. */
export const placesOf = ({ report, quote, event }: Claim, field: string | null = null): DecisionPlace[] => [
  { report, quote, field },
  { report, quote: event.trigger, field: 'event' },
]
