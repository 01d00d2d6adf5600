import { rename, rm, writeFile } from 'node:fs/promises'
import type { Ledger } from '#model/ledger'
import { pageOf } from '#web/page/page'

/** Writes the page of a ledger to a file, whole or not at all; gives what went wrong, or null. */
export async function writePage(file: string, ledger: Ledger): Promise<string | null> {
  const draft = `${file}.${process.pid}.part`
  try {
    await writeFile(draft, pageOf(ledger))
    await rename(draft, file)
    return null
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    return `the page was not written: ${error instanceof Error ? error.message : String(error)}`
  }
}
