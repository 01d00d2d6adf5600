import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { schemaFile, schemaText } from '../../scripts/schema/ledger-schema.ts'
import { viewsFile, viewsText } from '../../scripts/schema/views-schema.ts'
import { problemsOf } from '../support/check-ledger.ts'
import { madeLedger } from '../support/made-ledger.ts'

describe('docs/ledger.schema.json', () => {
  test('is what the types of src/model say (npm run build:schema)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
  })
  test('holds for a ledger made by hand', () => {
    expect(problemsOf(madeLedger())).toEqual([])
  })
  test('does not hold for a quote that is not in the text, an unknown field or a bad value', () => {
    const ledger = madeLedger()
    const [claim] = ledger.claims
    if (!claim) throw new Error('the made ledger has claims')
    const shifted = { ...claim, quote: { ...claim.quote, start: claim.quote.start + 1, end: claim.quote.end + 1 } }
    expect(problemsOf({ ...ledger, claims: [shifted, ...ledger.claims.slice(1)] })).toHaveLength(1)
    const sure = { ...claim, confidence: 2 }
    expect(problemsOf({ ...ledger, claims: [sure, ...ledger.claims.slice(1)] })).toEqual([
      '/claims/0/confidence must be <= 1',
    ])
    expect(problemsOf({ ...ledger, extra: 1 } as never)).toEqual(['/ must NOT have additional properties'])
  })
})

describe('docs/views.schema.json', () => {
  test('is what src/model/views.ts says (npm run build:schema)', () => {
    expect(readFileSync(viewsFile, 'utf8')).toBe(viewsText())
  })
})
