import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import type { Exported } from '#export/exporter'
import { csvPackage } from '#export/package/csv-package'
import { plainText } from '#export/table/cell'
import type { Ledger } from '#model/ledger'
import { exportedText, exportOptions, privateLedger } from '../support/exported.ts'
import { HOSTILE } from '../support/made-ledger.ts'

interface Field {
  name: string
  type: string
  constraints?: { required?: boolean; enum?: (string | number)[] }
}
interface Resource {
  name: string
  path: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
    missingValues: string[]
  }
}
interface Package {
  name: string
  resources: Resource[]
}

const FORMS: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
}

let exported: Exported
let descriptor: Package
const rowsOf = (path: string): Record<string, string>[] => parse(exportedText(exported, path), { columns: true })

async function make(ledger: Ledger): Promise<void> {
  exported = await exportLedger(csvPackage, ledger, exportOptions())
  descriptor = JSON.parse(exportedText(exported, 'datapackage.json')) as Package
}

describe('datapackage.json', () => {
  beforeAll(() => make(privateLedger()))
  // The rules of datapackage.org/profiles/2.0/{datapackage,dataresource,tableschema}.json that bear on what we write.
  test('keeps the rules of packages and resources', () => {
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/)
    expect(descriptor.resources.length).toBeGreaterThan(0)
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length)
    for (const { name, path } of descriptor.resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/)
      expect(path).toMatch(/^(?!\.|\/|.*:\/\/)[^\\]+$/)
      expect(exported.files.map((file) => file.path)).toContain(path)
    }
  })
  test('keeps the rules of table schemas', () => {
    for (const { schema, name } of descriptor.resources) {
      const own = schema.fields.map((field) => field.name)
      expect(new Set(own).size).toBe(own.length)
      for (const { type } of schema.fields) expect(Object.keys(FORMS)).toContain(type)
      for (const key of schema.primaryKey) expect(own).toContain(key)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = reference.resource === '' ? name : reference.resource
        const there = descriptor.resources.find((one) => one.name === other)
        expect(own).toEqual(expect.arrayContaining(fields))
        expect(there?.schema.primaryKey).toEqual(reference.fields)
      }
    }
  })
  test('describes the tables as they are: heads, types, required cells, allowed values', () => {
    for (const { path, schema } of descriptor.resources) {
      const [head = []] = parse(exportedText(exported, path), { to: 1 }) as string[][]
      expect(head).toEqual(schema.fields.map(({ name }) => name))
      for (const row of rowsOf(path)) {
        for (const { name, type, constraints } of schema.fields) {
          const value = row[name] ?? ''
          if (value === '') expect([path, name, constraints?.required ?? false]).toEqual([path, name, false])
          else expect(value).toMatch(FORMS[type] as RegExp)
          if (value !== '' && constraints?.enum) expect(constraints.enum.map(String)).toContain(value)
        }
      }
    }
  })
  test('has primary keys that are unique and foreign keys that lead somewhere', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const rows = rowsOf(path)
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('\u0000'))
      expect(new Set(keys).size).toBe(rows.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = reference.resource === '' ? name : reference.resource
        const known = new Set(rowsOf(`${other}.csv`).map((row) => row[reference.fields[0] as string]))
        for (const row of rows) {
          const value = row[fields[0] as string] ?? ''
          if (value !== '') expect([path, fields[0], known.has(value)]).toEqual([path, fields[0], true])
        }
      }
    }
  })
})

describe('the tables', () => {
  test('hold hostile text as text', async () => {
    await make(privateLedger())
    const titles = rowsOf('reports.csv').map(({ title }) => plainText(title ?? ''))
    expect(titles).toContain(`Strike on depot ${HOSTILE}`)
  })
  test('leave a vague number empty and keep its word', async () => {
    const ledger = privateLedger()
    const [claim] = ledger.claims
    if (!claim) throw new Error('the ledger has claims')
    const vague = { ...ledger.claims[1]!.counts[0]!, min: 24, max: null, vague: true }
    await make({ ...ledger, claims: [{ ...claim, counts: [vague] }, ...ledger.claims.slice(1)] })
    expect(rowsOf('counts.csv')[0]).toMatchObject({ min: '', max: '', vague: 'true', words: vague.quote.text })
    expect(exported.dropped.map(({ what }) => what)).toContain('bounds of vague numbers')
  })
  test('leave what is unknown empty, never 0', async () => {
    const ledger = privateLedger()
    await make({
      ...ledger,
      incidents: ledger.incidents.map((incident) => ({ ...incident, ranges: [], when: null, where: null })),
    })
    for (const row of rowsOf('incidents.csv'))
      expect(row).toMatchObject({
        killed_low: '',
        killed_high: '',
        wounded_low: '',
        date_from: '',
        place: '',
        latitude: '',
      })
  })
  test('keep out links that lead out of the ledger, and say so', async () => {
    const ledger = privateLedger()
    const cut = {
      ...ledger,
      incidents: ledger.incidents.map((one) => ({
        ...one,
        contradictions: [{ about: 'killed', kind: 'conflict' as const, a: 'gone', b: 'gone too', why: 'x' }],
      })),
    }
    await make(cut)
    expect(rowsOf('links.csv').filter(({ kind }) => kind === 'contradicts')).toEqual([])
    expect(exported.dropped.find(({ what }) => what.startsWith('links to'))?.count).toBe(2)
  })
  test('say who had it from whom, outlet first', async () => {
    await make(privateLedger())
    const says = rowsOf('links.csv').filter(({ kind, position }) => kind === 'says' && position === '2')
    expect(says[0]).toMatchObject({ source_a: 's-mayor', source_b: 's-local', words: 'told' })
  })
  test('of an empty ledger have heads only', async () => {
    await make({ ...privateLedger(), reports: [], sources: [], claims: [], incidents: [], notes: [] })
    for (const { path } of descriptor.resources) expect(rowsOf(path)).toEqual([])
    expect(exported.dropped).toEqual([])
  })
})
