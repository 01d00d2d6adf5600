import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeReports } from '../../scripts/soak/made-reports.ts'
import { cli, scratch, startCli } from '../support/cli.ts'

/** A folder of made-up reports, and where its ledger would be. */
function heap(reports = 6): { folder: string; file: string } {
  const place = scratch()
  writeReports(join(place, 'reports'), 0, reports)
  return { folder: join(place, 'reports'), file: join(place, 'ledger.db') }
}

describe('hearsay read --ledger', () => {
  test('keeps what `read --json` prints, byte for byte, and passes over what it knows', async () => {
    const { folder, file } = heap()
    const first = await cli(['read', folder, '--ledger', file])
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^6 reports read\n.*6 reports · 18 claims/),
    })
    writeReports(folder, 6, 8)
    writeFileSync(join(folder, 'broken.txt'), Buffer.from(`\u0089PNG\r\n\u001a\n${'\u0000'.repeat(500)}`, 'latin1'))
    const second = await cli(['read', folder, '--ledger', file])
    expect(second).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('2 reports read, 6 inputs known already\n'),
    })
    expect(second.stderr).toContain('broken.txt')
    const kept = await cli(['read', '--ledger', file, '--json', '--quiet'])
    const atOnce = await cli(['read', folder, '--json', '--quiet'])
    expect(kept.stdout).toBe(atOnce.stdout)
    const listed = await cli(['incidents', '--ledger', file])
    expect(listed).toEqual({ ...(await cli(['incidents', folder])), code: 0, stderr: '' })
  }, 60_000)
  test('stopped by Ctrl-C, it goes on where it stopped', async () => {
    const { folder, file } = heap(150)
    const child = startCli(['read', folder, '--ledger', file, '--threads', '1'])
    let errors = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    const done = async (): Promise<number> =>
      existsSync(file)
        ? Number((await cli(['sql', 'select count(*) from readings', '--ledger', file])).stdout.split('\n')[1])
        : 0
    for (let tries = 0; tries < 50 && !((await done()) > 0); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    const code = await ended
    // A quick machine may be done by now.
    if (code !== 0) {
      expect(code).toBe(130)
      expect(errors).toContain('what was read is kept')
    }
    const rest = await cli(['read', folder, '--ledger', file])
    expect(rest.code).toBe(0)
    if (code !== 0) expect(rest.stdout).toMatch(/known already/)
    const kept = await cli(['read', '--ledger', file, '--json', '--quiet'])
    expect(kept.stdout === (await cli(['read', folder, '--json', '--quiet'])).stdout).toBe(true)
  }, 120_000)
  test.each([
    [['read', 'x.txt', '--again'], '--again is for a ledger that is kept'],
    [['read', 'x.txt', '--ledger', 'x.db', '--decisions', 'd.jsonl'], 'holds its own decisions'],
    [['read', 'x.txt', '--ledger', 'x.db', '--passphrase-file', '/nowhere'], '--passphrase-file /nowhere'],
    [['search', '--ledger', 'x.db'], 'search needs WORDS'],
    [['search', 'x', '--since', 'soon', '--ledger', 'x.db'], '--since soon: expected a date'],
    [['sql', '--ledger', 'x.db'], 'sql needs one SELECT'],
    [['sql', 'select 1', '--as', 'xml', '--ledger', 'x.db'], '--as xml: expected tsv, csv, json'],
    [['verify', '--head', 'zz', '--ledger', 'x.db'], '--head zz: expected the head'],
    [['forget', '--ledger', 'x.db'], 'forget needs a REPORT'],
    [['verify', '--ledger', '/nowhere/x.db'], 'there is no such ledger'],
    [['read', 'x.txt', '--ledger', '/nowhere/x.db'], 'it cannot be opened, or made'],
  ])('%j is wrong use: 2', async (args, message) => {
    const folder = scratch()
    mkdirSync(join(folder, 'empty'))
    const { code, stderr } = await cli(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  })
})

describe('asking a kept ledger', () => {
  test('search, sql, verify, diff: lines for programs, JSON, and words that steer no terminal', async () => {
    const { folder, file } = heap()
    writeFileSync(
      join(folder, 'odd.txt'),
      '---\npublisher: "=cmd()"\npublished: 2031-03-12\n---\nA drone hit a \u001b[31mwarehouse in Kyiv on Tuesday, killing three, the mayor said.\n',
    )
    await cli(['read', folder, '--ledger', file])
    const found = await cli(['search', 'warehouses', '--ledger', file])
    expect(found.code).toBe(0)
    const [line = ''] = found.stdout.split('\n')
    expect(line.split('\t')).toHaveLength(10)
    expect(found.stdout.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
    const json = JSON.parse((await cli(['search', 'warehouse', '--json', '--limit', '2', '--ledger', file])).stdout)
    expect(json.found).toHaveLength(2)
    expect(json.total).toBeGreaterThan(6)
    const shown = await cli(['search', 'warehouse', '--width', '80', '--color', 'always', '--ledger', file])
    expect(shown.stdout).toContain('\u001b[1mwarehouse\u001b[22m')
    expect((await cli(['search', 'nowhere', '--ledger', file])).stdout).toBe('')
    const select = 'select publisher, n from reports order by publisher limit 1'
    expect((await cli(['sql', select, '--ledger', file, '--as', 'csv'])).stdout).toMatch(
      /^publisher,n\n'=cmd\(\),\d+\n$/,
    )
    expect(JSON.parse((await cli(['sql', select, '--ledger', file, '--as', 'json'])).stdout)).toEqual([
      { publisher: '=cmd()', n: expect.any(Number) },
    ])
    expect(await cli(['sql', 'drop table claims', '--ledger', file])).toMatchObject({ code: 1 })
    const verified = await cli(['verify', '--ledger', file])
    expect(verified).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^all holds: 7 reports, \d+ quotes, 0 decisions\n/),
    })
    expect(await cli(['diff', '--ledger', file])).toEqual({ code: 0, stdout: '', stderr: '' })
  }, 60_000)
})
