import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import type { Ledger } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { checkReferences } from './check-references.ts'
import { createChecker, type Schema } from './check-schema.ts'

const schemaFile = join(dirname(dataFolder), 'docs', 'ledger.schema.json')

/** The bytes of a file, or of standard input for '-'. */
async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-') return readFile(file)
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/**
 * A ledger that `hearsay read --json` wrote earlier, or writes into standard input ('-'). Throws UsageError that names the file and the first thing in it that is not as the
 * published schema has it, that names nothing, or that its reports do not say.
 */
export async function readLedger(file: string): Promise<Ledger> {
  const bad = (why: string): UsageError =>
    new UsageError(`--ledger ${plainLine(file)}: ${plainLine(why).slice(0, 300)}`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(file)))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw bad(error instanceof SyntaxError ? `not JSON: ${why}` : why)
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (version !== 1) throw bad("not a ledger of version 1, as 'hearsay read --json' writes it")
  const check = createChecker(JSON.parse(await readFile(schemaFile, 'utf8')) as Schema)
  const problem = check(value)
  if (problem !== null) throw bad(`not a ledger: ${problem}`)
  const ledger = value as Ledger
  const broken = checkReferences(ledger)
  if (broken !== null) throw bad(`not a whole ledger: ${broken}`)
  return ledger
}
