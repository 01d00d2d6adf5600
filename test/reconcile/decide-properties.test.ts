import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#model/claim'
import { placesOf } from '#model/decision/places-of'
import type { Decision, Ledger, Reading } from '#model/ledger'
import { reading } from '../support/claims.ts'
import { decisionOf, undoOf } from '../support/decisions.ts'
import { governor, mayor, ministry } from './cast.ts'
import { a, b, far, ledgerOf } from './raid.ts'

const extra = reading('extra', [
  { by: ministry, class: 'denial', certainty: 'denied', words: 'It was denied that Tarn had been struck.' },
  { by: mayor, class: 'fire', words: 'A warehouse burned until noon.' },
])
const readings: Reading[] = [a, b, far, extra]
const claims = readings.flatMap((one) => one.claims)
const FAR = far.claims[0] as Claim

/** A value of each kind and field; the tables of the kinds say what they do. */
const WAYS: readonly ((claim: Claim) => Decision)[] = [
  (claim) => decisionOf('accept', placesOf(claim), null),
  (claim) => decisionOf('reject', placesOf(claim), { why: null }),
  (claim) => decisionOf('comment', placesOf(claim), { text: 'why so?' }),
  (claim) => decisionOf('comment', placesOf(claim, 'incident'), { text: 'look again' }),
  (claim) => decisionOf('verdict', placesOf(claim), { text: 'false', rating: null, url: null, author: null }),
  (claim) => decisionOf('grade', placesOf(claim, 'incident'), { scheme: 'airwars', grade: 'weak', why: null }),
  (claim) => decisionOf('best', placesOf(claim, 'incident'), { best: 1, low: 0, high: 2, parts: null }),
  ...(
    [
      ['class', 'shelling'],
      ['certainty', 'hedged'],
      ['when', { edtf: '2031-03-10' }],
      ['when', null],
      ['where', { name: 'Tarn', geonameId: 11, country: 'XX' }],
      ['counts', { what: 'killed', min: 2, max: 9 }],
      ['counts', { what: 'wounded', remove: true }],
      ['actor', 'Velian navy'],
      ['source', [{ name: 'Ilir Hoxha', source: governor.id, kind: 'official' }]],
      ['source', []],
      ['source', [{ name: 'Zoe Marr', kind: 'police' }]],
      ['answers', null],
    ] as const
  ).map(
    ([field, value]) =>
      (claim: Claim) =>
        decisionOf('correct', placesOf(claim, field), { value, quote: null }),
  ),
  ({ report, quote }) => {
    const half = { start: quote.start, end: quote.start + 12, text: quote.text.slice(0, 12) }
    return decisionOf('correct', placesOf({ ...(claims[0] as Claim), report, quote }, 'words'), {
      value: null,
      quote: half,
    })
  },
  ({ report, quote }) =>
    decisionOf(
      'add',
      [{ report, quote: { ...quote, end: quote.start + 9, text: quote.text.slice(0, 9) }, field: null }],
      {
        class: 'damage',
        event: null,
        fields: [{ field: 'certainty', value: 'hedged', quote: null }],
      },
    ),
]

const one = fc.tuple(fc.nat(claims.length - 1), fc.nat(WAYS.length - 1))
const decisionAt = ([claim, way]: readonly [number, number]): Decision =>
  (WAYS[way] as (claim: Claim) => Decision)(claims[claim] as Claim)
const some = fc.array(one, { maxLength: 7 })
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) }))
    .sort((x, y) => x.key - y.key)
    .map(({ item }) => item)
const bare = ({ claims: all, incidents, sources }: Pick<Ledger, 'claims' | 'incidents' | 'sources'>) =>
  JSON.stringify({ all, incidents, sources })
const seed = 20310406

