import { copyFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { forgetIn } from '#run/forget'
import { cli } from '../support/cli.ts'
import { fewWords, keepAll } from '../support/stored.ts'
import { bytesOf, ledgerFile } from './ledger-file.ts'
import { tellings } from './tellings.ts'

const made = { lexicon: () => fewWords, version: 'test' }

const quoteOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

describe('forget', () => {
  test('a report: nothing of it is left in any file, the chain holds, and it is not read in again', async () => {
    const file = await ledgerFile()
    copyFileSync(file, `${file}.before-2`)
    const store = await openLedger(file, {})
    const [first, second] = tellings(2)
    if (!first || !second) throw new Error('two reports')
    const { report } = first
    const quote = { start: 0, end: 7, text: report.text.slice(0, 7) }
    const decide = (id: string, value: unknown) =>
      store.appendDecision({
        at: '2031-04-01T00:00:00Z',
        by: 'ann',
        what: 'comment',
        on: [{ report: id, quote, field: null }],
        value,
      })
    await decide(report.id, { text: 'unforgettable remark' })
    await decide(second.report.id, { text: 'lasting remark' })
    const done = await forgetIn(store, { report: report.id, by: 'ann', at: '2031-05-01T00:00:00Z' }, made)
    expect(done).toMatchObject({ reports: [report.id], payloads: 1, copies: [`${file}.before-2`] })
    expect(await store.verify()).toMatchObject({ problems: [], decisions: 3 })
    expect(JSON.stringify(await store.ledger())).not.toContain(report.text.split('\n')[0])
    expect(await store.report(report.id)).toBeNull()
    await keepAll(store, tellings(6))
    expect(await store.report(report.id)).toBeNull()
    expect((await store.counts()).reports).toBe(5)
    await store.close()
    const bytes = bytesOf(file)
    for (const words of ['in Port Sorrel on day 0', 'unforgettable remark']) expect(bytes.includes(words)).toBe(false)
    expect(bytes.includes('lasting remark')).toBe(true)
  })
  test('a name: covered everywhere, offsets hold, and it is in no file', async () => {
    const file = await ledgerFile()
    const store = await openLedger(file, {})
    const told = tellings(8).map((reading) => {
      const text = `${reading.report.text}\nMira Okonjo-Vale wept. “Our home,” Okonjo-Vale said, and MIRA OKONJO-VALE left.`
      return {
        ...reading,
        report: { ...reading.report, id: `${reading.report.id}n`, text, title: 'Mira  Okonjo-Vale speaks' },
      }
    })
    const own = told.map(({ report, claims, ...rest }) => ({
      ...rest,
      report,
      claims: claims.map((claim) => ({
        ...claim,
        id: `${claim.id}n`,
        report: report.id,
        basis: quoteOf(report.text, 'Mira Okonjo'),
      })),
    }))
    await keepAll(store, own)
    const done = await forgetIn(store, { name: 'Mira Okonjo-Vale', by: 'ann', at: '2031-05-01T00:00:00Z' }, made)
    expect(done.reports).toHaveLength(8)
    const ledger = JSON.stringify(await store.ledger())
    for (const words of ['Okonjo', 'OKONJO', 'Mira']) expect(ledger).not.toContain(words)
    expect(await store.verify()).toMatchObject({ problems: [] })
    expect((await store.search({ words: 'okonjo' })).rows).toEqual([])
    expect(await store.original(told[0]?.report.id ?? '')).toBeNull()
    await store.close()
    for (const words of ['Okonjo', 'okonjo', 'OKONJO']) expect(bytesOf(file).includes(words)).toBe(false)
  })
  test('on the command line', async () => {
    const file = await ledgerFile()
    expect(await cli(['forget', 'Nobody Here', '--ledger', file])).toMatchObject({ code: 2 })
    const report = tellings(1)[0]?.report.id ?? ''
    const gone = await cli(['forget', report.slice(0, 8), '--ledger', file, '--by', 'ann'])
    expect(gone).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('is erased') })
    expect(await cli(['verify', '--ledger', file])).toMatchObject({ code: 0 })
  })
})
