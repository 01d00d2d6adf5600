import type { Kept, Store } from '#ledger/store'
import type { Reading } from '#model/ledger'
import type { Desk, EachOptions } from './read-each.ts'

/** Reports read anew between two writes. */
const PORTION = 50

/**
 * Reads kept reports anew that another reader has read, from their kept text. Those without sentences to read stay as they are: no reader of sentences
 * changes them. Gives how many were read.
 */
export async function rereadStale(
  store: Store,
  reader: string,
  desk: Desk,
  { signal }: Pick<EachOptions, 'signal'> = {},
): Promise<number> {
  const stale = await store.stale(reader)
  for (let at = 0; at < stale.length; at += PORTION) {
    signal?.throwIfAborted()
    await rereadSome(store, stale.slice(at, at + PORTION), reader, desk)
  }
  return stale.length
}

/** Reads some kept reports, those that this reader has not read, from their kept text, and keeps their readings in one transaction. */
export async function rereadSome(store: Store, reports: readonly string[], reader: string, desk: Desk): Promise<void> {
  const kept: Kept[] = []
  for await (const { reading, found, reader: by } of store.kept(reports)) {
    if (by === reader) continue
    const then = (anew: Reading): unknown => kept.push({ reading: anew, found, bytes: null, reader })
    if (reading.report.read === 'yes') await desk.take(reading.report, then)
    else then(reading)
  }
  await desk.idle()
  if (kept.length > 0) await store.keep({ kept })
}
