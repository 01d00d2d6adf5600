import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { escapeText, html } from '../../src/web/page/html.ts'
import { pageOf } from '../../src/web/page/page.ts'
import { COLOURS } from '../../src/web/page/speakers.ts'
import { baseStyle } from '../../src/web/page/style/base.ts'
import { HOSTILE, madeLedger } from '../support/made-ledger.ts'
import { claimOf, said, words } from '../support/make.ts'
import type { Shown } from '../support/page.ts'

const ledger = madeLedger()
const page = pageOf(ledger)
const { document } = parseHTML(page)
const all = (selector: string): Shown[] => [...document.querySelectorAll(selector)] as unknown as Shown[]
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the page stands alone and is harmless', () => {
  test('admits its own style and script by their hashes, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const inline = (tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(inline('style'))}; script-src ${hash(inline('script'))}; base-uri 'none'; form-action 'none'`,
    )
  })
  test('loads nothing', () => {
    expect(all('img, link, iframe, object, embed, video, audio, source, form, base, [src], [srcset], [style]')).toEqual(
      [],
    )
    expect(all('script')).toHaveLength(1)
    expect(page).not.toMatch(/@import|url\(/)
  })
  test('has no handler, and no address but the web’s and its own', () => {
    for (const element of all('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/)
      const href = element.getAttribute('href')
      if (href !== null) expect(href).toMatch(/^(#|https?:\/\/)/)
    }
  })
  test('shows hostile words as words, its controls as pictures, its overrides as marks', () => {
    const [report] = ledger.reports
    const shown = document.getElementById(`r-${report?.id}`)?.textContent ?? ''
    const expected = HOSTILE.replaceAll('\u001b', '␛').replace('\u0007', '␇').replace('\u202e', '\ufffd')
    expect(shown.split(expected)).toHaveLength(3)
    expect(page).not.toMatch(/[\u202d\u202e]|(?![\n\t])\p{Cc}/u)
  })
  test('an address that is none of the web’s is no link', () => {
    const [report, ...others] = ledger.reports
    const made = pageOf({ ...ledger, reports: [{ ...report!, url: 'javascript:alert(1)' }, ...others] })
    expect(made).not.toMatch(/href="javascript/i)
  })
  test('is the same each time', () => {
    expect(pageOf(madeLedger())).toBe(page)
  })
})

describe('the page leads from each value to its words', () => {
  test('each id is one element', () => {
    const ids = all('[id]').map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('each link within the page finds its element', () => {
    for (const link of all('a[href^="#"]')) {
      expect(document.getElementById((link.getAttribute('href') ?? '').slice(1)), link.outerHTML).not.toBeNull()
    }
  })
  test('each claim has a mark, its words lit as a whole, and a card', () => {
    for (const claim of ledger.claims) {
      expect(document.getElementById(`t-${claim.id}`)?.getAttribute('aria-label')).toContain(claim.certainty)
      const lit = all(`.text .claim[data-c="${claim.id}"]`).map((element) => {
        for (const mark of element.querySelectorAll('.mark')) mark.remove()
        return element.textContent
      })
      expect(lit.join('')).toBe(claim.quote.text)
      expect(document.getElementById(`c-${claim.id}`)?.textContent).toContain(claim.quote.text)
    }
  })
  test('a card tells the chain, outermost first, and the own voice', () => {
    const chains = all('.card .chain').map((element) => element.textContent)
    expect(chains).toContain('Harbour Gazette → Ana Belm → local residents')
    expect(chains).toContain('Harbour Gazette in its own voice')
    expect(chains).toContain('Harbour Gazette → Northern Army denies')
  })
  test('the table shows what the incident has', () => {
    const row = all('.incidents tbody tr')[0]?.textContent?.replace(/\s+/g, ' ') ?? ''
    for (const shown of [
      'Drone strike on Port Sorrel',
      '11 March 2031',
      'not in the gazetteer',
      '0+',
      '1 of 3 reports: uk',
    ]) {
      expect(row).toContain(shown)
    }
  })
  test('an account says why it counts or does not', () => {
    const accounts = all('.accounts tbody tr').map((row) => row.textContent?.replace(/\s+/g, ' ').trim())
    expect(accounts[0]).toContain('no link found')
    expect(accounts[1]).toContain('dependent: heard only through Ana Belm')
    expect(accounts[2]).toContain('comments only')
  })
})

describe('colours', () => {
  test('there is one for each speaker that has a number', () => {
    for (let i = 0; i < COLOURS; i++) expect(baseStyle.match(new RegExp(`--s${i}: #`, 'g'))).toHaveLength(2)
  })
  test('a ninth speaker gets a used colour and a letter of its own', () => {
    const [report] = ledger.reports
    const many = Array.from({ length: 30 }, (_, i) =>
      claimOf(report!.id, words(report!.text, 'A drone strike hit'), `c${i}`, words(report!.text, 'hit'), {
        attribution: [said({ id: `s${i}`, name: `Speaker ${i}` }, null, null)],
      }),
    )
    const made = parseHTML(pageOf({ ...ledger, claims: many, incidents: [] })).document
    const letters = [...made.querySelectorAll('.legend .mark')].map((mark) => mark.textContent)
    expect(letters).toHaveLength(30)
    expect(new Set(letters).size).toBe(30)
    expect(letters.at(-1)).toBe('AD')
  })
})

describe('html', () => {
  test.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u0000b\u009fc\ud800', 'a␀b\ufffdc\ufffd'],
    ['line\n\ttab', 'line\n\ttab'],
  ])('escapes %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected)
    expect(html`<i title="${text}">${[text, null, html`<br>`, 3]}</i>`.markup).toBe(
      `<i title="${expected}">${expected}<br>3</i>`,
    )
  })
})
