import type { Claim } from '#model/claim'
import { contains, overlaps, type Quote } from '#model/span'
import type { DateMention } from '../read-dates.ts'

/** Where a claim's date was found, from surest to least. */
export type Nearness = 'quote' | 'before' | 'after'

export interface OwnDate {
  readonly mention: DateMention
  readonly nearness: Nearness
}

const distance = (trigger: Quote, { quote }: DateMention): number =>
  quote.start >= trigger.end ? quote.start - trigger.end : trigger.start - quote.end

function nearest(trigger: Quote, mentions: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null
  for (const mention of mentions) if (!best || distance(trigger, mention) < distance(trigger, best)) best = mention
  return best
}

/** Another claim of the same sentence whose trigger is nearer to the date, and whose words hold it. */
function belongsToOther(mention: DateMention, claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (other) =>
      contains(other.quote, mention.quote) &&
      other.event.trigger.start !== claim.event.trigger.start &&
      !contains(other.quote, claim.quote) &&
      distance(other.event.trigger, mention) < distance(claim.event.trigger, mention),
  )
}

/**
 * The date in a claim's own sentence that is its event's: in its quote (the one nearest its trigger, unless it is a narrower
 * claim's), else the last one before it, else the first one after it.
 */
export function ownDate(claim: Claim, claims: readonly Claim[], mentions: readonly DateMention[]): OwnDate | null {
  const { quote, event } = claim
  const inside = mentions.filter((mention) => overlaps(quote, mention.quote))
  const own = nearest(
    event.trigger,
    inside.filter((mention) => !belongsToOther(mention, claim, claims)),
  )
  if (own) return { mention: own, nearness: 'quote' }
  const before = mentions.filter((mention) => mention.quote.end <= quote.start).at(-1)
  if (before) return { mention: before, nearness: 'before' }
  const after = mentions.find((mention) => mention.quote.start >= quote.end) ?? inside[0]
  return after ? { mention: after, nearness: 'after' } : null
}
