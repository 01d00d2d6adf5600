import { type CreateTableBuilder, sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'

/**
 * Version 2 of the tables: what reports are filed under, so that those that come later find them without the whole ledger being read; and each form that a
 * source or actor has in some report, so that one can be put together anew from them.
 */
export async function traceTables(db: Db, { kind, types }: Engine): Promise<void> {
  const { schema } = db
  await schema
    .createTable('trace_reports')
    .addColumn('n', types.serial, (made) => made.primaryKey())
    .addColumn('report', types.text, (made) => made.notNull().unique())
    .addColumn('filed', types.blob, (made) => made.notNull())
    .execute()
  // Without SQLite's row numbers, the rows are their own index: half the room.
  const make = (table: CreateTableBuilder<string, string>): Promise<void> =>
    (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute()
  const rows = (name: string, by: string): CreateTableBuilder<string, string> =>
    schema
      .createTable(name)
      .addColumn(by, 'bigint', (made) => made.notNull())
      .addColumn('n', 'integer', (made) => made.notNull())
      .addPrimaryKeyConstraint(`${name}_key`, [by as never, 'n' as never]) as CreateTableBuilder<string, string>
  await make(rows('trace_keys', 'key'))
  await make(rows('trace_passages', 'passage'))
  await make(
    rows('trace_leads', 'name')
      .addColumn('period', 'integer', (made) => made.notNull())
      .addColumn('day', 'integer')
      .addColumn('place', 'bigint'),
  )
  await schema
    .createTable('variants')
    .addColumn('kind', types.text, (made) => made.notNull())
    .addColumn('id', types.text, (made) => made.notNull())
    .addColumn('hash', types.text, (made) => made.notNull())
    .addColumn('json', types.text, (made) => made.notNull())
    .addPrimaryKeyConstraint('variants_key', ['kind', 'id', 'hash'])
    .execute()
}
