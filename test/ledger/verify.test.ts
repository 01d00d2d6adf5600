import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { ledgerFile } from './ledger-file.ts'

describe('verify', () => {
  const tampered = async (change: string): Promise<string[]> => {
    const file = await ledgerFile()
    const store = await openLedger(file, {})
    for (const n of [1, 2, 3]) {
      await store.appendDecision({ at: '2031-04-01T00:00:00Z', by: 'ann', what: 'comment', on: [], value: { n } })
    }
    const { head } = await store.verify()
    await store.close()
    const database = new Database(file)
    database.exec(change)
    database.close()
    const again = await openLedger(file, { readOnly: true })
    const found = await again.verify(head)
    await again.close()
    return [...found.problems, ...(found.holdsHead ? [] : ['head'])]
  }
  test.each([
    ["update reports set text = replace(text, 'warehouse', 'hospital')", 'its text was changed'],
    ["update claims set json = replace(json, 'warehouse', 'hospital')", "are not its report's"],
    ["update originals set bytes = x'1f8b'", 'its bytes were changed'],
    [
      'update decisions set value = \'{"n":9}\' where seq = 2',
      'decision 2 (comment, by ann, 2031-04-01T00:00:00Z) was changed',
    ],
    ['delete from decisions where seq = 2', 'does not follow'],
    ['delete from decisions where seq = 3', 'head'],
    ['delete from decisions', 'head'],
    ['delete from reports', 'claims of a report that is not there'],
    ['delete from sources', 'claims with an origin that is not there'],
  ])('%s is found', async (change, problem) => {
    expect((await tampered(change)).join('\n')).toContain(problem)
  })
  test('finds nothing where nothing was done', async () => {
    expect(await tampered('select 1')).toEqual([])
  })
  test('a head that was noted holds while decisions follow', async () => {
    const file = await ledgerFile(1)
    const store = await openLedger(file, {})
    const decide = (n: number) =>
      store.appendDecision({ at: '2031-04-01T00:00:00Z', by: 'ann', what: 'comment', on: [], value: n })
    await decide(1)
    const { head } = await store.verify()
    await decide(2)
    expect(await store.verify(head)).toMatchObject({ problems: [], holdsHead: true, decisions: 2 })
    expect(await store.verify(head.slice(0, 12))).toMatchObject({ holdsHead: true })
    expect(await store.verify('f'.repeat(64))).toMatchObject({ holdsHead: false })
    await store.close()
  })
})
