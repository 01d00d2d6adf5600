import type { Actor, Source } from '#model/source'
import { shortHash } from '#util/hash'
import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { multiRow } from '../write/multi-row.ts'

const rowOf = (kind: 'source' | 'actor', one: Source | Actor) => {
  const json = JSON.stringify(one)
  return { kind, id: one.id, hash: shortHash([json]), json }
}

/** Keeps each form that sources and actors have in reports, once. */
export async function writeVariants(db: Db, { variants, whole }: Changes): Promise<void> {
  if (whole) await db.deleteFrom('variants').execute()
  const rows = new Map(
    variants
      .flatMap(({ sources, actors }) => [
        ...sources.map((one) => rowOf('source', one)),
        ...actors.map((one) => rowOf('actor', one)),
      ])
      .map((row) => [`${row.kind} ${row.id} ${row.hash}`, row]),
  )
  for (const part of multiRow([...rows.values()], 4)) {
    await db
      .insertInto('variants')
      .values(part)
      .onConflict((found) => found.columns(['kind', 'id', 'hash']).doNothing())
      .execute()
  }
}

/** All forms of these sources, and of these actors. */
export async function variantsOf(
  db: Db,
  ids: { readonly sources: readonly string[]; readonly actors: readonly string[] },
): Promise<{ sources: Source[]; actors: Actor[] }> {
  const of = async <T>(kind: 'source' | 'actor', wanted: readonly string[]): Promise<T[]> => {
    const found: T[] = []
    for (const part of multiRow(wanted, 1)) {
      const rows = await db
        .selectFrom('variants')
        .select('json')
        .where('kind', '=', kind)
        .where('id', 'in', part)
        .execute()
      for (const { json } of rows) found.push(JSON.parse(json) as T)
    }
    return found
  }
  return { sources: await of<Source>('source', ids.sources), actors: await of<Actor>('actor', ids.actors) }
}