describe('decisions on claims and incidents', () => {
  it('undone, restore the ledger exactly, whatever was decided before and after', () => {
    fc.assert(
      fc.property(some, some, one, (before, after, mid) => {
        const [first, later] = [before.map(decisionAt), after.map(decisionAt)]
        const taken = decisionAt(mid)
        expect(ledgerOf([...first, taken, ...later, undoOf(taken)], readings)).toEqual(
          ledgerOf([...first, ...later], readings),
        )
      }),
      { seed, numRuns: 60 },
    )
  })
  it('on different claims commute', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(one, {
          selector: ([claim]) => claim,
          maxLength: 4,
        }),
        fc.integer(),
        (drawn, by) => {
          const decisions = drawn.filter(([, way]) => way < 5 || way > 6).map(decisionAt)
          expect(bare(ledgerOf(shuffled(decisions, by), readings))).toBe(bare(ledgerOf(decisions, readings)))
        },
      ),
      { seed, numRuns: 60 },
    )
  })
  it('give the same ledger in whatever order the reports come', () => {
    fc.assert(
      fc.property(some, fc.integer(), (drawn, by) => {
        const decisions = drawn.map(decisionAt)
        expect(JSON.stringify(ledgerOf(decisions, shuffled(readings, by)))).toBe(
          JSON.stringify(ledgerOf(decisions, readings)),
        )
      }),
      { seed, numRuns: 60 },
    )
  })
  it('change no incident of claims that none of them is near', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const decisions = drawn.filter(([claim]) => claims[claim] !== FAR).map(decisionAt)
        const of = (all: readonly Decision[]) =>
          ledgerOf(all, readings).incidents.find(({ claims: own }) => own.includes(FAR.id))
        expect(of(decisions)).toEqual(of([]))
      }),
      { seed, numRuns: 60 },
    )
  })
  it('lose no claim, keep every id once, and every quote is the text’s', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const ledger = ledgerOf(drawn.map(decisionAt), readings)
        const ids = ledger.claims.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of claims) expect(ids).toContain(id)
        const known = new Set(ledger.sources.map(({ id }) => id))
        for (const { report, quote, origin, attribution } of ledger.claims) {
          const text = ledger.reports.find(({ id }) => id === report)?.text ?? ''
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          for (const source of [origin, ...attribution.map(({ id }) => id)])
            expect(source === null || known.has(source)).toBe(true)
        }
      }),
      { seed, numRuns: 60 },
    )
  })
  it('hold when the claims are read anew, under other ids and in fewer words', () => {
    const corrections = WAYS.filter((way) => way(claims[0] as Claim).what === 'correct')
    fc.assert(
      fc.property(fc.nat(corrections.length - 2), fc.nat(claims.length - 1), fc.nat(10), (way, which, cut) => {
        const claim = claims[which] as Claim
        const decision = (corrections[way] as (claim: Claim) => Decision)(claim)
        const reread = readings.map(
          (one): Reading => ({
            ...one,
            claims: one.claims.map((own) => {
              const end = own.quote.end - cut
              return {
                ...own,
                id: `re-${own.id}`,
                quote: { start: own.quote.start, end, text: one.report.text.slice(own.quote.start, end) },
              }
            }),
          }),
        )
        const found = (ledger: Pick<Ledger, 'claims'>, id: string) =>
          ledger.claims.find((own) => own.id === id)?.decided?.corrections
        expect(found(ledgerOf([decision], reread), `re-${claim.id}`)?.map(({ field }) => field)).toEqual(
          found(ledgerOf([decision], readings), claim.id)?.map(({ field }) => field),
        )
      }),
      { seed, numRuns: 60 },
    )
  })
  it('of any form whatever do nothing worse than leave a note', () => {
    const anything = fc.record({
      what: fc.constantFrom(
        'accept',
        'reject',
        'correct',
        'add',
        'comment',
        'grade',
        'verdict',
        'best',
        'reliability',
        'sign-off',
        'merge',
        'undo',
      ),
      on: fc.array(
        fc.record({
          report: fc.constantFrom('a', 'b', 'zz'),
          quote: fc.option(fc.record({ start: fc.integer(), end: fc.integer(), text: fc.string() })),
          field: fc.option(fc.constantFrom('when', 'event', 'incident', 'x')),
        }),
        { maxLength: 2 },
      ),
      value: fc.anything(),
    })
    fc.assert(
      fc.property(anything, ({ what, on, value }) => {
        const ledger = ledgerOf([decisionOf(what, on, value)], readings)
        expect(bare(ledger)).toBe(bare(ledgerOf([], readings)))
      }),
      { seed, numRuns: 200 },
    )
  })
})
