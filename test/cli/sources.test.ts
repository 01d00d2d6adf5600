import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import type { Source } from '#model/source'
import { problemsOf } from '../support/check-ledger.ts'
import { cli, scratch } from '../support/cli.ts'

const folder = scratch()
const write = (name: string, publisher: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, `---\npublisher: ${publisher}\npublished: 2031-03-12\n---\n${text}\n`)
  return path
}
const one = write(
  'a.txt',
  'Harbour Gazette',
  'A drone hit a depot in Kyiv on Tuesday, killing three workers, Governor Oleh Belenko said.',
)
const two = write(
  'b.txt',
  'Northern Post',
  'A drone hit a depot in Kyiv on Tuesday, killing four workers, Governor Olek Bielenkov said. Local residents said nobody was wounded.',
)
const file = join(folder, 'decisions.jsonl')

const listed = async (...args: string[]) => {
  const { stdout } = await cli(['sources', ...args, '--json', '--threads', '1'])
  return (JSON.parse(stdout) as { sources: (Source & { claims: number; reports: number; asOrigin: number })[] }).sources
}

describe('hearsay sources', () => {
  test('lists who speaks, with numbers', async () => {
    const { stdout, code } = await cli(['sources', one, two])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^3 sources\n/)
    expect(stdout).toMatch(/Oleh Belenko\n {3}official · named · party Ukraine \(implied by the place it speaks of\)/)
    expect(stdout).toContain('not named · no party')
    const [first] = await listed(one)
    expect(first).toMatchObject({ name: 'Oleh Belenko', reports: 1, claims: first?.asOrigin })
  })
  test('filters by kind and party, and does not list others', async () => {
    expect((await listed(two, '--kind', 'witness')).map(({ name }) => name)).toEqual(['unnamed local residents'])
    expect((await listed(two, '--party', 'ukraine')).map(({ name }) => name)).toEqual(['Olek Bielenkov'])
    expect((await listed(two, '--party', 'none')).map(({ name }) => name)).toEqual(['unnamed local residents'])
  })
  test('a decision survives re-reading, is listed, and can be undone', async () => {
    const decided = await cli([
      'sources',
      '--alias',
      'Olek Bielenkov',
      '--of',
      'Oleh Belenko',
      '--decisions',
      file,
      '--by',
      'Ida',
      one,
      two,
    ])
    expect(decided).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/decided: [0-9a-f]{12} \(alias\)/),
    })
    await cli(['sources', '--set-party', 'Oleh Belenko=Norra', '--decisions', file, '--by', 'Ida', one, two])
    const names = (sources: Source[]) => sources.map(({ name, party }) => `${name}: ${party}`)
    expect(names(await listed(one, two, '--decisions', file, '--kind', 'official'))).toEqual(['Oleh Belenko: Norra'])
    const { stdout } = await cli(['read', two, one, '--json', '--decisions', file, '--threads', '1'])
    const ledger = JSON.parse(stdout) as Ledger
    expect(problemsOf(ledger)).toEqual([])
    expect(ledger.decisions.map(({ what, by }) => `${what} by ${by}`)).toEqual(['alias by Ida', 'party by Ida'])
    const id = ledger.decisions[0]?.payloadHash.slice(0, 12) ?? ''
    expect((await cli(['sources', '--undo', id, '--decisions', file])).code).toBe(0)
    expect(names(await listed(one, two, '--decisions', file, '--kind', 'official'))).toEqual([
      'Oleh Belenko: Norra',
      'Olek Bielenkov: Ukraine',
    ])
  })
  test('names the bad lines of a file, reads nothing and loses nothing', async () => {
    const bad = join(folder, 'bad.jsonl')
    writeFileSync(bad, readFileSync(file, 'utf8').replace('Olek Bielenkov"', 'Olek X"'))
    appendFileSync(bad, '{"at": 1}\n\u001b[31mgarbage\n')
    const before = readFileSync(bad)
    for (const args of [
      ['read', two],
      ['sources', two],
      ['sources', two, '--set-party', 'Olek Bielenkov=X'],
    ]) {
      const { code, stdout, stderr } = await cli([...args, '--decisions', bad])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(
        /bad\.jsonl:1: changed since[\s\S]*bad\.jsonl:4: not a decision[\s\S]*bad\.jsonl:5: not JSON/,
      )
    }
    expect(readFileSync(bad)).toEqual(before)
  })
  test('shows no escape out of a decision', async () => {
    const hostile = join(folder, 'hostile.jsonl')
    await cli([
      'sources',
      '--set-party',
      'Oleh Belenko=\u001b[31mred',
      '--by',
      '\u001b[2J',
      '--decisions',
      hostile,
      one,
    ])
    const { stdout, code } = await cli(['sources', one, '--decisions', hostile])
    expect(code).toBe(0)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('party ␛[31mred (decided by you)')
  })
  test.each([
    [[], 'sources needs an INPUT'],
    [['--alias', 'x', one], '--alias WORDS and --of NAME go together'],
    [['--alias', 'x', '--of', 'y', one], '--alias needs --decisions FILE'],
    [['--undo', 'abcd', '--set-party', 'x=y', one], 'one decision at a time'],
    [['--set-party', 'Oleh Belenko', '--decisions', join(folder, 'new'), one], 'expected NAME=PARTY'],
    [
      ['--alias', 'Nobody', '--of', 'y', '--decisions', join(folder, 'new'), one],
      'no source in these reports is called “Nobody”',
    ],
    [['--undo', 'abcdef', '--decisions', join(folder, 'new')], 'there is no such decision'],
    [['--decisions', join(folder, 'none'), one], 'ENOENT'],
  ])('%j is wrong use: 2', async (args, message) => {
    const { code, stderr } = await cli(['sources', ...args])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  })
})
