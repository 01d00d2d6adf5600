import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openLedger } from '#ledger/open'
import { scratch } from '../support/cli.ts'
import { keepAll } from '../support/stored.ts'
import { tellings } from './tellings.ts'

/** A ledger with some made-up reports, in a folder of its own. */
export async function ledgerFile(reports = 6, passphrase?: string): Promise<string> {
  const file = join(scratch(), 'ledger.db')
  const store = await openLedger(file, { create: true, passphrase })
  await keepAll(store, tellings(reports))
  await store.close()
  return file
}

/** All bytes of a ledger and of what stands beside it. */
export const bytesOf = (file: string): Buffer =>
  Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))))
