import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { guarded } from '#ledger/sqlite/guarded'
import { cli, scratch } from '../support/cli.ts'
import { bytesOf, ledgerFile } from './ledger-file.ts'

describe('libsql behind its guard', () => {
  const database = new Database(':memory:')
  const db = guarded(database)
  db.prepare('create table t (a, b)').run([])
  test.each<[unknown, unknown]>([
    [true, 1],
    [false, 0],
    [undefined, null],
    ['a\u0000b', 'a\ufffdb'],
    ['\ud800', '\ufffd'],
    ['🚢 ё', '🚢 ё'],
    [2 ** 53 - 1, 2 ** 53 - 1],
    [1e300, 1e300],
    [-0.5, -0.5],
    [new Uint8Array([0, 255]), new Uint8Array([0, 255])],
  ])('%j comes back as %j', (value, expected) => {
    db.prepare('delete from t').run([])
    db.prepare('insert into t values (?, ?)').run([value, 1])
    const [row] = db.prepare('select a from t').all([]) as { a: unknown }[]
    expect(row?.a).toEqual(expected)
    const [streamed] = [...db.prepare('select a from t').iterate([])] as { a: unknown }[]
    expect(streamed?.a).toEqual(expected)
  })
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%j is refused', (value) => {
    expect(() => db.prepare('insert into t values (?, 1)').run([value])).toThrow('cannot be kept')
  })
})

describe('a file', () => {
  test.each([
    ['no ledger', (file: string) => writeFileSync(file, 'hello\n'.repeat(200)), 'it is no ledger'],
    [
      'another SQLite file',
      (file: string) => new Database(file).exec('create table notes (a)'),
      'no ledger of hearsay',
    ],
    ['a folder', (file: string) => mkdirSync(file), 'it is a folder'],
    ['nothing', () => undefined, 'there is no such ledger'],
  ])('that is %s is refused, and left as it is', async (_, make, why) => {
    const file = join(scratch(), 'x.db')
    make(file)
    const before =
      existsSync(file) && !readdirSync(dirname(file)).includes('x.db-wal') ? readdirSync(dirname(file)) : null
    await expect(openLedger(file, {})).rejects.toThrow(why)
    await expect(openLedger(file, { readOnly: true })).rejects.toThrow(why)
    if (before) expect(readdirSync(dirname(file))).toEqual(before)
  })
  test('of a newer hearsay is refused, and left as it is', async () => {
    const file = await ledgerFile(1)
    const database = new Database(file)
    database.exec("update meta set value = '99' where key = 'format'")
    database.close()
    const before = readFileSync(file)
    await expect(openLedger(file, { create: true })).rejects.toThrow('a newer hearsay made it')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
  test('leaves nothing beside it when it is closed, and is open to any tool for SQLite', async () => {
    const file = await ledgerFile()
    const reader = await openLedger(file, { readOnly: true })
    await reader.sql('select 1')
    await reader.close()
    expect(readdirSync(dirname(file))).toEqual(['ledger.db'])
    const database = new Database(file)
    const rows = database.prepare('select quote, speaker, place, killed_min from claims order by id').all([])
    expect(rows).toHaveLength(12)
    database.close()
  })
  test('that is only read cannot be written to', async () => {
    const file = await ledgerFile()
    const store = await openLedger(file, { readOnly: true })
    await expect(store.keep({ kept: [], mended: ['x'] })).rejects.toThrow('cannot be written to')
    await expect(store.appendDecision({ at: '', by: '', what: '', on: [], value: null })).rejects.toThrow(
      'cannot be written',
    )
    await store.close()
  })
  test('with a passphrase holds no word in the clear, and opens with that alone', async () => {
    const file = await ledgerFile(6, 'correct horse')
    expect(bytesOf(file).includes('warehouse')).toBe(false)
    for (const passphrase of [undefined, 'wrong horse']) {
      await expect(openLedger(file, { passphrase })).rejects.toThrow('passphrase is another')
    }
    const store = await openLedger(file, { passphrase: 'correct horse' })
    expect((await store.counts()).reports).toBe(6)
    expect((await store.sql('select count(*) from reports')).rows).toEqual([[6]])
    await store.close()
    const lines = join(scratch(), 'passphrase')
    writeFileSync(lines, 'correct horse\n')
    const shown = await cli(['sql', 'select count(*) from claims', '--ledger', file, '--passphrase-file', lines])
    expect(shown).toMatchObject({ code: 0, stdout: 'count(*)\n12\n' })
    const byEnvironment = await cli(['verify', '--ledger', file], '', { HEARSAY_PASSPHRASE: 'correct horse' })
    expect(byEnvironment.code).toBe(0)
  })
})
