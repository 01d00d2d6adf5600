import { rename, rm, writeFile } from 'node:fs/promises'
import { plainLine } from '#util/plain-line'
import type { Given } from './parse-flags.ts'

/** Writes a page to a file, whole or not at all; gives what went wrong, or null. */
async function write(file: string, make: () => Promise<string>): Promise<string | null> {
  const draft = `${file}.${process.pid}.part`
  try {
    await writeFile(draft, await make())
    await rename(draft, file)
    return null
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    return `the page was not written: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Makes and writes the page that --html asks for, and says so on standard error; false when it could not be written. */
export async function givenPage(given: Given, make: () => Promise<string>): Promise<boolean> {
  const file = given.values.get('html')
  if (file === undefined) return true
  const problem = await write(file, make)
  if (problem !== null) process.stderr.write(`hearsay: ${plainLine(problem)}\n`)
  else if (!given.switches.has('quiet')) process.stderr.write(`page: ${plainLine(file)}\n`)
  return problem === null
}
