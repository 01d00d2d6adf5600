import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLAIM_FIELDS } from '#model/claim-field'
import { DECISION_KINDS, type Decided } from '#model/decision'
import { decisionProblem } from '#model/decision/check-decision'
import { words } from '../support/make.ts'
import { reportOf } from '../support/reading.ts'

const report = reportOf('The mayor 🚢 said a drone hit the depot on Tuesday.')
const { id, text } = report
const quote = words(text, 'a drone hit the depot')
const problem = (decided: Decided) => decisionProblem(decided, (one) => (one === id ? report : undefined))
const on = (field: string | null = null, words = quote) => [{ report: id, quote: words, field }]
const correct = (field: string, value: unknown, chosen: unknown = null): Decided => ({
  what: 'correct',
  on: on(field),
  value: { value, quote: chosen },
})
const of = (what: string, value: unknown, places: Decided['on'] = on()): Decided => ({ what, on: places, value })

describe('a decision that may be written', () => {
  test.each<[string, Decided]>([
    ['accept', of('accept', null)],
    ['reject', of('reject', { why: 'a drill' })],
    ['reject without a reason', of('reject', null)],
    ['correct', correct('when', { edtf: '2031-03-04', precision: 'night' }, words(text, 'on Tuesday'))],
    ['correct to nothing', correct('where', null)],
    ['correct the words', correct('words', null, words(text, 'hit the depot'))],
    [
      'correct the chain',
      correct('source', [{ name: 'the mayor', stance: 'denies', kind: 'official', party: null }, { name: null }]),
    ],
    ['correct a number', correct('counts', { what: 'killed', group: 'child', min: 3, max: null, approximate: true })],
    ['correct the persons', correct('persons', [{ name: null, age: 4, sex: null, fate: 'killed' }])],
    [
      'add',
      of('add', {
        class: 'drone-strike',
        event: words(text, 'hit'),
        fields: [{ field: 'certainty', value: 'hedged', quote: null }],
      }),
    ],
    ['comment on a field', of('comment', { text: 'which depot?' }, on('where'))],
    ['grade', of('grade', { scheme: 'admiralty', grade: '1', why: null })],
    [
      'verdict',
      of('verdict', {
        text: 'False',
        rating: { value: 1, best: 5, worst: 1 },
        url: 'https://desk.example/1',
        author: 'Desk',
      }),
    ],
    [
      'verdict on a scale downward',
      of('verdict', { text: 'so so', rating: { value: 2, best: 1, worst: 6 }, url: null, author: null }),
    ],
    ['best', of('best', { best: 4, low: 2, high: 9, parts: { sideA: 1, sideB: 0, civilians: 3, unknown: 0 } })],
    ['merge', of('merge', null, [...on(), ...on()])],
    ['reliability', of('reliability', { name: 'the mayor', grade: 'F' }, [])],
    ['alias', of('alias', { alias: 'the mayor', of: 'Ana Brandt' }, [])],
    ['party', of('party', { name: 'the mayor', party: null }, [])],
    ['sign-off', of('sign-off', { decision: 'abc123' }, [])],
    ['undo', of('undo', { decision: 'abc123' }, [])],
    ['forget', of('forget', { sha256: '00' }, [])],
  ])('%s', (_what, decided) => {
    expect(problem(decided)).toBeNull()
  })
})

