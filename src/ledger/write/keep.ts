import type { Reading } from '#model/ledger'
import { byText } from '#util/order'
import type { Batch, Kept } from '../batch.ts'
import type { Db } from '../engine.ts'
import { packed, packedJson, unpackedJson } from '../packed.ts'
import { counted } from './meta.ts'

const placeOf = ({ report }: Reading): string => report.file ?? report.url ?? '-'

/** What `readings.reading` holds. */
export type Content = Pick<Kept, 'reading' | 'found'>

/** Keeps what a run has read, inside a transaction: bytes, readings and places of reports, inputs that are done, what was odd. */
export async function keep(db: Db, { kept, inputs = [], odd = [], mended = [] }: Batch): Promise<void> {
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
      .values({ ...input })
      .onConflict((found) => found.columns(['sha256', 'place', 'settings']).doNothing())
      .execute()
  }
  for (const input of mended) await db.deleteFrom('unread').where('input', '=', input).execute()
  for (const row of odd) {
    await db
      .insertInto('unread')
      .values({ ...row })
      .onConflict((found) => found.columns(['input', 'what']).doNothing())
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
    .values({ report, place, sha256 })
    .onConflict((found) => found.columns(['report', 'place']).doUpdateSet({ sha256 }))
    .execute()
  const known = await db.selectFrom('readings').selectAll().where('report', '=', report).executeTakeFirst()
  if (known && byText(known.place, place) < 0) {
    // Only a note is new: that the report stands here too.
    await db
      .updateTable('readings')
      .set({ pending: await counted(db, 'changes') })
      .where('report', '=', report)
      .execute()
    return
  }
  const previous = known && known.reader !== reader ? earlier(known.reading, content) : (known?.previous ?? null)
  if (known && known.place === place && known.reader === reader && same(known.reading, content)) return
  const row = { place, sha256, reader, reading: packedJson(content), previous, pending: await counted(db, 'changes') }
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
