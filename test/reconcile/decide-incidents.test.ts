import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, Reading } from '#model/ledger'
import { reconcile } from '#reconcile/reconcile'
import { at, on, reading } from '../support/claims.ts'
import { lexicon } from '../support/reading.ts'
import { day, governor, mayor, ministry, residents, tarn, velm } from './cast.ts'

const told = { when: day, where: tarn }
/** Two raids on Tarn that a day and a place make one; a third report tells of the first in other words; one of Velm. */
const readings: Reading[] = [
  reading('a', [
    { ...told, by: mayor, words: 'A missile struck the grain harbour of Tarn.' },
    { ...told, class: 'casualties', by: mayor, words: 'Three dockers were killed at the harbour.' },
  ]),
  reading('b', [
    { ...told, by: governor, words: 'Drones set the rail depot in the north of Tarn on fire.' },
    { class: 'damage', by: governor, words: 'Two engines burned at the depot.' },
  ]),
  reading('c', [{ ...told, by: ministry, words: 'Missiles hit the harbour, where grain is loaded.' }]),
  reading('d', [{ when: day, where: velm, by: residents, words: 'Blasts shook the hills near Velm.' }]),
]

let made = 0
const decision = (what: string, ...names: (readonly [report: string, words: string])[]): Decision => {
  made += 1
  const quoted = names.map(([id, words]) => {
    const start = readings.find(({ report }) => report.id === id)?.report.text.indexOf(words) ?? -1
    const from = Math.max(0, start)
    return { report: id, quote: { start: from, end: from + words.length, text: words }, field: null }
  })
  const payloadHash = `${made}`.padStart(12, '0')
  return { at: '2031-04-01T10:00:00Z', by: 'Ida', what, on: quoted, value: null, payloadHash, before: '' }
}
const undo = ({ payloadHash }: Decision): Decision => ({ ...decision('undo'), value: { decision: payloadHash } })
const A = ['a', 'A missile struck the grain harbour'] as const
const A2 = ['a', 'Three dockers were killed'] as const
const B = ['b', 'Drones set the rail depot'] as const
const B2 = ['b', 'Two engines burned'] as const
const C = ['c', 'Missiles hit the harbour'] as const
const D = ['d', 'Blasts shook the hills'] as const

const ledgerOf = (decisions: readonly Decision[], from = readings) => reconcile(from, lexicon(), decisions)
/** Each incident as the reports it is told in, and the number of each one's claims: "a2 c1". */
const shape = (decisions: readonly Decision[], from = readings): string[] => {
  const { incidents, claims } = ledgerOf(decisions, from)
  const reportOf = new Map(claims.map(({ id, report }) => [id, report]))
  return incidents
    .map((one) =>
      one.reports
        .map((id) => `${id}${one.claims.filter((claim) => reportOf.get(claim) === id).length}`)
        .sort()
        .join(' '),
    )
    .sort()
}

const merge = decision('merge', A, D)
const split = decision('split', A, B)
const alone = ['a2 b2 c1', 'd1']
const torn = ['a2 c1', 'b2', 'd1']