describe('a decision that may not', () => {
  const ship = text.indexOf('🚢')
  test.each<[string, Decided, string]>([
    ['of an unknown kind', of('bless', null), 'there is no kind of decision “bless” (accept, reject,'],
    [
      'on an unknown report',
      of('accept', null, [{ report: 'zz', quote, field: null }]),
      'on[0]: there is no report zz',
    ],
    ['on no words', of('accept', null, [{ report: id, quote: null, field: null }]), 'on[0]: its words are missing'],
    ['on nothing', of('accept', null, []), 'on: accept needs the words of a claim'],
    ['on one of two', of('merge', null), 'on: merge needs the words of two claims'],
    [
      'on other words',
      of('accept', null, on(null, { ...quote, text: 'a drone missed the depot' })),
      'on[0]: the report has other words there than “a drone missed',
    ],
    [
      'that ends before it begins',
      of('accept', null, on(null, { start: 9, end: 4, text: 'x' })),
      'on[0]: it ends (4) before it begins (9)',
    ],
    ['on no offsets', of('accept', null, on(null, { start: 0.5, end: 4, text: 'x' })), 'on[0]: 0.5..4 are no offsets'],
    [
      'outside the text',
      of('accept', null, on(null, { start: 0, end: 999, text })),
      `on[0]: it ends at 999, the text has ${text.length} units`,
    ],
    [
      'on half a character',
      of('accept', null, on(null, { start: ship + 1, end: ship + 4, text: text.slice(ship + 1, ship + 4) })),
      'on[0]: it cuts a character in half',
    ],
    [
      'on half a character at its end',
      correct('when', null, { start: 0, end: ship + 1, text: text.slice(0, ship + 1) }),
      'correct.quote.text: a character is cut in half',
    ],
    ['of an unknown field', correct('mood', 'grim'), 'on[0].field: there is no field “mood” (class, words,'],
    ['of no field', of('correct', { value: 1, quote: null }), 'on[0].field: the field is missing (class, words,'],
    [
      'accepting a field',
      of('accept', null, on('when')),
      'on[0].field: there is no field “when”, it is the claim as a whole',
    ],
    ['with a field too much', of('comment', { text: 'x', mood: 1 }), 'comment: there is no field "mood" (text)'],
    [
      'with a field too little',
      of('grade', { scheme: 'airwars', grade: 'fair' }),
      'grade.why: expected a text, not nothing',
    ],
    ['with an empty text', of('comment', { text: ' ' }), 'comment.text: expected a text, not " "'],
    ['with half a character in a text', of('comment', { text: 'x\ud83d' }), 'comment.text: a character is cut in half'],
    ['of a date that is none', correct('when', { edtf: 'Tuesday' }), 'when.edtf: expected a date as EDTF has it'],
    ['of a place with half a point', correct('where', { name: 'Tarn', lat: 3 }), 'where: lat and lon go together'],
    [
      'of a number that cannot be',
      correct('counts', { what: 'killed', min: 5, max: 3 }),
      'counts: at least 5 and at most 3 is no number',
    ],
    [
      'of a part of a person',
      correct('counts', { what: 'killed', min: 1.5, max: 2 }),
      'counts.min: expected a whole number, not 1.5',
    ],
    [
      'of an unknown certainty',
      correct('certainty', 'sure'),
      'certainty: expected asserted, reported, hedged, denied, not "sure"',
    ],
    ['of new words that are missing', correct('words', null), 'words: its new words are missing'],
    [
      'of added words that are elsewhere',
      of('add', { class: 'fire', event: { start: 0, end: 3, text: 'fir' }, fields: [] }),
      'add.event: the report has other words there than “fir”',
    ],
    [
      'of a grade off the scale',
      of('grade', { scheme: 'admiralty', grade: '7', why: null }),
      'grade.grade: expected 1, 2, 3, 4, 5, 6, not "7"',
    ],
    [
      'of a rating off its scale',
      of('verdict', { text: 'x', rating: { value: 9, best: 5, worst: 1 }, url: null, author: null }),
      'verdict.rating: 9 is not on a scale from 1 to 5',
    ],
    [
      'of an address that runs',
      of('verdict', { text: 'x', rating: null, url: 'javascript:alert(1)', author: null }),
      'verdict.url: expected an address on the web',
    ],
    [
      'of a best outside its bounds',
      of('best', { best: 9, low: 1, high: 3, parts: null }),
      'best: 9 is not between 1 and 3',
    ],
    [
      'of parts that do not add up',
      of('best', { best: 4, low: 1, high: 9, parts: { sideA: 1, sideB: 0, civilians: 0, unknown: 0 } }),
      'best.parts: they add up to 1, not to 4',
    ],
    [
      'of a letter off the scale',
      of('reliability', { name: 'x', grade: 'G' }, []),
      'reliability.grade: expected A, B, C, D, E, F, not "G"',
    ],
  ])('%s', (_what, decided, message) => {
    expect(problem(decided)).toContain(message)
  })
})

test('docs/decisions.md tells of every kind and every field', () => {
  const page = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8')
  for (const name of [...DECISION_KINDS, ...CLAIM_FIELDS]) expect(page).toContain(`| \`${name}\` |`)
})
