import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import type { ClaimDecided } from '#model/reviewed'
import { pageOf } from '#web/page/page'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'
import { day } from '../support/make.ts'
import { pageProblems, type Shown } from '../support/page.ts'

const made = { by: 'Ida', at: '2031-04-01T10:00:00Z', decision: 'abc' }
const nothing: ClaimDecided = { state: null, set: null, corrections: [], comments: [], verdict: null, signedOff: [] }

/** The made ledger with what people decided on its first claim and on its incident. */
function decidedLedger(decided: Partial<ClaimDecided>): Ledger {
  const ledger = madeLedger()
  const [first, ...others] = ledger.claims
  const [incident] = ledger.incidents
  if (!first || !incident) throw new Error('the made ledger has claims and an incident')
  return {
    ...ledger,
    claims: [{ ...first, decided: { ...nothing, ...decided } }, ...others],
    incidents: [
      {
        ...incident,
        decided: {
          grades: [{ scheme: 'airwars', grade: 'fair', why: HOSTILE, ...made }],
          verdict: null,
          best: { best: 4, low: 3, high: 9, parts: null, ...made },
          comments: [],
          signedOff: ['Noor'],
        },
      },
    ],
  }
}

const pageIn = (page: string) => ({
  page,
  all: (selector: string): Shown[] => [...parseHTML(page).document.querySelectorAll(selector)] as unknown as Shown[],
})

describe('what people decided, on a page', () => {
  const when = { field: 'when', value: day('2031-03-10'), machine: day('2031-03-11'), ...made } as const
  const page = pageIn(
    pageOf(decidedLedger({ corrections: [when], comments: [{ text: HOSTILE, ...made }], signedOff: ['Noor'] })),
  )
  const texts = (selector: string): string[] => page.all(selector).map((one) => one.textContent?.trim() ?? '')
  test('stands on the card, the machine’s reading struck out beside it, with who and when', () => {
    expect(texts('.card .decided li')[0]).toBe('when 10 March 2031 11 March 2031 Ida, 1 April 2031')
    expect(texts('.card .decided del')).toEqual(['11 March 2031'])
    expect(texts('.card .decided li').at(-1)).toBe('confirmed by Noor')
  })
  test('stands on the incident', () => {
    expect(texts('.decided .label')).toEqual(expect.arrayContaining(['grade', 'deaths', 'confirmed']))
    expect(texts('.decided li').join('\n')).toContain('best estimate 4, 3 to 9')
  })
  test('does nothing by what people wrote', () => {
    expect(page.all('.decided script, .decided img')).toEqual([])
    expect(pageProblems(page.page)).toEqual([])
  })
  test('marks a rejected claim in its text and on its card', () => {
    const set = { ...made, why: 'a drill' }
    const rejected = pageIn(pageOf(decidedLedger({ state: 'rejected', set })))
    expect(rejected.all('.card.rejected')).toHaveLength(1)
    expect(rejected.all('.claim.rejected').length).toBeGreaterThan(0)
  })
  test('is not there where nothing was decided', () => {
    expect(pageIn(pageOf(madeLedger())).all('ul.decided')).toEqual([])
  })
})
