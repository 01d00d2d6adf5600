import type { Incident } from '#model/incident'
import type { Decision, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Near } from '#pipeline'
import { byText } from '#util/order'
import type { Kept } from './kept.ts'
import { createPart } from './part.ts'

/** What becomes of a kept ledger by reports that come to it. */
export interface Change {
  /** The incidents that are new or became others. */
  readonly incidents: readonly Incident[]
  /** Ids of the incidents that were made anew. */
  readonly again: readonly string[]
  /** Reports with what they are copies and versions of: those that came, and others for which that changed. */
  readonly reports: readonly Report[]
  /** Claims as the decisions have them: of the incidents above, and of the reports that came. */
  readonly claims: readonly Reading['claims'][number][]
  /** Readings of the ledger that these were made with. */
  readonly looked: readonly Reading[]
  /** On the reports that came; and what decisions did, or could not do, as far as these reports show. */
  readonly notes: readonly Note[]
}

export interface Coming {
  /** Readings that come, or come again; the ledger is looked at as if it had none of their reports. */
  readonly fresh: readonly Reading[]
  readonly decisions: readonly Decision[]
  /** Incidents that are made anew in any case. */
  readonly again?: readonly string[]
}

/**
 * Brings readings into a kept ledger: what they touch is fetched by what it is filed under, and linked anew with them; nothing else is read. Gives what changes, which
 * the caller writes. See docs/adr/0006.
 */
export async function bringIn(kept: Kept, near: Near, { fresh, decisions, again = [] }: Coming): Promise<Change> {
  const part = createPart(kept, near, fresh, decisions)
  await part.ask(fresh)
  const reports = near.copies(
    fresh.map(({ report }) => report),
    part.old().map(({ report }) => report),
  )
  await part.take(again)
  await part.take(reports.flatMap(({ id }) => part.incidentsOf(id)))
  await part.take(await nearUnread(kept, near, fresh))
  await part.spread()
  const marked = new Map(reports.map((report) => [report.id, report]))
  const isMarked = (reading: Reading): Reading => ({
    ...reading,
    report: marked.get(reading.report.id) ?? reading.report,
  })
  for (;;) {
    const readings = [...fresh, ...part.telling()].map(isMarked).sort((a, b) => byText(a.report.id, b.report.id))
    const made = near.reconcile(readings, decisions)
    const came = new Set(fresh.map(({ report }) => report.id))
    const own = new Set(made.claims.flatMap(({ id, report }) => (came.has(report) || part.has(id) ? [id] : [])))
    const mine = made.incidents.filter(({ claims }) => claims.some((id) => own.has(id)))
    const drawn = mine.flatMap(({ claims }) => claims.flatMap((id) => (own.has(id) ? [] : (part.incidentOf(id) ?? []))))
    if (drawn.length > 0) {
      await part.take(drawn)
      await part.spread()
      continue
    }
    const told = new Map(readings.map(({ report }) => [report.id, report]))
    return {
      incidents: await withUnread(
        mine.map((incident) => placed(incident, made.incidents, mine, part.incidentOf)),
        told,
        fresh,
        kept,
        near,
      ),
      again: part.incidents(),
      reports,
      claims: made.claims.filter(({ id }) => own.has(id)),
      looked: part.telling(),
      notes: made.notes.filter(({ report }) => report === null || came.has(report)),
    }
  }
}

/** Incidents that a report in another language which comes may tell of, too. */
async function nearUnread(kept: Kept, near: Near, fresh: readonly Reading[]): Promise<string[]> {
  const days = new Set(
    fresh.flatMap(({ report }) =>
      report.read === 'language' && report.published ? [report.published.slice(0, 10)] : [],
    ),
  )
  const found: string[] = []
  for (const day of days) {
    const { first, last } = near.daysTold(day)
    found.push(...(await kept.incidentsBetween(first, last)))
  }
  return found
}

/** Incidents with the unread reports that lie near them, in the ledger and among those that come. */
async function withUnread(
  incidents: readonly Incident[],
  told: ReadonlyMap<string, Report>,
  fresh: readonly Reading[],
  kept: Kept,
  near: Near,
): Promise<Incident[]> {
  const coming = fresh.map(({ report }) => report).filter(({ read }) => read === 'language')
  const all: Incident[] = []
  for (const incident of incidents) {
    const published = incident.reports.flatMap((id) => told.get(id)?.published?.slice(0, 10) ?? [])
    const days = near.daysNear(incident, published)
    const here = new Set(days)
    const found = new Map((await kept.unreadOn(days)).map(({ id, language }) => [id, language]))
    for (const { id, published, language } of coming)
      if (here.has(published?.slice(0, 10) ?? '')) found.set(id, language)
    const unread = {
      reports: [...found.keys()].sort(byText),
      languages: [...new Set(found.values())].sort(byText),
    }
    all.push({ ...incident, unread })
  }
  return all
}

/** An incident whose whole is one that was not made anew is part of that one as the ledger has it. */
function placed(
  incident: Incident,
  all: readonly Incident[],
  mine: readonly Incident[],
  incidentOf: (claim: string) => string | null,
): Incident {
  const { partOf } = incident
  if (partOf === null || mine.some(({ id }) => id === partOf)) return incident
  const whole = all.find(({ id }) => id === partOf)
  return { ...incident, partOf: whole?.claims.map(incidentOf).find((id) => id !== null) ?? null }
}
