import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import { type Columns, FIRST_TABLES } from './first-columns.ts'

function column(type: Columns[string], { types }: Engine) {
  const name = type.replace('?', '')
  const of =
    name === 'text'
      ? types.text
      : name === 'blob'
        ? types.blob
        : name === 'real'
          ? ('double precision' as const)
          : name === 'serial'
            ? types.serial
            : ('integer' as const)
  const build = (made: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    name === 'serial' ? made.primaryKey() : type.endsWith('?') ? made : made.notNull()
  return { of, build }
}

/** Version 1 of the tables: all of them, with their indices and the full-text search. */
export async function firstTables(db: Db, engine: Engine): Promise<void> {
  for (const [table, { columns, key, indices }] of Object.entries(FIRST_TABLES)) {
    let made: CreateTableBuilder<string, string> = db.schema.createTable(table)
    for (const [name, type] of Object.entries(columns)) {
      const { of, build } = column(type, engine)
      made = made.addColumn(name, of as 'text', build)
    }
    if (key) made = made.addPrimaryKeyConstraint(`${table}_key`, [...key])
    await made.execute()
    for (const index of indices ?? []) {
      await db.schema
        .createIndex(`${table}_by_${index.slice(0, 2).join('_').replaceAll(' desc', '')}`)
        .on(table)
        .columns([...index])
        .execute()
    }
  }
  for (const table of ['reports', 'claims']) {
    await db.schema.createIndex(`${table}_by_id`).on(table).column('id').unique().execute()
  }
  await engine.createSearch(db)
}
