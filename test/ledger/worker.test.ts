import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { writeReports } from '../../scripts/soak/made-reports.ts'
import { cli, scratch, startCli } from '../support/cli.ts'
import { hasPostgres, type Server, startPostgres } from '../support/postgres.ts'

describe.runIf(hasPostgres)('workers on one ledger', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('one is killed in the middle: nothing is lost, nothing is there twice', async () => {
    const address = await server.database()
    const folder = join(scratch(), 'reports')
    writeReports(folder, 0, 60)
    const queued = await cli(['read', folder, '--ledger', address, '--queue', '--expires', '3', '--quiet'])
    expect(queued).toMatchObject({ code: 0, stdout: '60 reports kept, 60 in the queue\n', stderr: '' })
    const victim = startCli(['worker', '--ledger', address])
    const store = await openLedger(address, { readOnly: true })
    const unread = async (): Promise<number> =>
      Number((await store.sql("select count(*) from readings where reader = 'nobody'")).rows[0]?.[0])
    for (let tries = 0; tries < 600 && (await unread()) === 60; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    victim.kill('SIGKILL')
    expect(await unread()).toBeGreaterThan(0)
    const others = await Promise.all([1, 2].map(() => cli(['worker', '--ledger', address, '--once'])))
    expect(others.map(({ code }) => code)).toEqual([0, 0])
    expect(await unread()).toBe(0)
    expect(await store.verify()).toMatchObject({ problems: [], reports: 60 })
    await store.close()
    const shown = await cli(['read', '--ledger', address, '--json', '--quiet'])
    const atOnce = await cli(['read', folder, '--json'])
    expect(shown.stdout === atOnce.stdout).toBe(true)
  }, 120_000)

  test('many programs keep and decide at once', async () => {
    const address = await server.database()
    const folders = [0, 1, 2].map((side) => {
      const folder = join(scratch(), 'reports')
      writeReports(folder, side * 20, side * 20 + 25)
      return folder
    })
    const all = await Promise.all(folders.map((folder) => cli(['read', folder, '--ledger', address, '--quiet'])))
    expect(all.map(({ code, stderr }) => ({ code, stderr }))).toEqual(folders.map(() => ({ code: 0, stderr: '' })))
    const shown = await cli(['read', '--ledger', address, '--json', '--quiet'])
    const atOnce = await cli(['read', ...folders, '--json'])
    expect(shown.stdout === atOnce.stdout).toBe(true)
  }, 120_000)

  test('a file has no queue, an address that nobody answers is said in one line', async () => {
    expect(await cli(['worker', '--ledger', 'x.db'])).toMatchObject({ code: 2 })
    expect(await cli(['read', 'x.txt', '--queue', '--ledger', 'x.db'])).toMatchObject({ code: 2 })
    const nobody = await cli(['incidents', '--ledger', 'postgres://me:secret@127.0.0.1:1/none'])
    expect(nobody.stderr).toMatch(/^hearsay: [^\n]*no server answers[^\n]*\n$/)
    expect(nobody.stderr).not.toContain('secret')
  })
})
