import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, root, scratch, startCli } from '../support/cli.ts'

const ledger = (): string => join(scratch(), 'ledger.db')

/** The server, once it has said its address. */
async function serving(args: readonly string[]) {
  const child = startCli(['serve', '--port', '0', ...args], { CI: 'true' })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await expect.poll(() => said.out + said.err, { timeout: 60_000, interval: 100 }).toMatch(/http:\S+\n/)
  return { child, said, ended, url: said.out.trim() }
}

describe('hearsay serve', () => {
  test('reads the inputs into the ledger, prints its address alone, and ends when told to with all it has', async () => {
    const file = ledger()
    const { child, said, ended, url } = await serving(['--ledger', file, join(root, 'examples')])
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/)
    expect(said.err).toMatch(/is open at/)
    const info = (await (await fetch(new URL('/api/ledger', url))).json()) as { counts: { reports: number } }
    expect(info.counts.reports).toBe(10)
    const headers = { 'content-type': 'application/json', 'x-hearsay': '1' }
    const body = JSON.stringify({ inputs: [join(root, 'README.md')] })
    const run = (await (await fetch(new URL('/api/reads', url), { method: 'POST', headers, body })).json()) as {
      id: string
    }
    await (await fetch(new URL(`/api/reads/${run.id}/events`, url))).text()
    child.kill('SIGTERM')
    expect(await ended, said.err).toBe(0)
    const { stdout } = await cli(['sql', 'select count(*) as n from reports', '--ledger', file])
    expect(stdout).toMatch(/11/)
  })

  test('a request under way is answered before it ends', async () => {
    const { child, ended, url } = await serving(['--ledger', ledger(), join(root, 'examples')])
    const text = 'A drone hit a barn in Port Sorrel on Tuesday, the mayor said. '.repeat(300)
    const headers = { 'content-type': 'application/json', 'x-hearsay': '1' }
    const asked = fetch(new URL('/api/xray', url), { method: 'POST', headers, body: JSON.stringify({ text }) })
    await new Promise((resolve) => setTimeout(resolve, 150))
    child.kill('SIGINT')
    expect((await asked).status).toBe(200)
    expect(await ended).toBe(0)
  })

  test('on addresses that others reach it needs a token', async () => {
    const file = ledger()
    const { code, stderr } = await cli(['serve', '--host', '0.0.0.0', '--ledger', file])
    expect(code).toBe(2)
    expect(stderr).toMatch(/0\.0\.0\.0 is open to other machines.*--new-token/)
    const tokens = join(scratch(), 'tokens')
    writeFileSync(tokens, 'secret\n')
    const none = await cli(['serve', '--host', '0.0.0.0', '--token-file', tokens, '--ledger', file])
    expect(none.code).toBe(2)
    expect(none.stderr).toMatch(/line 1 is no hash of a token/)
  })

  test('a new token is printed once; its file has the hash alone, for its owner alone', async () => {
    const tokens = join(scratch(), 'tokens')
    const [one, two] = [
      await cli(['serve', '--new-token', '--token-file', tokens]),
      await cli(['serve', '--new-token', '--token-file', tokens]),
    ]
    expect(one.code).toBe(0)
    const token = one.stdout.trim()
    expect(token).toMatch(/^hearsay_[\w-]{43}$/)
    expect(two.stdout).not.toBe(one.stdout)
    const kept = readFileSync(tokens, 'utf8')
    expect(kept).not.toContain(token.slice(8))
    expect(kept.trim().split('\n')).toHaveLength(2)
    expect(statSync(tokens).mode & 0o077).toBe(0)

    const { child, ended, url } = await serving(['--host', '0.0.0.0', '--token-file', tokens, '--ledger', ledger()])
    const here = new URL('/api/ledger', url.replace('0.0.0.0', '127.0.0.1'))
    expect((await fetch(here)).status).toBe(401)
    expect((await fetch(here, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('without --host nobody else reaches it', async () => {
    const { child, ended, url } = await serving(['--ledger', ledger()])
    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${new URL(url).port}/api/ledger`)).rejects.toThrow()
    }
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('a port that is taken is named', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const file = ledger()
    const { code, stderr } = await cli(['serve', '--port', `${port}`, '--ledger', file])
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`port ${port} is taken`))
    await new Promise((resolve) => other.close(resolve))
  })

  test.each([
    [['--port', '70000'], /--port 70000/],
    [['--host', 'a b'], /--host a b: expected an address/],
    [['--token-file', '/nowhere/tokens'], /--token-file \/nowhere\/tokens/],
    [['--read-only', 'examples'], /--read-only and an INPUT/],
    [['--read-only', '--ledger', '/nowhere/none.db'], /none\.db/],
  ])('%j is wrong use', async (args, said) => {
    const { code, stderr } = await cli(['serve', ...(args.includes('--ledger') ? [] : ['--ledger', ledger()]), ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
  })

  test('a ledger that is not there is made', async () => {
    const file = ledger()
    const { child, ended } = await serving(['--ledger', file])
    expect(existsSync(file)).toBe(true)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
