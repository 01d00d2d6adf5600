import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { webannotation } from '#export/webannotation/webannotation'
import type { Claim } from '#model/claim'
import type { Ledger } from '#model/ledger'
import type { Source } from '#model/source'
import { base } from '../support/coded.ts'
import { exportedText, exportOptions, VICTIM, WITNESS } from '../support/exported.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { counted, words } from '../support/make.ts'
import { reportOf } from '../support/reading.ts'
import { unmapped } from './json-paths.ts'
import { found, type Selector } from './selected.ts'

/** Terms of http://www.w3.org/ns/anno.jsonld that we may use: any other key has to have a declared prefix. */
const ANNO = new Set(
  '@context id type label total first startIndex items motivation generator creator created name body target value format language purpose source selector state exact prefix suffix start end sourceDate cached'.split(
    ' ',
  ),
)
const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
)

interface Annotated {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly generator?: object
  readonly creator?: { readonly name: string }
  readonly body: readonly Record<string, unknown>[]
  readonly target: string | { readonly source: string; readonly selector: readonly Selector[] }
}

async function exported(ledger: Ledger, options = exportOptions()) {
  const done = await exportLedger(webannotation, ledger, options)
  const text = exportedText(done)
  const collection = JSON.parse(text)
  return { text, collection, items: collection.first.items as Annotated[], dropped: done.dropped }
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [key, ...keysOf(one)])
}

const made = { by: 'ana', at: '2031-03-20T10:00:00.000Z', decision: 'd1' }

