import { existsSync } from 'node:fs'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { ledgerFile } from './ledger-file.ts'

/** Tables that came after version 1. */
const LATER = ['desk', 'queue', 'trace_reports', 'trace_keys', 'trace_passages', 'trace_leads', 'variants']

test('a ledger of an older version is brought to this one, and a copy is kept as it was', async () => {
  const file = await ledgerFile()
  const database = new Database(file)
  for (const table of LATER) database.exec(`drop table if exists ${table}`)
  database.exec("update meta set value = '1' where key = 'format'")
  database.close()
  await expect(openLedger(file, { readOnly: true })).rejects.toThrow('its tables are of version 1')
  const store = await openLedger(file, {})
  expect(existsSync(`${file}.before-2`)).toBe(true)
  expect(await store.verify()).toMatchObject({ problems: [], reports: 6 })
  const tables = await store.sql("select name from sqlite_master where type = 'table'")
  expect(tables.rows.flat()).toEqual(expect.arrayContaining(LATER))
  await store.close()
  const copy = new Database(`${file}.before-2`)
  expect(copy.prepare("select value from meta where key = 'format'").all([])).toEqual([{ value: '1' }])
  expect(copy.prepare('select count(*) as n from reports').all([])).toEqual([{ n: 6 }])
  copy.close()
})
