import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const PREFIX = 'hearsay_'

/** A new token: 256 random bits. */
export const newToken = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`

/**
 * What is kept of a token. A plain SHA-256 will do: slow hashes guard passwords that people choose; nobody can try the 2^256 tokens
 * that a random generator may give, however fast the hash.
 */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a token is one of those that these hashes were made of; as long whichever it is and however much of it is right. */
export function isToken(token: string, hashes: readonly string[]): boolean {
  const given = Buffer.from(hashToken(token), 'hex')
  let found = false
  for (const hash of hashes) {
    const kept = Buffer.from(hash, 'hex')
    if (kept.length === given.length && timingSafeEqual(kept, given)) found = true
  }
  return found
}

/** The hashes in a file of tokens: one a line, `sha256:` and 64 hexadecimal digits, then anything. Lines that begin with # are remarks. Throws on other lines. */
export function readHashes(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, i) => {
      const [, hash] = /^sha256:([\da-f]{64})(?:\s|$)/.exec(line) ?? []
      if (hash === undefined) throw new Error(`line ${i + 1} is no hash of a token (sha256:…)`)
      return hash
    })
}
