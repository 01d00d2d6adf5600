import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ComparisonView } from '#model/views'
import { displayWidth } from '#util/display-width'
import { cli, scratch } from '../support/cli.ts'
import { viewProblems } from '../support/views.ts'

const folder = scratch()
const write = (name: string, publisher: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, `---\npublisher: ${publisher}\npublished: 2031-03-12\n---\n${text}\n`)
  return path
}
const BODY =
  'A drone hit a depot in Kyiv on Tuesday, killing three workers, Governor Oleh Belenko said. Firemen worked through the night in the yard behind the station, and the road along the river was closed to all traffic until the early hours of the morning.'
const one = write('a.txt', 'Harbour Gazette', BODY)
const copy = write('b.txt', 'Coast Today', `${BODY} The ferry was late.`)
const other = write(
  'c.txt',
  'Northern Post',
  'A drone hit a depot in Kyiv on Tuesday, killing five workers, Mayor Ana Belm said.',
)
const market = write('d.txt', 'Valley News', 'A bomb killed nine people at a market in Lviv on Monday, police said.')

const read = join(folder, 'ledger.json')
beforeAll(async () => {
  const { stdout } = await cli(['read', one, copy, other, market, '--json', '--threads', '1'])
  writeFileSync(read, stdout)
})

const compare = (...args: string[]) => cli(['compare', ...args])
const viewOf = async (...args: string[]): Promise<ComparisonView> => {
  const view = JSON.parse((await compare(...args, '--json')).stdout) as ComparisonView
  expect(viewProblems(view)).toEqual([])
  return view
}
const matters = (view: ComparisonView) =>
  view.sections.flatMap((section) => section.matters.map(({ matter, relation }) => `${matter}: ${relation}`))

describe('hearsay compare, two reports', () => {
  test('a copy, with the passages', async () => {
    const view = await viewOf(copy, one)
    expect(view.copying).toMatchObject({ how: 'copy' })
    const [first] = view.copying?.passages ?? []
    expect(first?.a.text).toContain('Firemen worked through the night')
    const texts = new Map(view.reports.map(({ id, text }) => [id, text]))
    for (const { a, b } of view.copying?.passages ?? []) {
      expect(texts.get(view.a.id)?.slice(a.start, a.end)).toBe(a.text)
      expect(texts.get(view.b.id)?.slice(b.start, b.end)).toBe(b.text)
    }
    expect((await compare(copy, one, '--width', '80')).stdout).toMatch(
      /\n[AB] is a copy of [AB]: \d+% of its words stand there\./,
    )
  })
  test('A stays A, whatever the order of ids', async () => {
    const [there, back] = [await viewOf(one, other), await viewOf(other, one)]
    expect([there.a.id, there.b.id]).toEqual([back.b.id, back.a.id])
    expect(there.a.title).toBe('Harbour Gazette')
  })
  test('where they part is typed, what they share is told', async () => {
    const view = await viewOf(one, other)
    expect(view.copying).toBeNull()
    expect(matters(view)).toContain('killed: conflict')
    expect(matters(view)).toContain('What was hit: both')
    expect(matters(view)).toContain('Who says so: different')
    const { stdout } = await compare(one, other, '--width', '100')
    expect(stdout).toContain('No copying found')
    expect(stdout).toMatch(/killed +3 \(workers\) \[\d+\] +5 \(workers\) \[\d+\] +conflict/)
  })
  test('they may tell of nothing in common', async () => {
    const { stdout, code } = await compare(one, market, '--width', '80')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('They tell of no incident in common.'),
    })
  })
  test('are named by outlet or file when an INPUT is given', async () => {
    const { a, b } = await viewOf('Harbour Gazette', 'c.txt', one, other)
    expect([a.title, b.title]).toEqual(['Harbour Gazette', 'Northern Post'])
  })
  test.each(['40', '100'])('is at most %s columns wide', async (width) => {
    const { stdout } = await compare(copy, one, '--width', width)
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(Number(width))
  })
})

describe('hearsay compare, two incidents', () => {
  test('side by side, matter by matter', async () => {
    const view = await viewOf('drone-strike', 'lviv', '--ledger', read)
    expect(view.a.title).toMatch(/^Drone strike, Kyiv/)
    expect(matters(view)).toEqual(expect.arrayContaining(['Where: place', 'When: date', 'killed: number']))
    expect((await compare('drone-strike', 'lviv', '--ledger', read, '--width', '100')).stdout).toMatch(
      /Where +Kyiv.* +Lviv.* +other place/,
    )
  })
  test('writes a page', async () => {
    const page = join(folder, 'compared.html')
    const { code } = await compare('drone-strike', 'lviv', '--ledger', read, '--html', page, '--quiet')
    expect(code).toBe(0)
    expect(readFileSync(page, 'utf8')).toContain('Two incidents side by side')
  })
})

describe('wrong use', () => {
  test.each([
    [[one], 'compare needs A and B'],
    [[one, one], 'give one report: two are needed'],
    [['drone-strike', 'drone-strike', '--ledger', read], 'are one incident'],
    [['Harbour Gazette', 'a.txt', '--ledger', read], 'are one report'],
    [['Harbour Gazette', 'lviv', '--ledger', read], 'are a report and an incident'],
    [['Harbour Gazette', 'nobody', '--ledger', read], 'there is no incident “nobody”'],
    [[folder, 'examples'], 'reports: name two of them'],
  ])('%j: 2', async (args, message) => {
    const { code, stdout, stderr } = await compare(...args)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
  })
  test('a file that is not there is named: 1, and nothing is compared', async () => {
    const { code, stdout, stderr } = await compare(one, join(folder, 'none.txt'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('not read')
  })
})
