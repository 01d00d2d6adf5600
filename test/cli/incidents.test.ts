import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { listIncidents } from '#model/sheet/listed'
import type { Where } from '#model/value'
import type { IncidentsView } from '#model/views'
import { displayWidth } from '#util/display-width'
import { UsageError } from '../../src/cli/exit.ts'
import { commands } from '../../src/cli/flags.ts'
import { filterOf } from '../../src/cli/incidents/filter.ts'
import { ORDERS, sorted } from '../../src/cli/incidents/sort.ts'
import { parseFlags } from '../../src/cli/parse-flags.ts'
import { oneOf } from '../../src/cli/values.ts'
import { cli, scratch } from '../support/cli.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { day } from '../support/make.ts'
import { viewProblems } from '../support/views.ts'

const command = commands.find(({ name }) => name === 'incidents')!
const folder = scratch()
const examples = join(folder, 'examples.json')
const nothing = join(folder, 'nothing.txt')

/** Three incidents: in March, at the end of February, and without a date. */
function ledgerOfThree(): Ledger {
  const ledger = madeLedger()
  const [drone] = ledger.incidents as [Incident]
  const where = { ...(drone.where as Where), name: 'Lodna', nativeName: 'Łodna', country: 'XX' }
  const less = { contradictions: [], ranges: [], independentOrigins: 1 }
  const missile = {
    ...drone,
    ...less,
    id: 'missile',
    class: 'missile-strike',
    title: 'Missile',
    when: day('2031-02-28'),
    where,
  }
  const fire = { ...drone, ...less, id: 'fire', class: 'fire', title: 'A fire', when: null }
  const one = { ...missile, reports: missile.reports.slice(0, 1) }
  return { ...ledger, incidents: [fire, { ...drone, id: 'drone' }, one] }
}

beforeAll(async () => {
  writeFileSync(examples, (await cli(['read', 'examples', '--json', '--threads', '1'])).stdout)
  writeFileSync(nothing, 'The council meets on Monday.\n')
})

const listed = async (...args: string[]) => {
  const { stdout } = await cli(['incidents', '--ledger', examples, '--json', ...args])
  const view = JSON.parse(stdout) as IncidentsView
  expect(viewProblems(view)).toEqual([])
  return view.incidents
}

describe('hearsay incidents', () => {
  test('lists them in order of time, with how reports come to origins', async () => {
    const { stdout, code } = await cli(['incidents', 'examples', '--width', '100'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ incidents told by: reports → independent origins → parties · ≠ contradictions\n\n/)
    expect(stdout).toMatch(/ 6 March 2031 +Orvane +\d+ → \d+ → –/)
    expect(stdout).toMatch(/ 1 of \d+:\s/)
  })
  test('numbers them by time, whatever the order, and leaves none out', async () => {
    const all = await listed()
    expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1))
    const byOrigins = await listed('--sort', 'origins')
    expect(byOrigins.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    const origins = byOrigins.map(({ independentOrigins }) => independentOrigins)
    expect(origins).toEqual([...origins].sort((a, b) => b - a))
    for (const { id, number } of byOrigins) expect(all.find((one) => one.id === id)?.number).toBe(number)
  })
  test.each([
    [
      ['--class', 'strike'],
      ['missile', 'drone'],
    ],
    [['--class', 'Drone strike'], ['drone']],
    [['--class', 'fire'], ['fire']],
    [['--class', 'drone', '--where', 'Veln'], []],
    [
      ['--where', 'port sorrel'],
      ['drone', 'fire'],
    ],
    [['--where', 'Łodna'], ['missile']],
    [['--where', 'xx'], ['missile']],
    [['--since', '2031-03'], ['drone']],
    [['--until', '2031-02'], ['missile']],
    [
      ['--since', '2031-02-28', '--until', '2031-03-12'],
      ['missile', 'drone'],
    ],
    [['--since', '2032'], []],
    [['--min-origins', '2'], ['drone']],
    [
      ['--min-reports', '2'],
      ['drone', 'fire'],
    ],
    [
      ['--sort', 'title'],
      ['fire', 'drone', 'missile'],
    ],
    [
      ['--sort', 'where'],
      ['missile', 'drone', 'fire'],
    ],
    [
      ['--sort', 'killed'],
      ['drone', 'missile', 'fire'],
    ],
    [
      ['--sort', 'contradictions'],
      ['drone', 'missile', 'fire'],
    ],
    // No part of a word is a place or a class.
    [['--where', 'Sor'], []],
    [['--class', 'miss'], []],
  ])('%j lists those and no others', (args, ids) => {
    const given = parseFlags(command, args)
    const shown = sorted(listIncidents(ledgerOfThree()).filter(filterOf(given).fits), oneOf(given, 'sort', ORDERS))
    expect(shown.map(({ id }) => id)).toEqual(ids)
  })
  test('says what was asked for when nothing fits, and that there is nothing', async () => {
    const none = await cli(['incidents', '--ledger', examples, '--where', 'Atlantis', '--width', '80'])
    expect(none).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^None of \d+ incidents fits --where Atlantis\.\n$/),
    })
    const empty = await cli(['incidents', nothing, '--width', '80'])
    expect(empty).toMatchObject({ code: 0, stdout: 'No incidents: no claim of an event was found.\n' })
    expect(JSON.parse((await cli(['incidents', nothing, '--json'])).stdout)).toMatchObject({ incidents: [] })
  })
  test('piped, it is one line an incident between tabs, and nothing else', async () => {
    const { stdout } = await cli(['incidents', '--ledger', examples])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(rows.every((row) => row.length === 14)).toBe(true)
    const all = await listed()
    expect(rows.map(([number, id]) => `${number} ${id}`)).toEqual(all.map(({ number, id }) => `${number} ${id}`))
    const none = await cli(['incidents', '--ledger', examples, '--class', 'flood'])
    expect(none).toMatchObject({ stdout: '', stderr: expect.stringContaining('None of') })
  })
  test.each(['40', '60', '100', '160'])('is at most %s columns wide', async (width) => {
    const { stdout } = await cli(['incidents', '--ledger', examples, '--width', width])
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(Number(width))
    expect(stdout).toContain('Where')
  })
  test.each([
    [['--sort', 'size'], '--sort size: expected when, origins'],
    [['--since', 'yesterday'], '--since yesterday: expected a date like 2024-02-08'],
    [['--until', '2024-13'], '--until 2024-13: expected a date'],
    [['--min-origins', 'two'], '--min-origins two: expected a whole number'],
  ])('%j is wrong use', (args, message) => {
    const given = parseFlags(command, args)
    const use = () => [filterOf(given), oneOf(given, 'sort', ORDERS)]
    expect(use).toThrow(UsageError)
    expect(use).toThrow(message)
  })
  test.each([
    [['examples'], '--ledger and an INPUT (examples): one or the other'],
    [['--decisions', nothing], '--ledger is read already'],
  ])('--ledger with %j is wrong use: 2', async (args, message) => {
    const { code, stdout, stderr } = await cli(['incidents', '--ledger', examples, ...args])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
  })
  test('needs an INPUT or a ledger', async () => {
    expect(await cli(['incidents'])).toMatchObject({ code: 2, stderr: expect.stringContaining('needs an INPUT') })
  })
  test('an input that is not there is named, the others are listed', async () => {
    const { code, stderr } = await cli(['incidents', nothing, join(folder, 'missing.txt')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('not read') })
  })
})
