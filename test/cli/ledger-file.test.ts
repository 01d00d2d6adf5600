import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import { UsageError } from '../../src/cli/exit.ts'
import { readLedger } from '../../src/cli/ledger-file/read-ledger.ts'
import { cli, scratch } from '../support/cli.ts'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'

const folder = scratch()
const examples = join(folder, 'examples.json')
const made = join(folder, 'made.json')
let ledger: Ledger

beforeAll(async () => {
  const { stdout } = await cli(['read', 'examples', '--json', '--threads', '1'])
  ledger = JSON.parse(stdout) as Ledger
  writeFileSync(examples, stdout)
  writeFileSync(made, JSON.stringify(madeLedger()))
})

describe('--ledger', () => {
  const hostileTitle = (): string => {
    const own = madeLedger()
    const incidents = own.incidents.map((one) => ({ ...one, title: HOSTILE }))
    return JSON.stringify({ ...own, incidents })
  }
  const broken = (change: (text: string) => string): string => change(readFileSync(made, 'utf8'))
  test.each<[string, () => string, string]>([
    ['no JSON', () => '{"version": 1,', 'not JSON'],
    ['nothing', () => '', 'not JSON'],
    ['another document', () => '[1, 2]', 'not a ledger of version 1'],
    ['another version', () => '{"version": 2}', 'not a ledger of version 1'],
    ['a field that is missing', () => '{"version": 1}', 'not a ledger: /generator is missing'],
    [
      'a field of another type',
      () => broken((text) => text.replace(/"certainty":"\w+"/, '"certainty":7')),
      'is number, expected string',
    ],
    [
      'a word that is none',
      () => broken((text) => text.replace('"certainty":"hedged"', '"certainty":"sure"')),
      'is none of asserted',
    ],
    [
      'a claim of no report',
      () => broken((text) => text.replace(/"report":"\w+"/, '"report":"r-none"')),
      'which is not there',
    ],
    [
      'a quote that the report does not say',
      () => broken((text) => text.replace(/"quote":\{"start":\d+/, '"quote":{"start":3')),
      'quotes what its report does not say',
    ],
    [
      'an incident of claims that are not there',
      () => broken((text) => text.replace(/"claims":\["\w+"/, '"claims":["gone"')),
      'which is not among the claims',
    ],
  ])('%s is a bad file, named', async (_, content, message) => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, content())
    const error = await readLedger(bad).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(message)
    expect(String(error)).toContain('bad.json')
    expect(String(error)).not.toMatch(/\p{Cc}/u)
  })
  test('a file that is not there, and a folder', async () => {
    expect(await cli(['incidents', '--ledger', join(folder, 'none.json')])).toMatchObject({ code: 2 })
    expect(await cli(['incidents', '--ledger', folder])).toMatchObject({ code: 2, stdout: '' })
  })
  test('what stands in a ledger is words, not commands', async () => {
    const hostile = join(folder, 'hostile.json')
    writeFileSync(hostile, hostileTitle())
    for (const args of [[], ['--width', '60']]) {
      const { stdout, code } = await cli(['incidents', '--ledger', hostile, ...args])
      expect(code).toBe(0)
      expect(stdout.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    }
  })
  test('may come from standard input', async () => {
    const { stdout, code } = await cli(['incidents', '--ledger', '-'], readFileSync(examples))
    expect({ code, lines: stdout.trimEnd().split('\n').length }).toEqual({ code: 0, lines: ledger.incidents.length })
    expect(await cli(['incidents', '--ledger', '-'], '')).toMatchObject({ code: 2, stdout: '' })
  })
  test('gives what reading gives', async () => {
    expect((await cli(['incidents', 'examples', '--json'])).stdout).toBe(
      (await cli(['incidents', '--ledger', examples, '--json'])).stdout,
    )
  })
})
