import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A running PostgreSQL server of the tests' own. */
export interface Server {
  /** Address of a fresh, empty database. */
  database(): Promise<string>
  stop(): Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'

/** The folder of initdb and postgres: on the PATH, or where Debian has them; null when there is none. */
function programs(): string | null {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []
  const found = [...debian, ...(process.env.PATH ?? '').split(':')].find((folder) => existsSync(join(folder, 'initdb')))
  return found ?? null
}

/** Whether a PostgreSQL server can be started here. CI must have one: tests of it are passed over elsewhere alone, and loudly. */
export const hasPostgres = programs() !== null
if (!hasPostgres) {
  const why = 'No PostgreSQL is installed (apt-get install postgresql): the tests of ledgers on it did NOT run.'
  if (process.env.CI) throw new Error(why)
  console.warn(`\n${'!'.repeat(why.length)}\n${why}\n${'!'.repeat(why.length)}\n`)
}

/** The server refuses to run as root: then it is `postgres`, or nobody. */
function otherUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // The next one.
    }
  }
  throw new Error('there is no user that PostgreSQL could run as')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
    const client = new pg.Client({ connectionString: address })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('PostgreSQL does not answer')
}

/** Starts a server on a free port of this machine, with its data in a scratch folder. */
export async function startPostgres(): Promise<Server> {
  const folder = programs() ?? ''
  const user = otherUser()
  const scratch = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  if (user.uid !== undefined) chownSync(scratch, user.uid, user.gid)
  const data = join(scratch, 'data')
  const run = { ...user, cwd: scratch, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }, stdio: 'pipe' as const }
  // A collation of its own: what is sorted must not depend on the server's.
  execFileSync(join(folder, 'initdb'), ['-D', data, '-U', 'hearsay', '-A', 'trust', '-N', '-E', 'UTF8'], run)
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60']
  const server = spawn(
    join(folder, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...run, stdio: 'ignore' },
  )
  const address = (name: string): string => `postgres://hearsay@127.0.0.1:${port}/${name}`
  await answers(address('postgres'), server)
  let made = 0
  return {
    async database() {
      made += 1
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database ledger_${made}`)
      await client.end()
      return address(`ledger_${made}`)
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}
