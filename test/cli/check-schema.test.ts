import { describe, expect, test } from 'vitest'
import { ledgerSchema } from '../../scripts/schema/ledger-schema.ts'
import { createChecker, type Schema } from '../../src/cli/ledger-file/check-schema.ts'
import { problemsOf } from '../support/check-ledger.ts'
import { madeLedger } from '../support/made-ledger.ts'

const check = createChecker(ledgerSchema(true) as Schema)

const small: Schema = {
  type: 'object',
  required: ['n'],
  properties: {
    n: { type: 'integer', minimum: 1, maximum: 9 },
    word: { enum: ['a', 'b'] },
    one: { const: 1 },
    text: { type: 'string', minLength: 1, pattern: '^x' },
    either: { anyOf: [{ $ref: '#/definitions/T' }, { type: 'null' }] },
    list: { type: 'array', items: { type: ['integer', 'null'] } },
  },
  definitions: { T: { type: 'object', required: ['t'] } },
}

describe('createChecker', () => {
  test.each<[unknown, string | null]>([
    [{ n: 1 }, null],
    [{ n: 1, more: 'fields are no problem' }, null],
    [{ n: 9, word: 'a', one: 1, text: 'xy', either: null, list: [1, null] }, null],
    [[], ' is array, expected object'],
    [null, ' is null, expected object'],
    [{}, '/n is missing'],
    [{ n: 1.5 }, '/n is number, expected integer'],
    [{ n: 0 }, '/n is outside its bounds'],
    [{ n: 10 }, '/n is outside its bounds'],
    [{ n: 1, word: 'c' }, '/word is none of a, b'],
    [{ n: 1, one: 2 }, '/one is not 1'],
    [{ n: 1, text: '' }, '/text is empty'],
    [{ n: 1, text: 'y' }, '/text has not the form that is expected'],
    [{ n: 1, either: {} }, '/either/t is missing'],
    [{ n: 1, list: [1, 'two'] }, '/list/1 is string, expected integer or null'],
    // Names of what every object has are no fields.
    [{ n: 1, list: [], constructor: 3 }, null],
  ])('%j', (value, expected) => {
    expect(createChecker(small)(value)).toBe(expected)
  })
  test('takes a ledger that is one, and no other, as the tests’ own checker does', () => {
    expect(check(madeLedger())).toBeNull()
    const ledger = madeLedger()
    const changes: object[] = [
      { version: 2 },
      { claims: [{ ...ledger.claims[0], confidence: 2 }] },
      { claims: [{ ...ledger.claims[0], quote: { start: -1, end: 2, text: 'ab' } }] },
      { reports: [{ ...ledger.reports[0], published: 'soon' }] },
      { incidents: [{ ...ledger.incidents[0], when: 'soon' }] },
    ]
    for (const change of changes) {
      expect(problemsOf({ ...ledger, ...change } as never)).not.toEqual([])
      expect(check({ ...ledger, ...change })).not.toBeNull()
    }
  })
})
