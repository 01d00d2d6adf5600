import { describe, expect, it } from 'vitest'
import type { GivenField } from '#model/decision'
import { placesOf } from '#model/decision/places-of'
import type { Decision } from '#model/ledger'
import { reading } from '../support/claims.ts'
import { decisionOf, undoOf, wordsOf } from '../support/decisions.ts'
import { words } from '../support/make.ts'
import { governor, mayor } from './cast.ts'
import { a, b, claimIn, far, ledgerOf, notesOf, readings, strike } from './raid.ts'

/** A report that nobody here can read but a person. */
const unread = reading('uk', [], {
  text: 'Ракети влучили у порт Тарна, троє загинули.',
  language: 'uk',
  read: 'language',
})
const all = [...readings, unread]

const fields: GivenField[] = [
  { field: 'when', value: { edtf: '2031-03-10' }, quote: null },
  {
    field: 'where',
    value: { name: 'Tarn', geonameId: 11, country: 'XX', lat: 11, lon: 11 },
    quote: words(unread.report.text, 'Тарна'),
  },
  { field: 'counts', value: { what: 'killed', min: 3, max: 3 }, quote: words(unread.report.text, 'троє') },
  { field: 'actor', value: 'Velian navy', quote: null },
  { field: 'source', value: [{ name: 'Ana Brandt', source: mayor.id, kind: 'official' }], quote: null },
]
const add = (on: Decision['on'], value: Partial<{ class: string; event: unknown; fields: unknown }> = {}): Decision =>
  decisionOf('add', on, { class: 'missile-strike', event: null, fields: [], ...value })
const told = wordsOf(unread, 'Ракети влучили у порт Тарна, троє загинули')
const added = (decisions: Decision[], from = all) =>
  ledgerOf(decisions, from).claims.filter(({ decided }) => decided?.state === 'added')

