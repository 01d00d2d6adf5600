import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Report } from '#model/report'
import { dossierPieces } from '#web/page/dossier'
import { escapeText } from '../../src/web/page/html.ts'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'
import type { Shown } from '../support/page.ts'

const NOW = '2031-04-01T12:00:00.000Z'
const pageOf = (ledger: Ledger): string => [...dossierPieces(ledger, NOW)].join('')

const ledger = madeLedger()
const page = pageOf(ledger)
const { document } = parseHTML(page)
const all = (selector: string): Shown[] => [...document.querySelectorAll(selector)] as unknown as Shown[]

describe('the dossier stands alone and is harmless', () => {
  test('admits its own style by its hash, and no script', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(all('script, img, link, iframe, object, embed, form, base, [src], [style]')).toEqual([])
    expect(page).not.toMatch(/@import|url\(/)
  })
  test('has no handler, and no address but the web’s and its own', () => {
    const [report, ...others] = ledger.reports as [Report, ...Report[]]
    const given = pageOf({
      ...ledger,
      reports: [{ ...report, url: 'javascript:alert(1)', archived: 'data:text/html,x' }, ...others],
    })
    for (const element of parseHTML(given).document.querySelectorAll('*') as unknown as Shown[]) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/)
      const href = element.getAttribute('href')
      if (href !== null) expect(href).toMatch(/^(#|https?:\/\/)/)
    }
    expect(given).toContain('javascript:alert(1)')
  })
  test('shows hostile words as words', () => {
    const shown = document.getElementById('reports')?.textContent ?? ''
    expect(shown).toContain(HOSTILE.replaceAll('\u001b', '␛').replace('\u0007', '␇').replace('\u202e', '\ufffd'))
    expect(page).not.toMatch(/[\u202d\u202e]|(?![\n\t])\p{Cc}/u)
  })
  test('has the same elements whatever the words are', () => {
    const tags = (markup: string): string[] =>
      ([...parseHTML(markup).document.querySelectorAll('body *')] as unknown as { tagName: string }[]).map(
        (one) => one.tagName,
      )
    const [claim, ...claims] = ledger.claims as [Claim, ...Claim[]]
    const [incident] = ledger.incidents as [Incident]
    const withWords = (words: string): Ledger => ({
      ...ledger,
      claims: [{ ...claim, quote: { ...claim.quote, text: words } }, ...claims],
      incidents: [{ ...incident, title: words, why: [words] }],
      sources: ledger.sources.map((source) => ({ ...source, name: `${source.name} ${words}` })),
    })
    const expected = tags(pageOf(withWords('plain')))
    const nasty = fc.constantFrom(
      '</script>',
      '<!--',
      ']]>',
      '"',
      "'",
      '&amp;',
      '<q>',
      '</q>',
      '\u202e',
      '\u0000',
      '\ud800',
      'שלום',
      '`',
      '\u2028',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const words = `x${parts.join('')}x`
          const made = pageOf(withWords(words))
          expect(tags(made)).toEqual(expected)
          expect(made).toContain(escapeText(words))
        },
      ),
      { seed: 20310412, numRuns: 60 },
    )
  })
})

describe('the dossier leads from each value to its words', () => {
  test('each id is one element, and each footnote mark leads to one', () => {
    const ids = all('[id]').map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const marks = all('a[href^="#"]').map((element) => element.getAttribute('href')?.slice(1) ?? '')
    expect(marks.length).toBeGreaterThan(5)
    for (const mark of marks) expect(ids).toContain(mark)
  })
  test('has one note a claim of its incidents, numbered from one, with the words', () => {
    const own = ledger.incidents.flatMap(({ claims }) => claims)
    const notes = all('.notes > li')
    expect(notes.map((one) => one.id)).toEqual(notes.map((_, i) => `n-${i + 1}`))
    expect(notes).toHaveLength(own.length)
    const words = all('.notes > li > q:first-child').map((one) => one.textContent)
    for (const id of own) expect(words).toContain(ledger.claims.find((claim) => claim.id === id)?.quote.text)
  })
  test('has both sides of a contradiction with their notes', () => {
    expect(all('.contradictions li').length).toBe(ledger.incidents[0]?.contradictions.length)
    for (const one of all('.contradictions li')) expect(one.textContent).toMatch(/ against /)
  })
  test('shows what a person decided apart, with the name', () => {
    const made = { by: 'ana', at: NOW, decision: 'd1' }
    const [claim, ...claims] = ledger.claims as [Claim, ...Claim[]]
    const decided = {
      state: 'rejected' as const,
      set: { ...made, why: '<b>no</b>' },
      corrections: [],
      comments: [],
      verdict: null,
      signedOff: [],
    }
    const { document: shown } = parseHTML(pageOf({ ...ledger, claims: [{ ...claim, decided }, ...claims] }))
    const line = shown.querySelector('.notes .decided')?.textContent ?? ''
    expect(line).toContain('rejected')
    expect(line).toContain('<b>no</b>')
    expect(line).toContain('ana')
    expect(document.querySelector('.notes .decided')).toBeNull()
  })
  test('has no number that nobody gave, and a word for a vague one', () => {
    const [incident] = ledger.incidents as [Incident]
    const made = pageOf({
      ...ledger,
      incidents: [{ ...incident, ranges: [{ what: 'killed', group: null, low: null, high: null, claims: [] }] }],
    })
    expect(made).toContain('<dt>killed</dt><dd dir="auto">?')
  })
  test('is the same each time', () => expect(pageOf(madeLedger())).toBe(page))
})
