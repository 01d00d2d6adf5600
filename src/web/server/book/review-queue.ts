import type { Claim } from '#model/claim'
import { plural } from '#model/in-words/unread'
import type { Incident } from '#model/incident'
import { byText } from '#util/order'
import type { LoggedDecision, ReviewItem } from '../../contract.ts'
import type { Book } from './book.ts'

/** Words before and after a claim's quote that it is judged by, in code units. */
const AROUND = 400

/** A claim that waits for a person, with what makes it matter. */
export interface Waiting {
  readonly claim: Claim
  readonly because: readonly string[]
  readonly weight: number
  readonly awaits: LoggedDecision | null
}

/** The ends of an incident's numbers that a claim gives: "moves the highest number of killed (17)". */
function ends(claim: Claim, incident: Incident): { words: string[]; weight: number } {
  const words: string[] = []
  let weight = 0
  for (const { what, group, low, high, claims } of incident.ranges) {
    if (group !== null || !claims.includes(claim.id)) continue
    const own = claim.counts.filter((count) => count.what === what && !count.vague)
    const top = high !== null && own.some(({ max, min }) => (max ?? min) === high)
    const bottom = low !== null && own.some(({ min, max }) => (min ?? max) === low)
    if (!top && !bottom) continue
    words.push(
      top && bottom && low === high
        ? `gives the only number of ${what} (${high})`
        : top
          ? `gives the highest number of ${what} (${high})`
          : `gives the lowest number of ${what} (${low})`,
    )
    weight += (what === 'killed' ? 2 : 1) * (1 + Math.log10(1 + Math.max(high ?? 0, low ?? 0)))
  }
  return { words, weight }
}

/**
 * Whether a claim waits for a person, and how urgently: what its reading moves, times how unsure the reading is. Undecided claims wait; decided ones only for a
 * second person. Weights are our own choice: numbers of killed count twice, contradictions a half each, and even a sure reading keeps a fifth.
 */
export function waitingOf(
  claim: Claim,
  incident: Incident | undefined,
  log: ReadonlyMap<string, LoggedDecision>,
): Waiting | null {
  const { decided, confidence } = claim
  const last = decided?.set?.decision ?? decided?.corrections.at(-1)?.decision
  const awaits = last === undefined ? null : (log.get(last) ?? null)
  if (decided && (decided.signedOff.length > 0 || awaits === null)) {
    if (decided.state !== null || decided.corrections.length > 0) return null
  }
  const moved = incident ? ends(claim, incident) : { words: [], weight: 0 }
  const against = incident?.contradictions.filter(({ a, b }) => a === claim.id || b === claim.id).length ?? 0
  const because = [
    ...(awaits ? [`${awaits.by} decided; a second person is asked to confirm`] : []),
    ...moved.words,
    ...(against > 0 ? [`contradicts ${plural(against, 'claim')}`] : []),
    `confidence ${confidence.toFixed(2)}`,
  ]
  const matters = 1 + moved.weight + Math.min(against, 6) / 2
  // What a person has decided comes after all that nobody has looked at.
  const weight = matters * (0.2 + 1 - confidence) - (awaits ? 1000 : 0)
  return { claim, because, weight, awaits }
}

/** Claims that wait for a person, what matters most and is least certain first. */
export function reviewQueue(book: Book): Waiting[] {
  const log = new Map(book.log.map((decision) => [decision.payloadHash, decision]))
  return book.ledger.claims
    .flatMap((claim) => waitingOf(claim, book.incidentOf.get(claim.id), log) ?? [])
    .sort((a, b) => b.weight - a.weight || byText(a.claim.id, b.claim.id))
}

/** The stretch of a text around a claim's words, ends at white space so that no word and no character is cut. */
export function around(text: string, { start, end }: { start: number; end: number }): ReviewItem['around'] {
  let from = Math.max(0, start - AROUND)
  let to = Math.min(text.length, end + AROUND)
  while (from > 0 && from < start && !/\s/.test(text[from - 1] ?? '')) from += 1
  while (to < text.length && to > end && !/\s/.test(text[to] ?? '')) to -= 1
  return { start: from, text: text.slice(from, to) }
}

/** A waiting claim as the queue shows it. */
export function reviewItem(book: Book, { claim, because, awaits }: Waiting): ReviewItem {
  const report = book.reports.get(claim.report)
  const { id = claim.report, title = null, publisher = null, published = null, language = 'und' } = report ?? {}
  return {
    ...book.shown(claim),
    because,
    awaits,
    report: { id, title, publisher, published, language },
    around: around(report?.text ?? claim.quote.text, claim.quote),
  }
}
