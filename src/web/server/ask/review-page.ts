import type { Queued } from '#ledger/desk/desk-store'
import type { Store } from '#ledger/store'
import type { Report } from '#model/report'
import { waitingOf } from '#model/review/waiting'
import type { Span } from '#model/span'
import type { LoggedDecision, Page, ReviewItem } from '../../contract.ts'
import type { Paging } from '../queries.ts'
import { shownClaim } from './report-page.ts'

/** Words before and after a claim's quote that it is judged by, in code units. */
const AROUND = 400

/** The stretch of a text around a claim's words; it ends at white space, so that no word and no character is cut. */
function around(text: string, { start, end }: Span): ReviewItem['around'] {
  let from = Math.max(0, start - AROUND)
  let to = Math.min(text.length, end + AROUND)
  while (from > 0 && from < start && !/\s/.test(text[from - 1] ?? '')) from += 1
  while (to < text.length && to > end && !/\s/.test(text[to] ?? '')) to -= 1
  return { start: from, text: text.slice(from, to) }
}

function itemOf(
  { record, incident }: Queued,
  report: Report | undefined,
  log: ReadonlyMap<string, LoggedDecision>,
): ReviewItem {
  const { claim } = record
  const waiting = waitingOf(claim, incident)
  const { id = claim.report, title = null, publisher = null, published = null, language = 'und' } = report ?? {}
  return {
    ...shownClaim(record, new Map(incident ? [[incident.id, incident]] : [])),
    because: waiting?.because ?? [],
    awaits: log.get(waiting?.awaits ?? '') ?? null,
    report: { id, title, publisher, published, language },
    around: around(report?.text ?? claim.quote.text, report ? claim.quote : { start: 0, end: claim.quote.text.length }),
  }
}

/** One page of the claims that wait for a person. */
export async function reviewPage(
  store: Store,
  paging: Paging,
  decisions: readonly LoggedDecision[],
): Promise<Page<ReviewItem>> {
  const page = await store.desk.queue(paging)
  const ids = [...new Set(page.rows.map(({ record }) => record.claim.report))]
  const reports = new Map<string, Report>()
  for (const id of ids) {
    const found = await store.report(id)
    if (found) reports.set(id, found.report)
  }
  const log = new Map(decisions.map((decision) => [decision.payloadHash, decision]))
  return { ...page, rows: page.rows.map((queued) => itemOf(queued, reports.get(queued.record.claim.report), log)) }
}
