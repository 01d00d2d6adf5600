import { describe, expect, it } from 'vitest'
import { placesOf } from '#model/decision/places-of'
import type { Decision } from '#model/ledger'
import { decisionOf, undoOf, wordsOf } from '../support/decisions.ts'
import { mayor } from './cast.ts'
import { a, b, claimIn, deaths, far, hit, incidentOf, ledgerOf, notesOf, readings, set, strike } from './raid.ts'

const on = placesOf(strike)
const accept = decisionOf('accept', on, null)
const reject = decisionOf('reject', on, { why: 'it tells of a drill' })
const verdict = { text: 'Missing context', rating: { value: 3, best: 5, worst: 1 }, url: null, author: 'Desk' }
const grade = (scheme: string, value: string, claim = strike) =>
  decisionOf('grade', placesOf(claim, 'incident'), { scheme, grade: value, why: null })

describe('accept and reject', () => {
  it.each<[string, Decision[], unknown]>([
    ['accept', [accept], { state: 'accepted', set: { by: 'Ida', why: null } }],
    ['reject', [reject], { state: 'rejected', set: { why: 'it tells of a drill' } }],
    ['the later of both', [reject, accept], { state: 'accepted' }],
    ['the earlier, when the later is withdrawn', [reject, accept, undoOf(accept)], { state: 'rejected' }],
  ])('%s', (_what, decisions, expected) => {
    expect(claimIn(decisions, strike.id)?.decided).toMatchObject(expected as object)
    expect(notesOf(decisions)).toEqual([])
  })
  it('a rejected claim stays in the ledger, and is in no incident', () => {
    const ledger = ledgerOf([reject])
    expect(ledger.claims.map(({ id }) => id)).toEqual(ledgerOf([]).claims.map(({ id }) => id))
    expect(JSON.stringify(ledger.incidents)).not.toContain(strike.id)
    expect(ledgerOf([reject, undoOf(reject)])).toEqual(ledgerOf([]))
  })
  it('an incident of rejected claims alone is none', () => {
    const [only] = far.claims
    const gone = ledgerOf([decisionOf('reject', only ? placesOf(only) : [], null)])
    expect(gone.incidents.some(({ reports }) => reports.includes('far'))).toBe(false)
  })
  it('accepting changes nothing but the mark', () => {
    const { incidents, sources, notes } = ledgerOf([accept])
    expect({ incidents, sources, notes }).toEqual(
      (({ incidents, sources, notes }) => ({ incidents, sources, notes }))(ledgerOf([])),
    )
  })
  it('a merge that hangs on a rejected claim is not obeyed, and says so', () => {
    const [blasts] = far.claims
    const merge = decisionOf(
      'merge',
      [...placesOf(strike).slice(0, 1), ...(blasts ? placesOf(blasts).slice(0, 1) : [])],
      null,
    )
    expect(incidentOf([merge], strike.id)?.reports).toContain('far')
    expect(ledgerOf([merge, reject]).incidents.find(({ reports }) => reports.includes('far'))?.reports).toEqual(['far'])
    expect(notesOf([merge, reject]).join('\n')).toContain('are not two claims in these reports')
  })
})

describe('comment, verdict and sign-off on a claim', () => {
  it('are shown with who and when, comments in the order of their times', () => {
    const [first, second] = ['one', 'two'].map((text) => decisionOf('comment', on, { text })) as [Decision, Decision]
    const said = claimIn([second, first], strike.id)?.decided
    expect(said?.comments.map(({ text, by }) => [text, by])).toEqual([
      ['one', 'Ida'],
      ['two', 'Ida'],
    ])
    expect(claimIn([decisionOf('verdict', on, verdict)], strike.id)?.decided?.verdict).toMatchObject(verdict)
  })
  it('a second person confirms a decision', () => {
    const confirm = (by: string, of = accept) => decisionOf('sign-off', [], { decision: of.payloadHash }, by)
    expect(claimIn([accept, confirm('Noor'), confirm('Bo')], strike.id)?.decided?.signedOff).toEqual(['Bo', 'Noor'])
    expect(claimIn([accept, confirm('Ida')], strike.id)?.decided?.signedOff).toEqual([])
    expect(notesOf([accept, confirm('Ida')])[0]).toContain('confirms a decision of the same person')
    expect(notesOf([accept, confirm('Noor'), undoOf(accept)])[0]).toContain('the decision it confirms is not in force')
    const set = grade('airwars', 'fair')
    expect(incidentOf([set, confirm('Noor', set)], strike.id)?.decided?.signedOff).toEqual(['Noor'])
  })
})

describe('grade, verdict, best and comment on an incident', () => {
  it('are shown on the incident that the claim stands in; the later of a scheme wins', () => {
    const best = { best: 4, low: 3, high: 7, parts: { sideA: 0, sideB: 1, civilians: 3, unknown: 0 } }
    const decisions = [
      grade('airwars', 'weak'),
      grade('admiralty', '2'),
      grade('airwars', 'fair', hit),
      decisionOf('verdict', placesOf(strike, 'incident'), verdict),
      decisionOf('best', placesOf(deaths), best),
      decisionOf('comment', placesOf(deaths, 'incident'), { text: 'ask the port' }),
    ]
    const decided = incidentOf(decisions, strike.id)?.decided
    expect(decided?.grades.map(({ scheme, grade: set, by }) => [scheme, set, by])).toEqual([
      ['admiralty', '2', 'Ida'],
      ['airwars', 'fair', 'Ida'],
    ])
    expect(decided).toMatchObject({ verdict, best, comments: [{ text: 'ask the port' }] })
    expect(claimIn(decisions, strike.id)?.decided).toBeUndefined()
  })
  it('survive a new id of the incident', () => {
    const smallest = [strike, hit, deaths].sort((x, y) => (x.id < y.id ? -1 : 1))[0] ?? strike
    const hung = [strike, hit, deaths].find(({ id }) => id !== smallest.id) ?? hit
    const graded = grade('airwars', 'fair', hung)
    const rejected = decisionOf('reject', placesOf(smallest), null)
    const after = incidentOf([graded, rejected], hung.id)
    expect(after?.id).not.toBe(incidentOf([graded], hung.id)?.id)
    expect(after?.decided?.grades).toMatchObject([{ grade: 'fair' }])
  })
  it('change nothing else of any incident', () => {
    const bare = ledgerOf([grade('airwars', 'fair')]).incidents.map(({ decided: _, ...rest }) => rest)
    expect(bare).toEqual(ledgerOf([]).incidents)
  })
  it('on a claim of no incident are a note', () => {
    expect(notesOf([reject, grade('airwars', 'fair')])[0]).toContain('its claim stands in no incident')
  })
})

