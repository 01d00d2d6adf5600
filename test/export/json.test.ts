import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { json } from '#export/json/json'
import { jsonl } from '#export/json/jsonl'
import { ledgerJson } from '#export/json/ledger-json'
import { exportedText, exportOptions, privateLedger } from '../support/exported.ts'

const ledger = privateLedger()

describe('json', () => {
  test('is the ledger, and taken in again gives the same bytes', async () => {
    const text = exportedText(await exportLedger(json, ledger, exportOptions()))
    expect(JSON.parse(text)).toEqual(ledger)
    expect(text).toBe([...ledgerJson(ledger)].join(''))
    expect(exportedText(await exportLedger(json, JSON.parse(text), exportOptions()))).toBe(text)
  })
})

describe('jsonl', () => {
  const lines = (text: string): Record<string, unknown>[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  test('is one typed record a line, what is named before what names it', async () => {
    const records = lines(exportedText(await exportLedger(jsonl, ledger, exportOptions())))
    const types = records.map(({ type }) => type)
    expect([...new Set(types)]).toEqual(['ledger', 'report', 'source', 'claim', 'incident', 'note'])
    expect(types.filter((type) => type === 'claim')).toHaveLength(ledger.claims.length)
  })
  test('has texts only when asked', async () => {
    const text = async (texts: boolean) =>
      lines(exportedText(await exportLedger(jsonl, ledger, exportOptions({ texts, privateNames: true })))).find(
        ({ type }) => type === 'report',
      )?.text
    expect(await text(false)).toBe(null)
    expect(await text(true)).toBe(ledger.reports[0]?.text)
  })
})