describe('decisions on incidents', () => {
  it.each<[string, Decision[], string[]]>([
    ['nothing decided', [], alone],
    ['merge', [merge], ['a2 b2 c1 d1']],
    ['merge, by the second claim of a report', [decision('merge', D, B2)], ['a2 b2 c1 d1']],
    ['split: the rest goes with what it resembles', [split], torn],
    ['the same, the other way round', [decision('split', B, A)], torn],
    ['not the same, by what is told beside', [decision('not-the-same', A2, B2)], torn],
    ['all three apart', [split, decision('split', A, C), decision('split', B, C)], ['a2', 'b2', 'c1', 'd1']],
    ['split within one report', [decision('split', A, A2)], ['a1', 'a1 b2 c1', 'd1']],
    ['merge, later split', [decision('merge', A, B), split], torn],
    ['split, later merge', [split, decision('merge', A, B)], alone],
    ['split, later merge by other words of the two', [split, decision('merge', C, B2)], alone],
    ['split, merge, split', [split, decision('merge', A, B), decision('not-the-same', A, B)], torn],
    ['merge over places, later not the same', [merge, decision('not-the-same', A, D)], alone],
    ['a split and a merge that do not touch', [split, decision('merge', B, D)], ['a2 c1', 'b2 d1']],
    ['split, then what was split off elsewhere', [split, decision('merge', C, D)], ['a2 c1 d1', 'b2']],
    ['withdrawn', [merge, undo(merge)], alone],
    ['withdrawn split', [split, undo(split)], alone],
    [
      'the earlier one stands again when the later is withdrawn',
      ((later) => [split, later, undo(later)])(decision('merge', A, B)),
      torn,
    ],
  ])('%s', (_what, decisions, expected) => {
    expect(shape(decisions)).toEqual([...expected].sort())
  })

  it.each<[string, Decision]>([
    ['words that do not stand there', decision('merge', A, ['d', 'No such words'])],
    ['a report that is not there', decision('merge', A, ['z', ''])],
    ['one and the same claim', decision('split', A, ['a', 'grain harbour'])],
    ['one claim alone', decision('split', A)],
    ['no words', { ...decision('merge', A, D), on: merge.on.map((one) => ({ ...one, quote: null })) }],
    ['another kind of decision', decision('grade', A, D)],
    ['what is one already', decision('merge', A, C)],
    ['what is apart already', decision('split', A, D)],
  ])('do nothing by %s', (_what, one) => {
    expect(shape([one])).toEqual([...alone].sort())
  })

  it('are explained in why, by whom and when', () => {
    const why = (decisions: Decision[]) => ledgerOf(decisions).incidents.map((one) => one.why.join('\n'))
    expect(why([merge]).join('\n\n')).toMatch(
      /“A missile struck the grain harbour of Tarn\.” \(Harbour Gazette\) and “Blasts [^”]*” \(Harbour Gazette\) are one incident: decision \d{12} by Ida, 2031-04-01/,
    )
    const apart = why([split]).filter((one) => one.includes('kept apart from'))
    expect(apart.map((one) => /kept apart from “(\w+)/.exec(one)?.[1]).sort()).toEqual(['A', 'Drones'])
    expect(why([merge, undo(merge)])).toEqual(why([]))
  })

  it('say in a note when they are not obeyed', () => {
    const notes = (decisions: Decision[]) => ledgerOf(decisions).notes.map(({ what }) => what)
    const later = decision('merge', A, B)
    expect(notes([split, later])[0]).toContain(`(overruled by the later decision ${later.payloadHash}`)
    expect(notes([later, split])).toEqual([
      expect.stringMatching(/are one incident|are two/),
      expect.stringMatching(/are one incident|are two/),
    ])
    expect(notes([later, split]).join('\n')).toContain(
      `are one incident (overruled by the later decision ${split.payloadHash})`,
    )
    expect(notes([decision('merge', A, ['d', 'No such words'])])[0]).toMatch(/\(these words are not two claims/)
  })

  it('leave every other incident as it is', () => {
    const far = reading('far', [{ when: on('2030-01-01'), where: at('Ulm', 99) }])
    const others = (decisions: Decision[]) =>
      ledgerOf(decisions, [...readings, far]).incidents.filter(({ reports }) => reports.includes('far'))
    expect(others([split, merge])).toEqual(others([]))
  })

  it('hold in any order of reports, later ones win, and what is kept apart is apart', () => {
    const places = [A, A2, B, B2, C, D]
    const pair = fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { minLength: 2, maxLength: 2 })
    const drawn = fc.array(fc.tuple(fc.constantFrom('merge', 'split', 'not-the-same'), pair), { maxLength: 5 })
    fc.assert(
      fc.property(drawn, fc.integer(), (kinds, seed) => {
        const decisions = kinds.map(([what, [i = 0, j = 1]]) => decision(what, places[i] ?? A, places[j] ?? B))
        const shuffled = readings
          .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const ledger = ledgerOf(decisions)
        expect(JSON.stringify(ledgerOf(decisions, shuffled))).toBe(JSON.stringify(ledger))
        const last = decisions.at(-1)
        if (!last) return
        const incidentOf = ({ report, quote }: Decision['on'][number]) => {
          const claim = ledger.claims.find((one) => one.report === report && one.quote.start === quote?.start)
          return ledger.incidents.find(({ claims }) => claims.includes(claim?.id ?? ''))?.id
        }
        const [one, other] = last.on.map(incidentOf)
        expect(one === other).toBe(last.what === 'merge')
      }),
      { seed: 20310402, numRuns: 150 },
    )
  })
})
