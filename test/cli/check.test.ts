import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import type { CheckView } from '#model/views'
import { givenColumns } from '../../src/cli/check/given-columns.ts'
import { UsageError } from '../../src/cli/exit.ts'
import { cli, scratch } from '../support/cli.ts'
import { viewProblems } from '../support/views.ts'

const folder = scratch()
const ledger = join(folder, 'examples.json')
const sheet = join(folder, 'sheet.csv')

const SHEET = `ID;Date;Where;Type;Killed;Injured;Description
A-1;04.03.2031;Keldra port;drone strike;2;5;Drones hit the Saltgate grain terminal
A-2;04.03.2031;Keldra;Drone;2-3;;"=HYPERLINK(""http://x.example"")"
A-3;6 March 2031;Orvane;explosion;4;23;market blast
A-4;2031-02-11;Brinmoor;shelling;many;1;\u001b[31mhouses hit
`

beforeAll(async () => {
  writeFileSync(ledger, (await cli(['read', 'examples', '--json', '--threads', '1'])).stdout)
  writeFileSync(sheet, SHEET)
})

const run = (...args: string[]) => cli(['check', ...args, '--ledger', ledger])
const view = async (...args: string[]): Promise<CheckView> => JSON.parse((await run(...args, '--json')).stdout)

describe('hearsay check', () => {
  test('shows rows beside incidents, what only one side has, and duplicates', async () => {
    const { stdout, code } = await run(sheet, '--width', '200')
    expect(code).toBe(0)
    expect(stdout).toContain('4 rows: 3 are incidents of the reports')
    expect(stdout).toContain('wounded: sheet 5')
    expect(stdout).toMatch(
      /Rows that no report tells of\n5 {2}2031-02-11 · Brinmoor .*\(not understood: killed: many\)/,
    )
    expect(stdout).toMatch(/Incidents that no row has\n {3}\S/)
    expect(stdout).toMatch(/Rows that may be one\n2 .*\n3 /)
    expect(stdout).not.toContain('\u001b[31m')
  })
  test('prints the same as JSON, as documented', async () => {
    const found = await view(sheet)
    expect(viewProblems(found)).toEqual([])
    expect(found.matches.map(({ row }) => row)).toEqual([2, 3, 4])
    expect(found.untold).toEqual([5])
    expect(found.duplicates.map(({ rows }) => rows)).toEqual([[2, 3]])
    expect(found.rows[3]?.odd).toEqual(['killed: many'])
    expect(found.columns).toMatchObject({ date: 'Date', place: 'Where', killed: 'Killed' })
  })
  test('writes a row a row as CSV, to a file or to standard output', async () => {
    const target = join(folder, 'out.csv')
    const { code } = await run(sheet, '--csv', target)
    expect(code).toBe(0)
    const rows = parse(readFileSync(target, 'utf8'), { columns: true }) as Record<string, string>[]
    expect(rows.slice(0, 4).map(({ row, strength }) => [row, strength])).toEqual([
      ['2', 'likely'],
      ['3', 'likely'],
      ['4', 'likely'],
      ['5', ''],
    ])
    expect(rows[0]).toMatchObject({
      row_id: 'A-1',
      duplicate_rows: '3',
      wounded_differs: 'wounded: sheet 5, reports 7',
    })
    expect(rows.slice(4).every(({ row, incident_id: id }) => row === '' && id !== '')).toBe(true)
    expect((await run(sheet, '--csv', '-')).stdout).toBe(readFileSync(target, 'utf8'))
  })
  test('reads a workbook, and the ACLED columns that export wrote', async () => {
    const book = join(folder, 'sheet.xlsx')
    const cells = [
      ['Date', 'Place', 'Killed'],
      ['2031-03-04', 'Keldra', 2],
    ].map((row) => row.map((value) => ({ value })))
    writeFileSync(book, await writeExcel([{ sheet: 'S', data: cells }]).toBuffer())
    expect((await view(book)).matches).toHaveLength(1)
    const acled = join(folder, 'acled.csv')
    await cli(['export', '--ledger', ledger, '-f', 'acled', '-o', acled])
    const found = await view(acled)
    expect([found.untold, found.matches.every(({ strength }) => strength === 'likely')]).toEqual([[], true])
    expect(
      found.matches.flatMap(({ differences }) => differences).filter(({ relation }) => relation === 'differs'),
    ).toEqual([])
  })
  test('takes the sheet from standard input', async () => {
    const { stdout, code } = await cli(['check', '-', '--ledger', ledger, '--json'], SHEET)
    expect([code, JSON.parse(stdout).rows.length]).toEqual([0, 4])
  })
  test('takes columns as the user names them', async () => {
    const odd = join(folder, 'odd.csv')
    writeFileSync(odd, 'x1,x2,x3\n2031-03-04,Keldra,2\n')
    expect(await run(odd)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no column was taken for a date or a place'),
    })
    expect((await view(odd, '--map', 'date=x1,place=B,killed=3')).matches).toHaveLength(1)
    expect(await run(odd, '--map', 'date=nope')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no column “nope”; the sheet has x1, x2, x3'),
    })
  })
  test.each<[string, string[], string]>([
    ['no sheet', [], 'check needs a SHEET'],
    ['a sheet that is not there', ['none.csv'], 'none.csv: there is no such file'],
    ['a file that is none', ['package.json', '--sheet', 'x'], 'package.json: '],
    ['a field that is none', [sheet, '--map', 'dat=x'], 'there is no field ‘dat’; ‘date’?'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr, stdout } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('givenColumns', () => {
  test('reads fields and columns', () => {
    expect([...givenColumns('date=When it was, killed = D,')]).toEqual([
      ['date', 'When it was'],
      ['killed', 'D'],
    ])
    expect([...givenColumns(undefined)]).toEqual([])
  })
  test.each([['date'], ['=x'], ['date='], ['when=x']])('refuses %j', (map) => {
    expect(() => givenColumns(map)).toThrow(UsageError)
  })
})
