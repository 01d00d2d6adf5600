import type { Ledger } from '#model/ledger'
import { type RunOptions, run } from './run.ts'

/** Reads files, folders, URLs or '-' into one ledger. What cannot be read is a note of the ledger, never an exception. */
export async function read(inputs: string | Iterable<string>, options: RunOptions = {}): Promise<Ledger> {
  const { ledger } = await run(typeof inputs === 'string' ? [inputs] : inputs, options)
  return ledger
}
