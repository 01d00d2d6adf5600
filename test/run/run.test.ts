import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lexicon } from '#lexicon/lexicon'
import { sharedOf } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import { distinct } from '../../src/run/distinct.ts'
import { createReadingPool } from '../../src/run/reading-pool.ts'
import { type Progress, run } from '../../src/run/run.ts'
import { scratch } from '../support/cli.ts'
import { lexicon, reportOf } from '../support/reading.ts'

const folder = scratch()
const story = (n: number): string =>
  `A drone hit depot ${n} in Kyiv on Tuesday, killing ${n + 2} workers, the mayor said.`
const stories = Array.from({ length: 6 }, (_, i) => {
  const path = join(folder, `story-${i}.txt`)
  writeFileSync(path, `---\npublisher: Outlet ${i}\npublished: 2031-03-12\n---\n${story(i)}\n`)
  return path
})

describe('run', () => {
  test('tells how far it is', async () => {
    const seen: Progress[] = []
    await run(stories, { threads: 1, lexicon: lexicon(), onProgress: (progress) => seen.push(progress) })
    expect(seen.map(({ reports }) => reports)).toEqual([1, 2, 3, 4, 5, 6, 6])
    expect(seen.at(-1)?.phase).toBe('joining')
  })
  test('notes what could not be read, once, however often it is named', async () => {
    const missing = join(folder, 'missing.txt')
    const { ledger, unread } = await run([missing, ...stories, missing], { threads: 1, lexicon: lexicon() })
    expect(unread).toHaveLength(2)
    expect(ledger.reports).toHaveLength(6)
    expect(ledger.notes.filter(({ what }) => what.startsWith(missing))).toHaveLength(1)
  })
  test('keeps a report given twice once, under the first of its paths, in any order', async () => {
    const copy = join(folder, 'a-copy')
    mkdirSync(copy)
    const [first] = stories
    writeFileSync(join(copy, 'again.txt'), `---\npublisher: Outlet 0\npublished: 2031-03-12\n---\n${story(0)}\n`)
    const inputs = [first!, copy, first!]
    const one = await run(inputs, { threads: 1, lexicon: lexicon() })
    const other = await run([...inputs].reverse(), { threads: 1, lexicon: lexicon() })
    expect(one.ledger).toEqual(other.ledger)
    expect(one.ledger.reports.map(({ file }) => file)).toEqual([join(copy, 'again.txt')])
    expect(one.ledger.notes.map(({ what }) => what)).toContain(`the same report again: ${first}`)
  })
  test('makes a note of a stage that breaks, and loses nothing else', async () => {
    const real = lexicon()
    const breaks: Lexicon = {
      ...real,
      get ontology(): never {
        throw new Error('a list is broken')
      },
    }
    const { ledger } = await run(stories, { threads: 1, lexicon: breaks })
    expect(ledger.reports).toHaveLength(6)
    expect(ledger.claims).toEqual([])
    const notes = ledger.notes.filter(({ what }) => what.includes('a defect of hearsay: a list is broken'))
    expect(notes).toHaveLength(6)
  })
  test('stops when it is told to', async () => {
    const stop = new AbortController()
    const running = run(stories, {
      threads: 1,
      lexicon: lexicon(),
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(running).rejects.toThrow('aborted')
  })
})

describe('a pool', () => {
  test('outlives threads that end', async () => {
    const worker = join(folder, 'worker.mjs')
    writeFileSync(
      worker,
      `export default async (report) => {
        if (report.text.startsWith('crash')) {
          setImmediate(() => { throw new Error('outside the task') })
          await new Promise(() => {})
        }
        return { report, claims: [], sources: [], actors: [], notes: [] }
      }`,
    )
    const pool = createReadingPool(2, sharedOf(lexicon()), worker)
    const texts = ['one', 'crash', 'two', 'three', 'crash again', 'four']
    const readings = await Promise.all(texts.map((text) => pool.read(reportOf(text))))
    await pool.close()
    expect(readings.map(({ report }) => report.text)).toEqual(texts)
    expect(readings.map(({ notes }) => notes.length)).toEqual([0, 1, 0, 0, 1, 0])
    expect(readings[1]?.notes[0]?.what).toContain('its thread ended')
  })
})

describe('distinct', () => {
  test('orders readings by id, whatever order they come in', () => {
    const readings = ['a', 'b', 'c'].map(
      (text): Reading => ({ report: reportOf(text), claims: [], sources: [], actors: [], notes: [] }),
    )
    expect(distinct(readings)).toEqual(distinct([...readings].reverse()))
  })
})
