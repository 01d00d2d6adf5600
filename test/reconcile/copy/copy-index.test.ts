import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '#model/report'
import { CopyIndex } from '#reconcile/copy/copy-index'
import { findCopies } from '#reconcile/copy/find-copies'
import { signatureOf } from '#reconcile/copy/signature'
import { FERRY, LIBRARY, ORCHARD, report } from './texts.ts'

/** Longer than the briefs above it: whether it counts decides whether these are copies. */
const FOOT =
  'Sign up for our evening letter and get the stories that matter in the valley, delivered to your inbox before the last bus leaves, and tell a friend about it. Jonna Perl covers schools and the water board for this newspaper; she came here from the Keldra Post and lives above the bakery with two very old cats. Comments are open to subscribers. We ask readers to stay on topic, to refrain from insults and not to post personal details of others, and close the discussion at ten in the evening. Whoever finds a mistake may write to the editor, who answers within five working days and prints a correction where one is needed. All rights reserved; nothing on this page may be rewritten or sent on without permission in writing.'
const TEXTS = [
  FERRY,
  ORCHARD,
  LIBRARY,
  FERRY.slice(0, 350),
  ORCHARD.slice(0, 250),
  `${FERRY}\n\n${LIBRARY.slice(0, 200)}`,
  `${LIBRARY}\n\n${FERRY.slice(0, 200)}`,
  `${FERRY.slice(0, 250)}\n\n${FOOT}`,
  `${ORCHARD.slice(0, 260)}\n\n${FOOT}`,
  `${LIBRARY.slice(0, 250)}\n\n${FOOT}`,
  `${FERRY.slice(300, 540)}\n\n${FOOT}`,
  `${ORCHARD.slice(200, 440)}\n\n${FOOT}`,
  FERRY.replaceAll('the', 'a'),
  FOOT,
  '',
]

/** Few texts, outlets and days, so that many reports share much, boilerplate is found out, and popular passages have more reports than are looked at. */
const reports = fc
  .array(
    fc.record({
      text: fc.constantFrom(...TEXTS),
      publisher: fc.constantFrom('Northern Wire', 'Gazette', 'Courier', null),
      agency: fc.constantFrom(null, null, null, 'Northern Wire', 'Gazette'),
      published: fc.constantFrom('2031-03-10', '2031-03-10T08:00', '2031-03-12', '2031-03-17', '2031-06-30', null),
      title: fc.constantFrom(null, 'Ferry strikes pier', 'Nothing whatsoever happened'),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((all) => all.map(({ text, ...fields }, at) => report(`r${at}`, text, fields)))

const copies = (all: readonly Report[]) => Object.fromEntries(findCopies(all).map(({ id, copyOf }) => [id, copyOf]))
const shuffled = (all: readonly Report[], seed: number): Report[] =>
  all
    .map((one, at) => ({ one, key: Math.imul(at + 1, seed | 1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
const sorted = (found: ReadonlyMap<string, unknown>) => JSON.stringify([...found].sort(([a], [b]) => (a < b ? -1 : 1)))

describe('index of copies', () => {
  it('the order of reports does not matter', () => {
    fc.assert(
      fc.property(reports, fc.integer(), (all, seed) => {
        expect(copies(shuffled(all, seed))).toEqual(copies(all))
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('one by one, asked after each, gives what all at once give', () => {
    fc.assert(
      fc.property(reports, fc.integer(), fc.integer({ min: 1, max: 5 }), (all, seed, step) => {
        const index = new CopyIndex()
        const whole = new CopyIndex()
        shuffled(all, seed).forEach((one, at) => {
          index.add(one)
          if (at % step === 0) index.copies()
        })
        for (const one of all) whole.add(one, signatureOf(one.text))
        expect(sorted(index.copies())).toBe(sorted(whole.copies()))
        expect(sorted(index.copies())).toBe(sorted(whole.copies()))
      }),
      { seed: 8, numRuns: 60 },
    )
  })

  it('never names a circle, the report itself, or one that is not there; quotes are slices of both', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const found = copies(all)
        const texts = new Map(all.map(({ id, text }) => [id, text]))
        for (const { id } of all) {
          const seen = new Set([id])
          for (let at = found[id]?.report; at !== undefined; at = found[at]?.report) {
            expect(texts.has(at) && !seen.has(at)).toBe(true)
            seen.add(at)
          }
          const copy = found[id]
          if (!copy) continue
          expect(copy.passages.length).toBeGreaterThan(0)
          expect(copy.similarity).toBeGreaterThan(0)
          for (const { here, there } of copy.passages) {
            expect(texts.get(id)?.slice(here.start, here.end)).toBe(here.text)
            expect(texts.get(copy.report)?.slice(there.start, there.end)).toBe(there.text)
          }
        }
      }),
      { seed: 9, numRuns: 60 },
    )
  })

  it('a report that is there already is left as it is', () => {
    const index = new CopyIndex()
    index.add(report('a', FERRY))
    index.add(report('a', ORCHARD))
    index.add(report('b', FERRY, { published: '2031-03-11' }))
    index.copies()
    index.add(report('b', ORCHARD))
    expect([...index.copies()].map(([id, { report }]) => [id, report])).toEqual([['b', 'a']])
  })

  it('ten thousand reports that share a passage are not compared with each other', () => {
    // Each pair compared would take minutes; the test's own time limit is the bound.
    const index = new CopyIndex()
    for (let at = 0; at < 10_000; at += 1) {
      const own = Array.from({ length: 20 }, (_, word) => `w${(at * 7919 + word * 104_729) % 1_000_003}`).join(' ')
      index.add(
        report(`r${at}`, `${own}.\n\n${FOOT}`, { published: `2031-0${1 + (at % 9)}-10`, publisher: `${at % 40}` }),
      )
    }
    expect(index.copies().size).toBe(0)
  }, 30_000)
})
