import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { exporters } from '#export/exporters'
import { plainText } from '#export/table/cell'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { exportedText, exportOptions, placed } from '../support/exported.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { claimOf } from '../support/make.ts'
import { reportOf } from '../support/reading.ts'

/** A ledger whose only claim, title, speaker, actor and place are these words, with a verdict on it. */
function ledgerOf(words: string): Ledger {
  const report = reportOf(words, { title: words, publisher: words, url: 'https://gazette.example/a' })
  const quote = { start: 0, end: words.length, text: words }
  const ledger = madeLedger()
  const [incident] = ledger.incidents as [Incident]
  const [source] = ledger.sources
  const actor = { id: 'a-one', name: words, kind: 'military', party: null, partyBasis: null }
  const verdict = {
    by: words,
    at: '2031-03-20T10:00:00Z',
    decision: 'd1',
    text: words,
    rating: null,
    url: 'https://a.example/',
    author: null,
  }
  const claim: Claim = {
    ...claimOf(report.id, quote, 'shelling', quote, {
      when: incident.when,
      where: placed(words, 48, 33),
      origin: source?.id ?? null,
      roles: [{ role: 'actor', quote, name: words, actor: actor.id }],
    }),
    decided: { state: null, set: null, corrections: [], comments: [], signedOff: [], verdict },
  }
  const own: Incident = {
    ...incident,
    class: 'shelling',
    title: words,
    where: claim.where,
    claims: [claim.id],
    reports: [report.id],
    accounts: [],
    positions: [],
    counts: [],
    ranges: [],
    agreements: [],
    contradictions: [],
    why: [words],
  }
  return {
    ...ledger,
    reports: [report],
    sources: source ? [{ ...source, name: words }] : [],
    actors: [actor],
    claims: [claim],
    incidents: [own],
  }
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** How each format is read back. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['geojson', JSON.parse],
  ['timemap', JSON.parse],
  ['webannotation', JSON.parse],
  ['prov', JSON.parse],
  ['claimreview', JSON.parse],
  [
    'plover',
    (text) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  ],
  ['atlos', (text) => stringsOf(parse(text, { columns: true })).map(plainText)],
]

const piece = fc.oneof(
  fc.constantFrom(
    '</script>',
    '"',
    "'",
    '\\',
    '\r\n',
    '\u2028',
    '\u202e',
    'שלום',
    'e\u0301',
    '𝔘',
    '=1+1',
    '@',
    ',',
    ';',
    '\u0001',
    '<!--',
    '{{',
    '${',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const anyWords = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((pieces) => `A ${pieces.join('')} z`.replace(/[\0\p{Cs}]/gu, '\ufffd'))

describe('any words survive and do nothing', () => {
  test.each(READERS)('in %s', async (name, read) => {
    const exporter = exporters.find((one) => one.name === name)
    if (!exporter) throw new Error(`no exporter ${name}`)
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const exported = await exportLedger(exporter, ledgerOf(words), exportOptions({ privateNames: true }))
        const strings = stringsOf(read(exportedText(exported)))
        // Atlos has its title on one line, and so have notes: there the words are looked for as they stand on one.
        const line = words.replace(/\s+/gu, ' ').trim()
        expect(strings.some((one) => one.includes(words) || one.includes(line))).toBe(true)
        for (const { path } of exported.files) expect(path).toMatch(/^[A-Za-z0-9._/-]+$/)
      }),
      { seed: 20310413, numRuns: 60 },
    )
  })
})
