import type { Kept, Store } from '#ledger/store'
import type { Reading } from '#model/ledger'
import type { Desk, EachOptions } from './read-each.ts'
import { changedParts } from './reader.ts'

/** Reports read anew between two writes. */
const PORTION = 50

/**
 * Reads kept reports anew that another reader has read, from their kept text. Those without sentences to read stay as they are: no reader of sentences
 * changes them. Gives how many were read, and what of the reader has changed.
 */
export async function rereadStale(
  store: Store,
  reader: string,
  desk: Desk,
  { signal }: Pick<EachOptions, 'signal'> = {},
): Promise<{ readonly reread: number; readonly changed: string[] }> {
  const stale = await store.stale(reader)
  const changed = new Set<string>()
  for (let at = 0; at < stale.length; at += PORTION) {
    signal?.throwIfAborted()
    for (const part of await rereadSome(store, stale.slice(at, at + PORTION), reader, desk)) changed.add(part)
  }
  return { reread: stale.length, changed: [...changed].sort() }
}

/** Reads some kept reports, those that this reader has not read, from their kept text, and keeps their readings in one transaction. Gives what of the reader has changed. */
export async function rereadSome(
  store: Store,
  reports: readonly string[],
  reader: string,
  desk: Desk,
): Promise<string[]> {
  const kept: Kept[] = []
  const readers = new Set<string>()
  for await (const { reading, found, reader: by } of store.kept(reports)) {
    if (by === reader) continue
    readers.add(by)
    const then = (anew: Reading): unknown => kept.push({ reading: anew, found, bytes: null, reader })
    if (reading.report.read === 'yes') await desk.take(reading.report, then)
    else then(reading)
  }
  await desk.idle()
  if (kept.length > 0) await store.keep({ kept })
  return [...readers].flatMap((before) => changedParts(before, reader))
}
