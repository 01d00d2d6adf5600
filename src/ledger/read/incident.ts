import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { createSheets } from '#model/sheet/sheet'
import type { Actor, Source } from '#model/source'
import type { IncidentView } from '#model/views'
import type { Db } from '../engine.ts'
import { generatorOf } from './ledger.ts'
import { claimRecord, namedIn, reportsIn } from './records.ts'

/** The id that an incident is kept under now; null for one that never was shown, or is gone. */
async function presentId(db: Db, id: string): Promise<string | null> {
  const own = await db.selectFrom('incidents').select('id').where('id', '=', id).executeTakeFirst()
  if (own) return own.id
  const alias = await db.selectFrom('incident_aliases').select('incident').where('id', '=', id).executeTakeFirst()
  return alias?.incident ?? null
}

/** The part of the ledger that one incident rests on (as `narrowed` cuts it out of a whole one); null when there is no such incident. */
async function ledgerOf(db: Db, wanted: string): Promise<{ ledger: Ledger; incident: Incident } | null> {
  const id = await presentId(db, wanted)
  if (id === null) return null
  const row = await db.selectFrom('incidents').select('json').where('id', '=', id).executeTakeFirstOrThrow()
  const incident = JSON.parse(row.json) as Incident
  const rows = await db
    .selectFrom('claims')
    .select(['json', 'machine', 'incident'])
    .where('incident', '=', id)
    .orderBy('report')
    .orderBy('quote_start')
    .orderBy('quote_end')
    .orderBy('id')
    .execute()
  const claims = rows.map((one) => claimRecord(one).claim)
  const reports = await reportsIn(db, incident.reports)
  const sources = await namedIn<Source>(db, 'sources', [
    ...claims.flatMap((claim) => [claim.origin, ...claim.attribution.map((link) => link.id)]),
    ...incident.accounts.flatMap(({ source, dependsOn }) => [source, ...dependsOn.map((one) => one.source)]),
  ])
  const actors = await namedIn<Actor>(db, 'actors', [
    ...claims.flatMap(({ roles }) => roles.map(({ actor }) => actor)),
    ...sources.map(({ actor }) => actor),
  ])
  const generator = await generatorOf(db)
  const ledger: Ledger = {
    version: 1,
    generator,
    reports,
    sources,
    actors,
    claims,
    incidents: [incident],
    decisions: [],
    notes: [],
  }
  return { ledger, incident }
}

/** Everything of one incident, by its id or an earlier one; null for none. */
export async function incidentView(db: Db, id: string): Promise<IncidentView | null> {
  const found = await ledgerOf(db, id)
  if (found === null) return null
  const { ledger, incident } = found
  const { version, generator, reports, sources, actors, claims } = ledger
  return { version, generator, kind: 'incident', ...createSheets(ledger)(incident), reports, sources, actors, claims }
}