describe('reliability of a source', () => {
  it('is the source’s, by a person alone, and the later wins', () => {
    const reliable = (name: string, value: string) => decisionOf('reliability', [], { name, grade: value })
    const of = (decisions: Decision[]) => ledgerOf(decisions).sources.find(({ id }) => id === mayor.id)?.reliability
    expect(of([reliable('Ana Brandt', 'B')])).toMatchObject({ grade: 'B', by: 'Ida' })
    expect(of([reliable('Ana Brandt', 'B'), reliable('Ana Brandt', 'D')])).toMatchObject({ grade: 'D' })
    expect(of([])).toBeUndefined()
    expect(notesOf([reliable('Nobody Here', 'A')])[0]).toContain('no such source as “Nobody Here”')
    expect(notesOf([reliable('Ana Brandt', 'G')])[0]).toContain('reliability.grade: expected A, B')
  })
})

describe('decisions that fit nothing', () => {
  it.each<[string, Decision, RegExp]>([
    [
      'words that are gone',
      decisionOf('accept', [{ ...wordsOf(a, 'Missiles'), quote: { start: 0, end: 8, text: 'Missives' } }], null),
      /has other words there than “Missives”/,
    ],
    [
      'no report of that id',
      decisionOf('accept', [{ ...wordsOf(a, 'Missiles'), report: 'zz' }], null),
      /there is no report zz/,
    ],
    ['an unknown field', set(strike, 'mood', 'grim'), /there is no field “mood”/],
    ['a value of another form', set(strike, 'certainty', 'sure'), /certainty: expected asserted, reported/],
    ['an unknown grade', grade('airwars', 'great'), /grade.grade: expected confirmed, fair/],
    ['erased contents', { ...decisionOf('comment', [], null) }, /its contents were erased/],
  ])('do nothing but leave a note: %s', (_what, decision, why) => {
    const { notes, ...ledger } = ledgerOf([decision])
    const { notes: none, ...plain } = ledgerOf([])
    expect(ledger).toEqual(plain)
    expect([none, notes.map(({ what }) => what)]).toEqual([[], [expect.stringMatching(why)]])
  })
})

describe('after the reports are read anew', () => {
  const decisions = [set(strike, 'certainty', 'hedged'), set(deaths, 'certainty', 'denied')]
  const reread = (change: (claim: typeof strike) => typeof strike) =>
    ledgerOf(decisions, [{ ...a, claims: a.claims.map(change) }, b, far]).claims.map(({ certainty }) => certainty)
  it.each<[string, (claim: typeof strike) => typeof strike]>([
    ['other ids', (claim) => ({ ...claim, id: `new-${claim.id}` })],
    ['another class', (claim) => ({ ...claim, event: { ...claim.event, class: 'attack' } })],
    [
      'fewer words',
      (claim) => {
        const end = claim.quote.end - 8
        return { ...claim, quote: { start: claim.quote.start, end, text: a.report.text.slice(claim.quote.start, end) } }
      },
    ],
  ])('corrections hold: %s', (_what, change) => {
    expect(
      reread(change)
        .filter((one) => one === 'hedged' || one === 'denied')
        .sort(),
    ).toEqual(['denied', 'hedged'])
  })
  it('a claim that is no longer read is a note, and its neighbour is not meant', () => {
    const ledger = ledgerOf(decisions, [{ ...a, claims: [strike] }, b, far])
    expect(ledger.claims.map(({ certainty }) => certainty).filter((one) => one !== 'reported')).toEqual(['hedged'])
    expect(ledger.notes.map(({ what }) => what).join('\n')).toContain('no claim is read from its words')
  })
  it('of claims in the same words, the event’s decide', () => {
    const quote = { start: 0, end: strike.quote.end, text: strike.quote.text }
    const word = (text: string) => ({
      start: strike.quote.text.indexOf(text),
      end: strike.quote.text.indexOf(text) + text.length,
      text,
    })
    const twins = ['Missiles', 'struck'].map((text, i) => ({
      ...strike,
      id: `twin-${i}`,
      quote,
      event: { class: 'attack', trigger: word(text) },
    }))
    const [, second] = twins
    const decision = decisionOf('correct', second ? placesOf(second, 'certainty') : [], {
      value: 'hedged',
      quote: null,
    })
    const { claims } = ledgerOf([decision], [{ ...a, claims: twins }])
    expect(claims.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['twin-0', 'reported'],
      ['twin-1', 'hedged'],
    ])
  })
  it('reports in another order change nothing', () => {
    expect(ledgerOf(decisions, [...readings].reverse())).toEqual(ledgerOf(decisions))
  })
})
