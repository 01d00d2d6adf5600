import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import { waitingOf } from '#model/review/waiting'
import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { incidentRow } from '../write/incident-row.ts'
import { multiRow } from '../write/multi-row.ts'

/** The narrow row of an incident. */
function deskRow(incident: Incident) {
  const row = incidentRow(incident)
  const { id, class: eventClass, country, precision, day_earliest, day_latest } = row
  const { origins, reports, contradictions, part_of, place_words } = row
  return {
    ...{ id, class: eventClass, country, precision, day_earliest, day_latest },
    ...{ origins, reports, contradictions, part_of, place_words },
    lat: incident.where?.lat ?? null,
    lon: incident.where?.lon ?? null,
    place_key: incident.where ? row.place_key : null,
  }
}

/** Adds rows of incidents that have none. */
export async function addToDesk(db: Db, incidents: readonly Incident[]): Promise<void> {
  for (const part of multiRow(incidents, 14)) await db.insertInto('desk').values(part.map(deskRow)).execute()
}

/** Adds those of some claims that wait for a person, none of which is in the queue. */
export async function addToQueue(
  db: Db,
  claims: readonly { readonly claim: Claim; readonly incident: Incident | null }[],
): Promise<void> {
  const rows = claims.flatMap(({ claim, incident }) => {
    const waiting = waitingOf(claim, incident)
    return waiting ? [{ claim: claim.id, weight: waiting.weight }] : []
  })
  for (const part of multiRow(rows, 2)) await db.insertInto('queue').values(part).execute()
}

/** Writes what bringing together has changed of the desk and the queue of review. */
export async function writeDesk(db: Db, changes: Changes): Promise<void> {
  if (changes.whole) {
    await db.deleteFrom('desk').execute()
    await db.deleteFrom('queue').execute()
  } else {
    for (const part of multiRow([...(changes.gone?.incidents ?? []), ...changes.incidents.map(({ id }) => id)], 1)) {
      await db.deleteFrom('desk').where('id', 'in', part).execute()
    }
    for (const part of multiRow([...(changes.gone?.claims ?? []), ...changes.claims.map(({ id }) => id)], 1)) {
      await db.deleteFrom('queue').where('claim', 'in', part).execute()
    }
  }
  await addToDesk(db, changes.incidents)
  const incidents = new Map(
    changes.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)),
  )
  await addToQueue(
    db,
    changes.claims.map((claim) => ({ claim, incident: incidents.get(claim.id) ?? null })),
  )
}
