import { appendFile, readFile } from 'node:fs/promises'
import { plainLine } from '#util/plain-line'
import { hashToken, newToken, readHashes } from '#web/server/guard/tokens'
import { UsageError } from '../exit.ts'

const bad = (file: string, error: unknown): UsageError =>
  new UsageError(
    `--token-file ${plainLine(file)}: ${plainLine(error instanceof Error ? error.message : String(error))}`,
  )

/** The hashes in a file of tokens. Throws UsageError when it cannot be read, is of another form, or has none. */
export async function hashesIn(file: string): Promise<string[]> {
  let hashes: string[]
  try {
    hashes = readHashes(await readFile(file, 'utf8'))
  } catch (error) {
    throw bad(file, error)
  }
  if (hashes.length === 0) throw bad(file, new Error("there is no token in it ('hearsay serve --new-token' makes one)"))
  return hashes
}

/** Makes a token and adds its hash to a file that only its owner may read; gives the token. Throws UsageError when it cannot be written. */
export async function addToken(file: string, now: Date): Promise<string> {
  const token = newToken()
  try {
    await appendFile(file, `sha256:${hashToken(token)} ${now.toISOString()}\n`, { mode: 0o600 })
  } catch (error) {
    throw bad(file, error)
  }
  return token
}
