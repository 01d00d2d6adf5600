import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import { differencesOf, diffKept } from '#run/diff'
import { joinKept } from '#run/join-kept'
import { changedParts } from '#run/reader'
import { tellings } from '../ledger/tellings.ts'
import { scratch } from '../support/cli.ts'
import { lexicon } from '../support/reading.ts'
import { fewWords, keptOf } from '../support/stored.ts'

const [one] = tellings(1) as [Reading]
const [first, second] = one.claims as [Claim, Claim]
const kinds = (before: readonly Claim[], now: readonly Claim[]) =>
  differencesOf(before, now).map(({ kind, fields }) => `${kind} ${fields.join(',')}`.trim())

test.each<[string, Claim[], Claim[], string[]]>([
  ['nothing', [first, second], [second, first], []],
  ['a claim that is new', [first], [first, second], ['gained']],
  ['one that is not read any more', [first, second], [second], ['lost']],
  ['a field', [first], [{ ...first, certainty: 'hedged' }], ['changed certainty']],
  ['its confidence alone', [first], [{ ...first, confidence: 0.1 }], []],
  [
    'the same words under another id',
    [first],
    [{ ...first, id: 'x', event: { ...first.event, class: 'shelling' } }],
    ['changed event'],
  ],
])('%s', (_, before, now, expected) => {
  expect(kinds(before, now)).toEqual(expected)
})

test('which parts of the reader differ', () => {
  expect(changedParts('parse:1 attribute:2 data:3', 'parse:1 attribute:9 data:4')).toEqual(['attribute', 'data'])
  expect(changedParts('nobody', 'parse:1')).toEqual(['parse'])
})

test('what another reader kept is compared with what this one reads; once it has read, with what it changed', async () => {
  const store = await openLedger(join(scratch(), 'ledger.db'), { create: true })
  const readings = tellings(3)
  await store.keep({ kept: readings.map((reading) => keptOf(reading, 'reader-1')) })
  const found = []
  for await (const diff of diffKept(store, { lexicon: lexicon(), threads: 1, reader: 'reader-2' })) found.push(diff)
  expect(found.map(({ report }) => report.id)).toEqual(readings.map(({ report }) => report.id).sort())
  const fewer = readings.map((reading) => ({ ...reading, claims: reading.claims.slice(1) }))
  await store.keep({ kept: fewer.map((reading) => keptOf(reading, 'reader-2')) })
  await joinKept(store, () => fewWords, 'test')
  const after = []
  for await (const diff of diffKept(store, { lexicon: lexicon(), threads: 1, reader: 'reader-2' })) after.push(diff)
  expect(after.map(({ differences }) => differences.map(({ kind }) => kind))).toEqual([['lost'], ['lost'], ['lost']])
  await store.close()
})
