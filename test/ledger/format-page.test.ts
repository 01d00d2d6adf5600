import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { root, scratch } from '../support/cli.ts'

/** Tables of docs/format.md with their columns: names in code marks at the beginning of a list's lines, before any other word but commas. */
function documented(): Map<string, string[]> {
  const tables = new Map<string, string[]>()
  for (const section of readFileSync(join(root, 'docs/format.md'), 'utf8').split(/^### /m).slice(1)) {
    const [name = '', ...rest] = section.split('\n## ')[0]?.split('\n') ?? []
    const columns = rest
      .filter((line) => line.startsWith('- '))
      .flatMap((line) => [...line.matchAll(/`([a-z0-9_]+)`/g)])
    tables.set(
      name.trim(),
      columns.map(([, column]) => column ?? ''),
    )
  }
  return tables
}

test('docs/format.md names every table and column of a ledger, and no other', async () => {
  const store = await openLedger(join(scratch(), 'ledger.db'), { create: true })
  const { rows } = await store.sql(
    `select m.name, i.name from sqlite_master m, pragma_table_info(m.name) i
     where m.type = 'table' and m.name not like '%\\_words%' escape '\\' and m.name not like 'sqlite%' order by 1, 2`,
  )
  await store.close()
  const there = new Map<string, string[]>()
  for (const [table, column] of rows) there.set(String(table), [...(there.get(String(table)) ?? []), String(column)])
  const named = documented()
  expect([...named.keys()].sort()).toEqual([...there.keys()])
  for (const [table, columns] of there)
    expect({ table, columns: columns.filter((one) => !named.get(table)?.includes(one)) }).toEqual({
      table,
      columns: [],
    })
})
