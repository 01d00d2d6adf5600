import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import { createSheets } from '#model/sheet/sheet'
import { shortIds } from '#model/sheet/short-id'
import type { IncidentView } from '#model/views'
import { displayWidth } from '#util/display-width'
import { UsageError } from '../../src/cli/exit.ts'
import { sheetLines } from '../../src/cli/incident/sheet-lines.ts'
import { findIncident } from '../../src/cli/incidents/find-incident.ts'
import { cli, scratch } from '../support/cli.ts'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'
import { viewProblems } from '../support/views.ts'

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

const show = (...args: string[]) => cli(['incident', ...args])
const shown = (of: Ledger, incident: Incident, width: number): string =>
  sheetLines(createSheets(of)(incident), createNames(of), shortIds([]), { width, colour: false }).join('\n')

describe('hearsay incident', () => {
  test.each([
    ['its number', '1'],
    ['its id', madeLedger().incidents[0]?.id ?? ''],
    ['the beginning of its id', (madeLedger().incidents[0]?.id ?? '').slice(0, 5)],
    ['words of its title', 'port sorrel strike'],
    ['its class', 'drone-strike'],
  ])('is found by %s', (_, wanted) => {
    expect(findIncident(madeLedger(), wanted).title).toBe('Drone strike on Port Sorrel')
  })
  test.each([
    ['how reports come to origins', '2 reports → 2 independent origins → 1 party'],
    ['the same, to count along', '3 accounts: 1 counted (no party known 1), 1 depends on another, 1 only comments'],
    ['how exact the place is', 'Port Sorrel (settlement, stated, not in the gazetteer)'],
    ['an account that counts', 'counted: no link found'],
    ['why one does not', 'not counted: heard only through Ana Belm, “Residents told the mayor” [2]'],
    ['a number that is contradicted', 'killed: at least 3 (workers) ≠1 [2]'],
    ['a contradiction', '≠1 killed · conflict: at least 3 and 0 cannot both hold'],
    ['the words of one side', 'local residents: “at least three workers died in the fire” [2] in Harbour Gazette'],
    ['the words of the other', 'Northern Army: “Two drones may have hit the depot” [4] in <b>Wire</b>'],
    ['the tree', 'Ana Belm [5] '],
    ['what went unread', '1 of 3 reports: uk'],
    ['why they are together', 'same place'],
    ['the words of a footnote', '[2] “at least three workers died in the fire”'],
  ])('shows %s', (_, words) => {
    const text = shown(madeLedger(), madeLedger().incidents[0]!, 400)
    expect(text.replace(/\s+/g, ' ')).toContain(words)
  })
  test('never says that an account is independent, nor that a grade is set', () => {
    for (const incident of ledger.incidents) {
      const stdout = shown(ledger, incident, 100)
      expect(stdout.replaceAll(/independent origins?/g, '')).not.toMatch(/independent/i)
      if (stdout.includes('SUGGESTED')) expect(stdout).toContain('only a person sets a grade')
    }
  })
  test.each([40, 60, 100])('is at most %i columns wide, and every footnote has its words', (width) => {
    const incident = [...ledger.incidents].sort((a, b) => b.claims.length - a.claims.length)[0]!
    const stdout = shown(ledger, incident, width)
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    const [, list = ''] = stdout.split('\nWORDS\n')
    const numbers = [...list.matchAll(/^\[(\d+)\]/gm)].map(([, n]) => Number(n))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    const used = [...stdout.matchAll(/\[[\d–,]+\]/g)].flatMap(([ref]) => ref.match(/\d+/g) ?? []).map(Number)
    expect(Math.max(...used)).toBe(numbers.length)
  })
  test('of very many accounts, shows all that count or contradict, and says how many it does not', () => {
    const made = madeLedger()
    const [incident] = made.incidents as [Incident]
    const [, dependent] = incident.accounts
    const many = Array.from({ length: 200 }, () => ({ ...dependent!, claims: [made.claims[0]!.id] }))
    const text = shown(made, { ...incident, accounts: [...incident.accounts, ...many] }, 100)
    expect(text).toContain('and 163 accounts more: --html and --json have all')
    for (const name of ['Harbour Gazette', 'local residents', 'Northern Army']) expect(text).toContain(name)
  })
  test('as JSON it is as the schema says, whole in itself', async () => {
    for (const { id } of ledger.incidents.slice(0, 3)) {
      const view = JSON.parse((await show(id, '--ledger', examples, '--json')).stdout) as IncidentView
      expect(viewProblems(view)).toEqual([])
      expect(view.incident.id).toBe(id)
      const claims = new Set(view.claims.map((claim) => claim.id))
      const values = view.rows.flatMap(({ cells }) => Object.values(cells).flat())
      for (const value of values) for (const claim of value.claims) expect(claims).toContain(claim)
      for (const value of values) expect(value.claims.length).toBeGreaterThan(0)
    }
  })
  test('shows no escape out of a report', async () => {
    const hostile = join(folder, 'hostile.json')
    const text = madeLedger()
    const sources = text.sources.map((source) => ({ ...source, name: HOSTILE }))
    writeFileSync(hostile, JSON.stringify({ ...text, sources }))
    for (const args of [['--width', '80'], []]) {
      const { stdout } = await show('1', '--ledger', hostile, ...args)
      expect(stdout).toContain('␛[31m')
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    }
  })
  test.each([
    ['9', 'there is no incident “9”'],
    ['drone strike on port sorel', 'there is no incident “drone strike on port sorel”; 1 '],
    ['\u001b[31mflood', 'there is no incident “␛[31mflood”'],
  ])('%j is none of them', (wanted, message) => {
    const find = () => findIncident(madeLedger(), wanted)
    expect(find).toThrow(UsageError)
    expect(find).toThrow(message)
  })
  test.each([
    [['nothing'], 'there is no incident “nothing”'],
    [[], 'incident needs an ID'],
    [['  '], 'incident needs an ID'],
  ])('%j is wrong use: 2', async (args, message) => {
    const { code, stdout, stderr } = await show(...args, '--ledger', made)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
  })
  test('names those that may be meant', async () => {
    const { code, stderr } = await show('2031', '--ledger', examples)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/“2031” may be \d+ incidents: \d+ [0-9a-f]{8} /),
    })
  })
  test('reads an INPUT, and says so when nothing was told', async () => {
    const nothing = join(folder, 'nothing.txt')
    writeFileSync(nothing, 'The council meets on Monday.\n')
    expect(await show('1', nothing)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no claim of an event was found'),
    })
    expect((await show('bombing', 'examples', '--width', '80')).stdout).toMatch(/^Bombing/)
  })
})