describe('a claim that a person adds', () => {
  it('stands in any report, with every field, and joins the incident', () => {
    const decision = add([told], { event: words(unread.report.text, 'влучили'), fields })
    const [claim] = added([decision])
    expect(claim).toMatchObject({
      report: 'uk',
      quote: told.quote,
      event: { class: 'missile-strike', trigger: { text: 'влучили' } },
      when: { edtf: '2031-03-10', quote: null, basis: 'implied' },
      where: { name: 'Tarn', geonameId: 11, quote: { text: 'Тарна' }, basis: 'stated' },
      counts: [{ what: 'killed', min: 3, max: 3, quote: { text: 'троє' } }],
      origin: mayor.id,
      certainty: 'reported',
      confidence: 1,
      by: ['person'],
      decided: { state: 'added', set: { by: 'Ida', decision: decision.payloadHash }, corrections: [] },
    })
    const { incidents } = ledgerOf([decision], all)
    expect(incidents.find(({ claims }) => claims.includes(claim?.id ?? ''))?.claims).toContain(strike.id)
    expect(ledgerOf([decision, undoOf(decision)], all)).toEqual(ledgerOf([], all))
  })
  it('is in the outlet’s own voice unless a speaker is given', () => {
    const [claim] = added([add([told])])
    const outlet = ledgerOf([add([told])], all).sources.find(({ id }) => id === claim?.origin)
    expect([claim?.certainty, outlet?.name, outlet?.kind]).toEqual(['asserted', 'Harbour Gazette', 'media'])
  })
  it('can be corrected, rejected and commented on like others', () => {
    const decision = add([told])
    const [claim] = added([decision])
    if (!claim) throw new Error('it was not added')
    const on = placesOf(claim)
    const corrected = decisionOf('correct', placesOf(claim, 'class'), { value: 'shelling', quote: null })
    const remark = decisionOf('comment', on, { text: 'seen by two of us' })
    expect(claimIn([decision, corrected, remark], claim.id, all)).toMatchObject({
      event: { class: 'shelling' },
      decided: {
        state: 'added',
        corrections: [{ machine: 'missile-strike' }],
        comments: [{ text: 'seen by two of us' }],
      },
    })
    const rejected = ledgerOf([decision, decisionOf('reject', on, null)], all)
    expect(rejected.incidents.some(({ claims }) => claims.includes(claim.id))).toBe(false)
    // What hangs on a claim that was withdrawn is kept, and said.
    expect(notesOf([decision, corrected, undoOf(decision)], all)).toEqual([
      expect.stringMatching(/^decision .* by Ida, .*: not obeyed: no claim is read from its words$/),
    ])
  })
  it('is the machine’s claim, accepted and corrected, once the machine reads it too', () => {
    const at = (by: typeof mayor) => reading('c', [{ by, words: 'Shells fell on Tarn.', class: 'shelling' }])
    const spoken = at(mayor)
    const [own] = spoken.claims
    if (!own) throw new Error('no claim')
    const source: GivenField = {
      field: 'source',
      value: [{ name: 'Ilir Hoxha', source: governor.id, kind: 'official' }],
      quote: own.quote,
    }
    const certainty: GivenField = { field: 'certainty', value: 'hedged', quote: null }
    const decision = add([wordsOf(spoken, 'Shells fell on Tarn.')], { class: 'shelling', fields: [source, certainty] })
    const [made] = added([decision], [{ ...spoken, claims: [] }])
    expect(made?.certainty).toBe('hedged')
    const again = ledgerOf([decision], [{ ...spoken, claims: [{ ...own, id: made?.id ?? '' }] }])
    expect(again.claims).toHaveLength(1)
    expect(again.claims[0]).toMatchObject({
      attribution: [{ name: governor.name }],
      certainty: 'hedged',
      confidence: 0.8,
      decided: { state: 'accepted', corrections: [{ field: 'source' }, { field: 'certainty', machine: 'reported' }] },
    })
  })
  it('has an id that differs by words, class and speaker, and stays', () => {
    const ids = [add([told]), add([wordsOf(unread, 'троє загинули')]), add([told], { class: 'attack' })].map(
      (decision) => added([decision])[0]?.id,
    )
    expect(new Set(ids).size).toBe(3)
    expect(added([add([told])])[0]?.id).toBe(ids[0])
  })
  it('added twice is one, as it was added last', () => {
    const first = add([told], { fields })
    const second = add([told], { fields: fields.slice(0, 2) })
    expect(added([first, second]).filter(({ counts }) => counts.length === 0)).toHaveLength(1)
  })
  it.each<[string, Decision, RegExp]>([
    ['words that are not there', add([{ ...told, report: 'a' }]), /the report has other words there/],
    ['a report that is not there', add([{ ...told, report: 'nowhere' }]), /there is no report nowhere/],
    ['no words', add([{ ...told, quote: null }]), /its words are missing/],
    ['a class that is none', add([told], { class: 'Big Bang' }), /expected a class such as drone-strike/],
    [
      'an unknown field',
      add([told], { fields: [{ field: 'mood', value: 1, quote: null }] }),
      /add.fields\[0\].field: expected class, words/,
    ],
    [
      'a value of another form',
      add([told], { fields: [{ field: 'when', value: { edtf: 'Monday' }, quote: null }] }),
      /expected a date as EDTF has it/,
    ],
    [
      'words of a value that are elsewhere',
      add([told], { fields: [{ field: 'actor', value: 'Velia', quote: { start: 0, end: 3, text: 'xyz' } }] }),
      /add.fields\[0\].quote: the report has other words/,
    ],
  ])('is not made of %s', (_what, decision, why) => {
    expect(added([decision])).toEqual([])
    expect(notesOf([decision], all).join('\n')).toMatch(why)
    expect(ledgerOf([decision], all).incidents).toEqual(ledgerOf([], all).incidents)
  })
  it('leaves every other report’s claims alone', () => {
    const { claims } = ledgerOf([add([told], { fields })], all)
    for (const { claims: own } of [a, b, far]) for (const claim of own) expect(claims).toContainEqual(claim)
  })
})
