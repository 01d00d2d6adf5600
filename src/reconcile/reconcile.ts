import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Source } from '#model/source'
import { byText } from '#util/order'
import { findCopies } from './copy/find-copies.ts'
import { markVersions } from './copy/versions.ts'
import { decide } from './decide/decide.ts'
import { decideClaims } from './decide/decide-claims.ts'
import { decideIncidents } from './decide/decide-incidents.ts'
import { decidedPairs } from './decide/decided-pair.ts'
import { incidentNotes } from './decide/incident-notes.ts'
import { leaveOut } from './decide/leave-out.ts'
import { setReliability } from './decide/reliability.ts'
import { incidentOf } from './incident/incident-of.ts'
import { markParts } from './incident/part-of.ts'
import { unreadOf } from './incident/unread.ts'
import { linkClaims } from './link/link-claims.ts'
import type { Linked } from './link/linked.ts'
import { rarityOf } from './link/rarity.ts'
import { mergeActors, mergeSources, sourcesIn } from './merge-sources.ts'

export type Reconciled = Omit<Ledger, 'version' | 'generator' | 'decisions'>

const inTextOrder = (a: Claim, b: Claim): number =>
  byText(a.report, b.report) || a.quote.start - b.quote.start || a.quote.end - b.quote.end || byText(a.id, b.id)

const noteKey = (note: Note): string =>
  `${note.report ?? ''} ${String(note.where?.start ?? 0).padStart(9, '0')} ${note.what}`

/**
 * Readings of single reports → one ledger: copies, incidents, accounts, contradictions. The same readings give the same ledger in whatever
 * order they come: everything is sorted by what it is, nothing by when it came. Decisions are obeyed in their own order, before incidents
 * and origins are worked out.
 */
export function reconcile(
  readings: readonly Reading[],
  lexicon: Pick<Lexicon, 'words'>,
  decisions: readonly Decision[] = [],
): Reconciled {
  const unique = [...new Map(readings.map((reading) => [reading.report.id, reading])).values()].sort((a, b) =>
    byText(a.report.id, b.report.id),
  )
  const reports = findCopies(markVersions(unique.map((reading) => reading.report)))
  const marked = unique.map((reading, index) => ({ ...reading, report: reports[index] ?? reading.report }))
  return reconcileMarked(marked, lexicon, decisions)
}

/** The same of readings in the order of their reports, each once, whose reports know already what they are copies and versions of. */
export function reconcileMarked(
  unique: readonly Reading[],
  lexicon: Pick<Lexicon, 'words'>,
  decisions: readonly Decision[] = [],
): Reconciled {
  const reports = unique.map(({ report }) => report)
  const merged = mergeSources(unique.flatMap((reading) => reading.sources))
  const byId = new Map(reports.map((report) => [report.id, report]))
  const reviewed = decideClaims(
    {
      claims: unique.flatMap((reading) => reading.claims).sort(inTextOrder),
      sources: merged,
    },
    byId,
    decisions,
  )
  const named = decide(
    {
      sources: reviewed.sources,
      actors: mergeActors(unique.flatMap((reading) => reading.actors)),
      claims: [...reviewed.claims].sort(inTextOrder),
    },
    decisions,
  )
  const { actors, claims } = named
  const { sources, notes } = setReliability(named, decisions)
  const surroundings = { reports: byId, unread: unreadOf(reports) }
  const asRead = new Map(merged.map((source) => [source.id, source]))
  const asDecided = new Map(sources.map((source) => [source.id, source]))
  const readings = new Map(unique.map((reading) => [reading.report.id, reading]))
  const sourcesOf = (linked: Linked): Map<string, Source> => {
    const own = [...new Set(linked.claims.map(({ report }) => report))].flatMap((id) => readings.get(id) ?? [])
    return sourcesIn(linked.claims, own, asRead, asDecided)
  }
  // A claim that a person rejected stays in the ledger, and tells of no incident.
  const rejected = new Set(claims.filter(({ decided }) => decided?.state === 'rejected').map(({ id }) => id))
  const pairs = decidedPairs(decisions, claims, byId).filter(({ a, b }) => !rejected.has(a.id) && !rejected.has(b.id))
  const known = { reports: byId, rarity: rarityOf(lexicon.words) }
  const { linked, overruled } = linkClaims(claims, known, pairs)
  const standing = leaveOut(linked, rejected, (left) => {
    const own = new Set(left.map(({ id }) => id))
    const within = pairs.filter(({ a, b }) => own.has(a.id) && own.has(b.id))
    return linkClaims([...left].sort(inTextOrder), known, within).linked
  })
  const made = markParts(
    standing.map((one) => incidentOf(one, { ...surroundings, sources: sourcesOf(one) })),
    claims,
    byId,
  )
  const graded = decideIncidents(made, reviewed.onIncidents)
  const all = [
    ...unique.flatMap((reading) => reading.notes),
    ...[reviewed, named, { notes }, graded].flatMap((one) => one.notes),
    ...incidentNotes(decisions, pairs, overruled),
  ]
  return {
    reports,
    sources,
    actors,
    claims,
    incidents: graded.incidents,
    notes: all.sort((a, b) => byText(noteKey(a), noteKey(b))),
  }
}
