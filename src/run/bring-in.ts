import type { Incident } from '#model/incident'
import type { Decision, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Near, Traces } from '#pipeline'
import { byText } from '#util/order'
import type { Kept } from './kept.ts'

/** What becomes of a kept ledger by reports that come to it. */
export interface Change {
  /** The incidents that are new or became others. */
  readonly incidents: readonly Incident[]
  /** Ids of the incidents that were there and are no more, or are among those that became others. */
  readonly gone: readonly string[]
  /** Reports with what they are copies and versions of, where that is new. */
  readonly reports: readonly Report[]
  /** Claims as the decisions have them: of the incidents above, and of the reports that came. */
  readonly claims: readonly Reading['claims'][number][]
  /** What decisions did or could not do. */
  readonly notes: readonly Note[]
}

/** Reports of the ledger that are looked at together, at most: beyond, what they touch is left as it is, with a note. */
const MOST = 20_000

/** The part of a kept ledger that was looked at. */
class Part {
  readonly readings = new Map<string, Reading>()
  readonly #incidents = new Map<string, string>()
  readonly #kept: Kept

  constructor(kept: Kept) {
    this.#kept = kept
  }

  readonly incidentOf = (claim: string): string | null => this.#incidents.get(claim) ?? null

  async load(reports: readonly string[]): Promise<void> {
    const missing = reports.filter((id) => !this.readings.has(id))
    if (missing.length === 0) return
    for (const reading of await this.#kept.readings(missing)) this.readings.set(reading.report.id, reading)
    for (const [claim, incident] of await this.#kept.incidentsOf(missing)) this.#incidents.set(claim, incident)
  }

  /** Reports that were loaded and tell of one of these incidents. */
  telling(incidents: ReadonlySet<string>): Reading[] {
    return [...this.readings.values()].filter(({ claims }) =>
      claims.some(({ id }) => incidents.has(this.incidentOf(id) ?? '')),
    )
  }
}

/**
 * Brings readings into a kept ledger: what they touch is fetched by their traces, and linked anew with them; nothing else is read. `again` names incidents
 * that are made anew in any case, as after a decision. Gives what changes, which the caller writes. Readings that the ledger holds already are taken out of it first.
 */
export async function bringIn(
  kept: Kept,
  fresh: readonly Reading[],
  near: Near,
  decisions: readonly Decision[],
  again: readonly string[] = [],
): Promise<Change> {
  const part = new Part(kept)
  const isFresh = new Set(fresh.map(({ report }) => report.id))
  const incidents = new Set<string>()
  const asked = new Set<string>()
  const old = (): Reading[] => [...part.readings.values()].filter(({ report }) => !isFresh.has(report.id))

  const ask = async (readings: readonly Reading[]): Promise<void> => {
    const traces: Traces[] = []
    for (const reading of readings) {
      if (asked.has(reading.report.id)) continue
      asked.add(reading.report.id)
      traces.push(near.traces(reading))
    }
    if (traces.length > 0) await part.load((await kept.sharing(traces)).filter((id) => !isFresh.has(id)))
  }
  const take = async (found: Iterable<string>): Promise<void> => {
    const added = [...found].filter((id) => !incidents.has(id))
    for (const id of added) incidents.add(id)
    if (added.length > 0) await part.load((await kept.reportsOf(added)).filter((id) => !isFresh.has(id)))
  }
  const spread = async (): Promise<void> => {
    for (;;) {
      const found = near.touched(fresh, old(), part.incidentOf, incidents)
      if (found.size === 0 || part.readings.size > MOST) return
      await take(found)
      await ask(part.telling(found))
    }
  }

  await ask(fresh)
  const reports = near.copies(
    fresh.map(({ report }) => report),
    old().map(({ report }) => report),
  )
  await take(again)
  await take(
    reports.flatMap(({ id }) =>
      (part.readings.get(id)?.claims ?? []).flatMap((claim) => part.incidentOf(claim.id) ?? []),
    ),
  )
  await ask(part.telling(incidents))
  await spread()
  const marked = new Map(reports.map((report) => [report.id, report]))
  for (;;) {
    const readings = [...fresh, ...part.telling(incidents)]
      .map((reading) => ({ ...reading, report: marked.get(reading.report.id) ?? reading.report }))
      .sort((a, b) => byText(a.report.id, b.report.id))
    const made = near.reconcile(readings, decisions)
    const own = new Set(fresh.flatMap(({ claims }) => claims.map(({ id }) => id)))
    const isOwn = (claim: string): boolean => own.has(claim) || incidents.has(part.incidentOf(claim) ?? '')
    const mine = made.incidents.filter(({ claims }) => claims.some(isOwn))
    const drawn = mine.flatMap(({ claims }) => claims.flatMap((id) => (isOwn(id) ? [] : (part.incidentOf(id) ?? []))))
    if (drawn.length > 0) {
      await take(drawn)
      await ask(part.telling(new Set(drawn)))
      await spread()
      continue
    }
    const read = new Set(readings.flatMap(({ notes }) => notes))
    return {
      incidents: mine.map((incident) => placed(incident, made.incidents, mine, part.incidentOf)),
      gone: [...incidents].sort(byText),
      reports,
      claims: made.claims.filter(({ id }) => isOwn(id)),
      notes: made.notes.filter((note) => !read.has(note)),
    }
  }
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
  const kept = whole?.claims.map(incidentOf).find((id) => id !== null) ?? null
  return { ...incident, partOf: kept }
}
