import type { Claim } from '#model/claim'
import type { Changes } from '../batch.ts'
import type { Db, Engine } from '../engine.ts'
import { searchWords } from '../search/terms.ts'
import { changedIn } from './known.ts'
import { multiRow } from './multi-row.ts'
import { claimRow, placeWords } from './rows.ts'
import { countSources, type Speaking, speakingIn } from './source-counts.ts'

/** Writes the claims that changed, who speaks in them, and their words for the search; counts anew what their reports and sources have. */
export async function writeClaims(db: Db, engine: Engine, changes: Changes): Promise<string[]> {
  const { changed, gone, known } = await changedIn(db, 'claims', changes.claims, changes.whole, changes.gone?.claims)
  const incidents = new Map(changes.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const outdated = [...gone, ...changed.map(({ id }) => id).filter((id) => known.has(id))]
  const touched = new Set(changed.map(({ report }) => report))
  const before: Speaking[] = []
  for (const part of multiRow(outdated, 1)) {
    const old = await db
      .selectFrom('claims')
      .select(['n', 'id', 'report', 'incident'])
      .where('id', 'in', part)
      .execute()
    for (const { id, report, incident } of old) {
      touched.add(report)
      if (incident !== null && !incidents.has(id)) incidents.set(id, incident)
    }
    before.push(...(await db.selectFrom('claim_sources').selectAll().where('claim', 'in', part).execute()))
    await engine.unindex(
      db,
      'claims',
      old.map(({ n }) => n),
    )
  }
  await countSources(db, [...touched], before, changed.flatMap(speakingIn), async () => {
    for (const part of multiRow(outdated, 1)) {
      await db.deleteFrom('claims').where('id', 'in', part).execute()
      await db.deleteFrom('claim_sources').where('claim', 'in', part).execute()
    }
    await insertClaims(db, engine, changed, (claim) =>
      claimRow(claim, incidents.get(claim.id) ?? null, changes.machine?.get(claim.id) ?? null),
    )
  })
  return [...touched]
}

async function insertClaims(
  db: Db,
  engine: Engine,
  claims: readonly Claim[],
  rowOf: (claim: Claim) => ReturnType<typeof claimRow>,
): Promise<void> {
  for (const part of multiRow(claims, 26)) {
    const made = await db.insertInto('claims').values(part.map(rowOf)).returning(['n', 'id']).execute()
    const byId = new Map(part.map((claim) => [claim.id, claim]))
    await engine.indexClaims(
      db,
      made.flatMap(({ n, id }) => {
        const claim = byId.get(id)
        if (!claim) return []
        const speakers = claim.attribution.flatMap(({ name, source }) => [name ?? '', source?.text ?? ''])
        return [
          {
            n,
            quote: searchWords(claim.quote.text),
            speaker: searchWords(speakers.join(' ')),
            place: searchWords(placeWords(claim)),
          },
        ]
      }),
    )
  }
  for (const part of multiRow(claims.flatMap(speakingIn), 4))
    await db.insertInto('claim_sources').values(part).execute()
}

/** Says of claims which incident they stand in now, where that has changed. */
export async function assignIncidents(db: Db, assigned: ReadonlyMap<string, string>): Promise<void> {
  const moved = new Map<string, string[]>()
  for (const part of multiRow([...assigned.keys()], 1)) {
    const rows = await db.selectFrom('claims').select(['id', 'incident']).where('id', 'in', part).execute()
    for (const { id, incident } of rows) {
      const now = assigned.get(id)
      if (now !== undefined && now !== incident) moved.set(now, [...(moved.get(now) ?? []), id])
    }
  }
  for (const [incident, claims] of moved) {
    for (const part of multiRow(claims, 1)) {
      await db.updateTable('claims').set({ incident }).where('id', 'in', part).execute()
    }
  }
}
