import { randomInt } from 'node:crypto'
import type { Reading } from '#model/ledger'
import { shortHash } from '#util/hash'
import { byText } from '#util/order'
import type { Batch, Input, Kept } from '../batch.ts'
import { isForgotten } from '../check/tombstone.ts'
import type { Db } from '../engine.ts'
import { packed, packedJson, unpackedJson } from '../packed.ts'

/** A change that waits is told from another one of the same report by its number, of 31 bits. */
const MOST = 2 ** 31 - 1

/** What an input is known by. */
export const inputKey = ({ sha256, place, settings }: Input): string => shortHash([sha256, place, settings], 32)

const placeOf = ({ report }: Reading): string => report.file ?? report.url ?? '-'

/** What `readings.reading` holds. */
export type Content = Pick<Kept, 'reading' | 'found'>

/** Keeps what a run has read, inside a transaction: bytes, readings and places of reports, inputs that are done, what was odd. */
export async function keep(
  db: Db,
  { kept: all, again = false, inputs = [], odd = [], mended = [] }: Batch,
): Promise<void> {
  const kept: Kept[] = []
  for (const one of all) {
    const { id, sha256 } = one.reading.report
    if (again) await db.deleteFrom('forgotten').where('hash', 'in', [id, sha256]).execute()
    else if (await isForgotten(db, id)) continue
    kept.push(one)
  }
  for (const { reading, bytes } of kept) {
    if (bytes === null) continue
    const { sha256 } = reading.report
    const known = await db.selectFrom('originals').select('size').where('sha256', '=', sha256).executeTakeFirst()
    if (known) continue
    await db
      .insertInto('originals')
      .values({ sha256, bytes: packed(bytes), size: bytes.length })
      .onConflict((found) => found.column('sha256').doNothing())
      .execute()
  }
  for (const one of kept) await keepReading(db, one)
  for (const input of inputs) {
    await db
      .insertInto('inputs')
      .values({ key: inputKey(input), ...input })
      .onConflict((found) => found.column('key').doNothing())
      .execute()
  }
  for (const input of mended) await db.deleteFrom('unread').where('input', '=', input).execute()
  for (const row of odd) {
    await db
      .insertInto('unread')
      .values({ key: shortHash([row.input, row.what], 32), ...row })
      .onConflict((found) => found.column('key').doNothing())
      .execute()
  }
}

/**
 * A report that is known from another place keeps the reading of the first place in order (as `run/distinct.ts` has it), so that no order of inputs
 * decides which one stays. The same reading again changes nothing.
 */
async function keepReading(db: Db, { reading, found: notes, reader }: Kept): Promise<void> {
  const { id: report, sha256 } = reading.report
  const place = placeOf(reading)
  const content: Content = { reading, found: notes }
  await db
    .insertInto('places')
    .values({ key: shortHash([report, place], 32), report, place, sha256 })
    .onConflict((found) => found.column('key').doUpdateSet({ sha256 }))
    .execute()
  const known = await db.selectFrom('readings').selectAll().where('report', '=', report).executeTakeFirst()
  if (known && byText(known.place, place) < 0) {
    // Only a note is new: that the report stands here too.
    await db
      .updateTable('readings')
      .set({ pending: randomInt(1, MOST) })
      .where('report', '=', report)
      .execute()
    return
  }
  const previous = known && known.reader !== reader ? earlier(known.reading, content) : (known?.previous ?? null)
  if (known && known.place === place && known.reader === reader && same(known.reading, content)) return
  const row = { place, sha256, reader, reading: packedJson(content), previous, pending: randomInt(1, MOST) }
  await db
    .insertInto('readings')
    .values({ report, ...row })
    .onConflict((found) => found.column('report').doUpdateSet(row))
    .execute()
}

const same = (kept: Uint8Array, content: Content): boolean =>
  JSON.stringify(unpackedJson(kept)) === JSON.stringify(content)

/** What an earlier reader made of a report, where that is something else. */
const earlier = (kept: Uint8Array, content: Content): Uint8Array | null => (same(kept, content) ? null : kept)
