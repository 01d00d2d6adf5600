import { readFile } from 'node:fs/promises'
import type { Decision } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { parseDecisions } from './parse-decisions.ts'

/**
 * The decisions in the file of --decisions, none without the flag. Throws UsageError that names the file and every bad line; a file that
 * is not there is one too, unless `mayBeNew`: then it has none yet.
 */
export async function givenDecisions(given: Given, mayBeNew = false): Promise<Decision[]> {
  const file = given.values.get('decisions')
  if (file === undefined) return []
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    if (mayBeNew && (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new UsageError(`${plainLine(file)}: ${plainLine(error instanceof Error ? error.message : String(error))}`)
  }
  const { decisions, problems } = parseDecisions(text)
  if (problems.length > 0) {
    throw new UsageError(problems.map(({ line, why }) => `${plainLine(file)}:${line}: ${why}`).join('\nhearsay: '))
  }
  return decisions
}
