import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { exporters } from '#export/exporters'
import { ledgerJson } from '#export/json/ledger-json'
import { writeFolder } from '../../src/cli/export/write-files.ts'
import { cli, scratch } from '../support/cli.ts'
import { privateLedger, VICTIM, WITNESS } from '../support/exported.ts'

const folder = scratch()
const examples = join(folder, 'examples.json')
const made = join(folder, 'made.json')
let read = ''

beforeAll(async () => {
  read = (await cli(['read', 'examples', '--json', '--threads', '1'])).stdout
  writeFileSync(examples, read)
  writeFileSync(made, [...ledgerJson(privateLedger())].join(''))
})

const run = (...args: string[]) => cli(['export', '--ledger', examples, ...args])

describe('hearsay export', () => {
  test('--format json prints what read --json printed, byte for byte', async () => {
    const { stdout, code } = await run('--format', 'json')
    expect(code).toBe(0)
    expect(stdout).toBe(read)
    const again = join(folder, 'again.json')
    writeFileSync(again, stdout)
    expect((await cli(['export', '--ledger', again, '--format', 'json'])).stdout).toBe(read)
  })
  test('--list names every format', async () => {
    const { stdout, code } = await cli(['export', '--list'])
    expect(code).toBe(0)
    for (const { name, title } of exporters) {
      expect(stdout).toContain(`${name} `)
      expect(stdout.replace(/\s+/g, ' ')).toContain(title)
    }
  })
  test.each(exporters.map((exporter) => [exporter.name, exporter] as const))(
    'writes %s of the examples',
    async (name, { files, extension }) => {
      const target = join(folder, files === 'folder' ? `of-${name}` : `of-${name}${extension}`)
      const { stdout, stderr, code } = await run('--format', name, '--output', target)
      expect([code, stdout]).toEqual([0, ''])
      expect(stderr).toContain(`export: ${target}\n`)
      expect(existsSync(target)).toBe(true)
    },
  )
  test('reads the reports itself', async () => {
    const { stdout, code } = await cli(['export', '--format', 'ris', 'examples/01-asterin-herald-saltgate.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^TY {2}- NEWS\r\n/)
  })
  test('says on standard error what it left out, and keeps standard output clean', async () => {
    const { stdout, stderr } = await run('-f', 'acled')
    expect(parse(stdout, { columns: true }).length).toBeGreaterThan(1)
    expect(stderr).toMatch(/^left out: \d+ names of private persons/)
    expect((await run('-f', 'acled', '-q')).stderr).toBe('')
  })
  test('writes what it left out as JSON where asked, and beside the files of a folder', async () => {
    const [beside, target] = [join(folder, 'dropped.json'), join(folder, 'package')]
    await run('-f', 'acled', '--json-dropped', beside)
    expect(JSON.parse(readFileSync(beside, 'utf8'))).toMatchObject({
      format: 'acled',
      dropped: expect.any(Array),
      never: expect.any(Array),
    })
    await run('-f', 'csv', '-o', target)
    expect(JSON.parse(readFileSync(join(target, 'dropped.json'), 'utf8'))).toMatchObject({ format: 'csv' })
  })
  test('names private persons only when asked', async () => {
    const names = new RegExp(`${WITNESS}|${VICTIM}`)
    expect((await cli(['export', '--ledger', made, '-f', 'jsonl'])).stdout).not.toMatch(names)
    expect((await cli(['export', '--ledger', made, '-f', 'jsonl', '--private-names'])).stdout).toMatch(names)
  })
  test('--incident takes one, or several', async () => {
    const { incidents } = JSON.parse(read) as { incidents: { id: string }[] }
    const [one, two] = incidents
    const ids = async (...args: string[]) =>
      (parse((await run('-f', 'hxl', ...args)).stdout, { columns: true, from: 1 }) as Record<string, string>[])
        .slice(1)
        .map(({ Incident }) => Incident)
    expect(await ids('--incident', one!.id)).toEqual([one!.id])
    expect(await ids('--incident', `${one!.id},${two!.id}`)).toEqual([one!.id, two!.id])
    expect(await run('-f', 'hxl', '--incident', 'atlantis')).toMatchObject({ code: 2, stdout: '' })
  })
  test('leaves files of others in a folder alone, and no drafts behind', async () => {
    const target = join(folder, 'mixed')
    mkdirSync(target)
    writeFileSync(join(target, 'mine.txt'), 'mine')
    writeFileSync(join(target, 'claims.csv'), 'old')
    await run('-f', 'csv', '-o', target)
    expect(readFileSync(join(target, 'mine.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(join(target, 'claims.csv'), 'utf8')).toMatch(/^claim_id,/)
    expect(readdirSync(target).filter((name) => name.endsWith('.part'))).toEqual([])
  })
  test('one file into a folder gets a name of ours', async () => {
    const target = join(folder, 'one-file')
    mkdirSync(target)
    await run('-f', 'bibtex', '-o', target)
    expect(readdirSync(target)).toEqual(['hearsay.bib'])
  })
  test.each<[string, string[], string]>([
    ['no format', [], 'export needs --format, one of json, '],
    ['an unknown format', ['-f', 'cvs'], "there is no such format; 'csv'? (json, "],
    ['several files to standard output', ['-f', 'csv'], '--format csv is several files: give --output FOLDER'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr, stdout } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
  test('says when it cannot write, and leaves nothing', async () => {
    const { code, stderr } = await run('-f', 'json', '-o', join(folder, 'none', 'x.json'))
    expect(code).toBe(1)
    expect(stderr).toContain('hearsay: the export was not written: ')
    const file = join(folder, 'a-file')
    writeFileSync(file, 'mine')
    expect((await run('-f', 'csv', '-o', file)).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
  test.each([
    ['../x.csv'],
    ['/etc/x'],
    ['a/../../x'],
    ['.hidden'],
    ['a//b'],
    ['a\\b'],
    ['a/b/c'],
    ['x\u0000y'],
    [''],
    ['con:x'],
  ])('writes no file named %j', async (path) => {
    const target = join(folder, 'unsafe')
    await expect(writeFolder(target, [{ path, chunks: ['x'] }])).rejects.toThrow('is no safe name')
    expect(existsSync(target)).toBe(false)
  })
})