describe('webannotation', () => {
  test('has what the model requires', async () => {
    const { collection, items } = await exported(base)
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: items.length })
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const one of items) {
      expect(one.type).toBe('Annotation')
      expect(one.id).toMatch(/^urn:hearsay:[a-z]+:[\w%.:-]+$/)
      expect(MOTIVATIONS).toContain(one.motivation)
      expect(one.target).toBeTruthy()
    }
  })
  test('uses terms of the context, or a declared prefix', async () => {
    const { collection } = await exported(base)
    const { '@context': _, ...rest } = collection
    expect(keysOf(rest).filter((key) => !ANNO.has(key) && !key.startsWith('hs:'))).toEqual([])
  })
  test('has no member that its mapping does not tell of', async () => {
    expect(
      unmapped((await exported(base, exportOptions({ privateNames: true }))).collection, webannotation.mapping),
    ).toEqual([])
  })
  test('has one annotation a claim, and one for each stretch of words it was read from', async () => {
    const { items } = await exported(madeLedger())
    const claims = items.filter(({ body }) => body.some((one) => one.type === 'hs:Claim'))
    expect(claims).toHaveLength(madeLedger().claims.length)
    const parts = new Set(items.flatMap(({ body }) => body.flatMap((one) => one['hs:part'] ?? [])))
    expect(parts).toEqual(new Set(['event', 'when', 'where', 'counts', 'source', 'cue', 'certainty']))
  })
  test('selects the words by position and by quote', async () => {
    const ledger = madeLedger()
    const { items } = await exported(ledger, exportOptions({ privateNames: true }))
    const texts = ledger.reports.map(({ text }) => text)
    for (const { target } of items) {
      if (typeof target === 'string') continue
      const [quote, position] = target.selector as [Selector, Selector]
      expect(texts.some((text) => found(text, position) === quote.exact)).toBe(true)
      expect(texts.some((text) => text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`))).toBe(true)
    }
  })
  test('gives no private name, not even beside a quote', async () => {
    const { text, dropped, items } = await exported(base)
    for (const name of [VICTIM, WITNESS, 'Tennick', 'Odesk']) expect(text).not.toContain(name)
    expect(dropped.map(({ what }) => what)).toContain('quote selectors of words with a private name')
    const bare = items.filter(({ target }) => typeof target !== 'string' && target.selector.length === 1)
    expect(bare.length).toBeGreaterThan(0)
    expect((await exported(base, exportOptions({ privateNames: true }))).text).toContain(VICTIM)
  })
  test('keeps positions where a name of two code units a letter was blotted out', async () => {
    const name = '𞤀𞤣𞤢𞤥𞤢 𞤄𞤢𞤸'
    const text = `${name} wept. A shell hit the mill.`
    const report = reportOf(text, { url: 'https://gazette.example/mill' })
    const witness = {
      ...(base.sources.find(({ kind, named }) => kind === 'witness' && named) as Source),
      name,
      aliases: [],
    }
    const claim = {
      ...(madeLedger().claims[0] as Claim),
      report: report.id,
      quote: words(text, 'A shell hit the mill'),
      event: { class: 'shelling', trigger: words(text, 'hit') },
      when: null,
      where: null,
      origin: witness.id,
    }
    const ledger = { ...madeLedger(), reports: [report], sources: [witness], claims: [claim], incidents: [] }
    const { items, text: json } = await exported(ledger)
    expect(json).not.toContain(name)
    const { target } = items[0] as Annotated
    const [quote, position] = (typeof target === 'string' ? [] : target.selector) as [Selector, Selector]
    expect(quote).toMatchObject({ exact: 'A shell hit the mill', prefix: ' wept. ' })
    expect(found(text, position)).toBe('A shell hit the mill')
  })
  test('tells what people decided from what the program read', async () => {
    const ledger = madeLedger()
    const [first, ...others] = ledger.claims as [Claim, ...Claim[]]
    const decided = {
      state: 'accepted' as const,
      set: { ...made, why: 'seen it' },
      corrections: [{ ...made, decision: 'd2', field: 'certainty' as const, value: 'hedged', machine: 'asserted' }],
      comments: [{ ...made, decision: 'd3', text: '<script>alert(1)</script>' }],
      verdict: null,
      signedOff: [],
    }
    const { items } = await exported({ ...ledger, claims: [{ ...first, decided }, ...others] })
    const human = items.filter(({ creator }) => creator)
    expect(human.map(({ motivation }) => motivation)).toEqual(['assessing', 'editing', 'commenting'])
    for (const one of human)
      expect(one).toMatchObject({
        creator: { name: 'ana' },
        created: made.at,
        target: `urn:hearsay:annotation:${first.id}`,
      })
    for (const one of human) expect(one.generator).toBeUndefined()
    for (const one of items) expect([one.creator, one.generator].filter(Boolean)).toHaveLength(1)
  })
  test('names the person who added a claim, not the program', async () => {
    const ledger = madeLedger()
    const [first, ...others] = ledger.claims as [Claim, ...Claim[]]
    const decided = {
      state: 'added' as const,
      set: { ...made, why: null },
      corrections: [],
      comments: [],
      verdict: null,
      signedOff: [],
    }
    const { items } = await exported({ ...ledger, claims: [{ ...first, by: ['person'], decided }, ...others] })
    expect(items.find(({ id }) => id === `urn:hearsay:annotation:${first.id}`)).toMatchObject({
      creator: { name: 'ana' },
    })
  })
  test('has a word and no number for several', async () => {
    const ledger = madeLedger()
    const [first, ...others] = ledger.claims as [Claim, ...Claim[]]
    const text = ledger.reports[0]?.text ?? ''
    const several = counted('killed', words(text, 'workers'), 2, null, { vague: true })
    const { items } = await exported({ ...ledger, claims: [{ ...first, counts: [several] }, ...others] })
    const body = items.flatMap((one) => one.body).find((one) => one['hs:part'] === 'counts')
    expect(body).toMatchObject({ 'hs:inWords': 'several' })
    expect(body).not.toHaveProperty('hs:min')
  })
  test.each([['javascript:alert(1)'], ['file:///etc/passwd'], [null], ['http://']])(
    'has a name of its own for a report at %s',
    async (url) => {
      const report = reportOf('A shell hit the mill.', { url })
      const claim = {
        ...(madeLedger().claims[0] as Claim),
        report: report.id,
        quote: words(report.text, 'the mill'),
        when: null,
        where: null,
        event: { class: 'shelling', trigger: words(report.text, 'hit') },
      }
      const { items } = await exported({ ...madeLedger(), reports: [report], claims: [claim] })
      expect(items[0]?.target).toMatchObject({ source: `urn:hearsay:report:${report.id}` })
    },
  )
})
