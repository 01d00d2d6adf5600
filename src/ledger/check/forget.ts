import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Reading } from '#model/ledger'
import { foldName } from '#util/fold'
import type { Forget, Forgotten } from '../check.ts'
import type { Db, Engine } from '../engine.ts'
import { unfile } from '../near/traces.ts'
import { packedJson } from '../packed.ts'
import { keptOf, readingsOf } from '../read/readings.ts'
import { LedgerError } from '../store.ts'
import { append, decisionsIn } from '../write/decisions.ts'
import type { Content } from '../write/keep.ts'
import { remember } from '../write/meta.ts'
import { coverIn, type Mask, maskOf } from './mask.ts'
import { leaveTombstone } from './tombstone.ts'

/**
 * Erases a report, or a name in all texts, in one transaction: bytes, readings, payloads of decisions that hold the words; and kept copies of the file.
 * What was made of them (claims, titles, copied passages, words for the search) goes when all is brought together anew, which the ledger then waits for,
 * and `scrub` takes what was deleted out of the files.
 */
export async function forget(engine: Engine, what: Forget): Promise<Forgotten> {
  const done = await engine.write(async (db) => {
    const told =
      what.report === undefined
        ? await forgetName(db, what.name ?? '', what)
        : await forgetReport(db, what.report, what)
    const payloads = await erasePayloads(db, told.isHeldBy)
    const decision = await append(db, engine, {
      at: what.at,
      by: what.by,
      what: 'forget',
      on: told.on,
      value: told.value,
    })
    await remember(db, 'whole', '1')
    return { decision, reports: told.reports, places: told.places, payloads }
  })
  const copies = engine.copies()
  for (const copy of copies) rmSync(copy, { force: true })
  return { ...done, copies }
}

interface Told {
  readonly on: { report: string; quote: null; field: null }[]
  readonly value: unknown
  readonly reports: string[]
  readonly places: number
  /** Whether a decision's payload, as JSON, holds what is forgotten. */
  isHeldBy(payload: string): boolean
}

async function forgetReport(db: Db, report: string, { at }: Forget): Promise<Told> {
  const row = await db.selectFrom('readings').select('sha256').where('report', '=', report).executeTakeFirst()
  if (!row) throw new LedgerError(`there is no report ${report}`)
  const hashes = await bytesOf(db, [report])
  await dropBytes(db, hashes, at)
  await unfile(db, [report])
  await db.deleteFrom('readings').where('report', '=', report).execute()
  await db.deleteFrom('places').where('report', '=', report).execute()
  await leaveTombstone(db, report, 'report', at)
  return {
    on: [{ report, quote: null, field: null }],
    value: { kind: 'report', sha256: row.sha256 },
    reports: [report],
    places: 1,
    isHeldBy: (payload) => payload.includes(`"${report}"`),
  }
}

async function forgetName(db: Db, name: string, { at }: Forget): Promise<Told> {
  if (foldName(name) === '') throw new LedgerError('a name has letters')
  const mask = maskOf(name)
  const found: string[] = []
  let places = 0
  for await (const reading of readingsOf(db)) {
    if (holds(reading, mask)) found.push(reading.report.id)
  }
  for await (const { reading, found: notes } of keptOf(db, found)) {
    const text = mask.cover(reading.report.text)
    places += [...text.matchAll(/█+/gu)].length - [...reading.report.text.matchAll(/█+/gu)].length
    const content = coverIn({ reading, found: notes }, text, mask) as Content
    const { report } = content.reading as Reading
    await db
      .updateTable('readings')
      .set({ reading: packedJson(content), previous: null, place: report.file ?? report.url ?? '-' })
      .where('report', '=', report.id)
      .execute()
  }
  await coverPlaces(db, mask)
  if (found.length > 0) {
    await dropBytes(db, await bytesOf(db, found), at)
    await unfile(db, found)
  }
  const hash = createHash('sha256').update(foldName(name)).digest('hex')
  await leaveTombstone(db, hash, 'name', at)
  return {
    on: found.map((report) => ({ report, quote: null, field: null })),
    value: { kind: 'name', hash, length: name.length },
    reports: found,
    places,
    isHeldBy: (payload) => mask.isIn(payload),
  }
}

/** Whether a name stands in a report, or in what was read in it. */
export async function holdsName(db: Db, name: string): Promise<boolean> {
  if (foldName(name) === '') return false
  const mask = maskOf(name)
  for await (const reading of readingsOf(db)) if (holds(reading, mask)) return true
  return false
}

const holds = (reading: Reading, mask: Mask): boolean =>
  mask.isIn(reading.report.text) || mask.isIn(JSON.stringify(reading))

/** Hashes of the bytes that reports were read from, at all places. */
async function bytesOf(db: Db, reports: readonly string[]): Promise<string[]> {
  const places = await db.selectFrom('places').select('sha256').where('report', 'in', reports).execute()
  const own = await db.selectFrom('readings').select('sha256').where('report', 'in', reports).execute()
  return [...new Set([...places, ...own].map(({ sha256 }) => sha256))]
}

/** Erases original bytes. Those of a feed go for all its entries: they hold the words. */
async function dropBytes(db: Db, hashes: readonly string[], at: string): Promise<void> {
  for (const hash of hashes) {
    await db.deleteFrom('originals').where('sha256', '=', hash).execute()
    await db.deleteFrom('inputs').where('sha256', '=', hash).execute()
    await leaveTombstone(db, hash, 'bytes', at)
  }
}

/** Covers the name in places, and takes out notes on inputs that hold it. */
async function coverPlaces(db: Db, mask: Mask): Promise<void> {
  for (const { key, what } of await db.selectFrom('unread').select(['key', 'what']).execute()) {
    if (mask.isIn(what)) await db.deleteFrom('unread').where('key', '=', key).execute()
  }
  const rows = await db.selectFrom('places').select(['key', 'place']).execute()
  for (const { key, place } of rows) {
    if (mask.isIn(place))
      await db
        .updateTable('places')
        .set({ place: mask.cover(place) })
        .where('key', '=', key)
        .execute()
  }
}

/** Erases payloads of earlier decisions that hold what is forgotten: their hashes stay, so that the chain still holds. */
async function erasePayloads(db: Db, isHeldBy: (payload: string) => boolean): Promise<number> {
  let erased = 0
  for (const [index, { on, value, what }] of (await decisionsIn(db)).entries()) {
    // Earlier tombstones hold no words.
    if (what === 'forget' || (on.length === 0 && value === null)) continue
    if (!isHeldBy(JSON.stringify([on, value]))) continue
    erased += 1
    await db
      .updateTable('decisions')
      .set({ hangs_on: '[]', value: 'null' })
      .where('seq', '=', index + 1)
      .execute()
  }
  return erased
}
