import { describe, expect, it } from 'vitest'
import { reading } from '../support/claims.ts'
import { ledgerOf } from './cast.ts'

const SENTENCE =
  'A tanker ran aground off the northern breakwater of the harbour and the pilot boat took its crew of fourteen to safety before midnight while tugs waited for the tide to turn so that the hull could be pulled free without a spill of oil into the oyster beds nearby.'

describe('copies', () => {
  const texts = (a: string, b: string, fields = {}) => {
    const one = { ...reading('a', [], { published: '2031-03-10' }) }
    const two = { ...reading('b', [], { published: '2031-03-11', ...fields }) }
    return ledgerOf([
      { ...one, report: { ...one.report, text: a } },
      { ...two, report: { ...two.report, text: b } },
    ]).reports
  }

  it.each([
    ['word for word', SENTENCE],
    ['with a trimmed end', SENTENCE.slice(0, 210)],
    [
      'with a paragraph of its own',
      `${SENTENCE}\n\nThe harbour office said it would publish a notice to mariners on Friday.`,
    ],
  ])('marks a later report as a copy: %s', (_what, text) => {
    const [original, copy] = texts(SENTENCE, text)
    expect([original?.copyOf, copy?.copyOf?.report]).toEqual([null, 'a'])
    for (const { here, there } of copy?.copyOf?.passages ?? []) {
      expect(text.slice(here.start, here.end)).toBe(here.text)
      expect(SENTENCE.slice(there.start, there.end)).toBe(there.text)
    }
  })

  it('lets an agency tag beat the date', () => {
    const reports = texts(SENTENCE, SENTENCE, { publisher: 'Northern Wire' })
    const tagged = ledgerOf(
      reports.map((report) => ({
        report: { ...report, copyOf: null, agency: report.id === 'a' ? 'Northern Wire' : null },
        claims: [],
        sources: [],
        actors: [],
        notes: [],
      })),
    ).reports
    expect(tagged.map((report) => report.copyOf?.report ?? null)).toEqual(['b', null])
  })

  it('does not mark a rewrite', () => {
    const rewrite =
      'Off the breakwater in the north a tanker was stuck on Monday; fourteen sailors were brought ashore by pilots, and tugs stood by until high water to drag her off before any oil could reach the beds where oysters are grown.'
    expect(texts(SENTENCE, rewrite).map((report) => report.copyOf)).toEqual([null, null])
  })
})
