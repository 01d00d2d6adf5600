import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { prov } from '#export/prov/prov'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { base } from '../support/coded.ts'
import { exportedText, exportOptions, VICTIM, WITNESS } from '../support/exported.ts'
import { madeLedger } from '../support/made-ledger.ts'

const literal = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    {
      type: 'object',
      required: ['$'],
      properties: { $: { type: 'string' }, type: { type: 'string' }, lang: { type: 'string' } },
      additionalProperties: false,
    },
  ],
}
const attributes = { anyOf: [...literal.anyOf, { type: 'array', items: literal }] }
const name = { type: 'string', pattern: '^[A-Za-z0-9_]+:[A-Za-z0-9_-]+$' }

/** Records of one kind: ends that it needs, ends that it may have; all else are attributes with a prefix. */
const records = (required: readonly string[], optional: readonly string[] = [], times: readonly string[] = []) => ({
  type: 'object',
  propertyNames: name,
  additionalProperties: {
    type: 'object',
    required: required.map((end) => `prov:${end}`),
    properties: {
      ...Object.fromEntries([...required, ...optional].map((end) => [`prov:${end}`, name])),
      ...Object.fromEntries(
        times.map((time) => [
          `prov:${time}`,
          { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)$' },
        ]),
      ),
    },
    patternProperties: { '^(hs:|prov:(type|label|value|location|atLocation|role)$)': attributes },
    additionalProperties: false,
  },
})

/** The structure of PROV-JSON (Member Submission of 2013-04-24, sections 3.1 to 3.3), for the records that we write. */
const validate = new Ajv({ strict: false }).compile({
  type: 'object',
  additionalProperties: false,
  properties: {
    prefix: { type: 'object', additionalProperties: { type: 'string' } },
    entity: records([]),
    activity: records([], [], ['startTime', 'endTime']),
    agent: records([]),
    wasGeneratedBy: records(['entity'], ['activity'], ['time']),
    used: records(['activity'], ['entity'], ['time']),
    wasDerivedFrom: records(['generatedEntity', 'usedEntity'], ['activity', 'generation', 'usage']),
    wasAttributedTo: records(['entity', 'agent']),
    wasAssociatedWith: records(['activity'], ['agent', 'plan']),
    actedOnBehalfOf: records(['delegate', 'responsible'], ['activity']),
    wasInfluencedBy: records(['influencee', 'influencer']),
  },
})

async function documentOf(ledger: Ledger) {
  const text = exportedText(await exportLedger(prov, ledger, exportOptions()))
  return { text, document: JSON.parse(text) }
}

const made = { by: 'ana', at: '2031-03-20T10:00:00.000Z', decision: 'd1' }
const decidedLedger = (): Ledger => {
  const ledger = madeLedger()
  const [first, second, ...claims] = ledger.claims as [Claim, Claim, ...Claim[]]
  const [incident] = ledger.incidents as [Incident]
  const nothing = { corrections: [], comments: [], verdict: null, signedOff: [] }
  const corrected: Claim['decided'] & object = {
    ...nothing,
    state: 'accepted',
    set: { ...made, why: null },
    corrections: [{ ...made, by: 'ben', decision: 'd2', field: 'certainty', value: 'hedged', machine: 'asserted' }],
  }
  const added: Claim['decided'] & object = { ...nothing, state: 'added', set: { ...made, decision: 'd3', why: null } }
  const grades = [{ ...made, decision: 'd4', scheme: 'airwars' as const, grade: 'fair', why: null }]
  return {
    ...ledger,
    claims: [{ ...first, decided: corrected }, { ...second, by: ['person'], decided: added }, ...claims],
    incidents: [{ ...incident, decided: { grades, best: null, verdict: null, comments: [], signedOff: [] } }],
  }
}

const valuesOf = (records: Record<string, Record<string, unknown>>) => Object.values(records)

describe('prov', () => {
  test.each([
    ['read', base],
    ['decided', decidedLedger()],
  ])('is PROV-JSON: a ledger that was %s', async (_, ledger) => {
    const { document } = await documentOf(ledger)
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })
  test('has no end of a relation that is not there', async () => {
    const { document } = await documentOf(decidedLedger())
    const { prefix: _, entity, activity, agent, ...relations } = document
    const names = new Set([entity, activity, agent].flatMap((records) => Object.keys(records)))
    const ends = Object.values(relations as Record<string, Record<string, Record<string, unknown>>>)
      .flatMap(valuesOf)
      .flatMap((record) => Object.entries(record))
      .filter(([key]) =>
        /^prov:(?:entity|activity|agent|generatedEntity|usedEntity|delegate|responsible|influence[er]r?)$/.test(key),
      )
      .map(([, value]) => value)
    expect(ends.length).toBeGreaterThan(10)
    expect(ends.filter((end) => !names.has(end as string))).toEqual([])
  })
  test('quotes each claim from its report, at its offsets', async () => {
    const ledger = madeLedger()
    const { document } = await documentOf(ledger)
    const quotations = valuesOf(document.wasDerivedFrom).filter(
      (one) => (one['prov:type'] as { $: string } | undefined)?.$ === 'prov:Quotation',
    )
    expect(quotations).toHaveLength(ledger.claims.length)
    expect(quotations[0]).toMatchObject({
      'prov:generatedEntity': `hs:claim-${ledger.claims[0]?.id}`,
      'prov:usedEntity': `hs:report-${ledger.reports[0]?.id}`,
      'hs:start': ledger.claims[0]?.quote.start,
    })
  })
  test('attributes a claim to each speaker, the origin marked, and to nobody where nobody is named', async () => {
    const ledger = madeLedger()
    const { document } = await documentOf(ledger)
    const of = (claim: Claim | undefined) =>
      valuesOf(document.wasAttributedTo).filter((one) => one['prov:entity'] === `hs:claim-${claim?.id}`)
    expect(of(ledger.claims[1]).map((one) => [one['prov:agent'], one['hs:role'], one['hs:place']])).toEqual([
      ['hs:source-s-mayor', 'speaker', 0],
      ['hs:source-s-local', 'origin', 1],
    ])
    expect(of(ledger.claims[3])[0]).toMatchObject({ 'hs:stance': 'denies' })
    const [first, ...others] = ledger.claims as [Claim, ...Claim[]]
    const nobody = { ...ledger, claims: [{ ...first, origin: null, attribution: [] }, ...others] }
    const { document: without } = await documentOf(nobody)
    expect(valuesOf(without.wasAttributedTo).some((one) => one['prov:entity'] === `hs:claim-${first.id}`)).toBe(false)
  })
  test('tells decisions of persons from the reading of the program', async () => {
    const ledger = decidedLedger()
    const { document } = await documentOf(ledger)
    const [corrected, added, read] = ledger.claims.map(({ id }) => `hs:claim-${id}`)
    const madeBy = (entity: string | undefined) =>
      valuesOf(document.wasGeneratedBy)
        .filter((one) => one['prov:entity'] === entity)
        .map((one) => one['prov:activity'])
    expect(madeBy(corrected)).toEqual(['hs:decision-d2-correct-certainty'])
    expect(madeBy(`${corrected}-read`)).toEqual(['hs:reading'])
    expect(madeBy(added)).toEqual(['hs:decision-d3-add'])
    expect(madeBy(read)).toEqual(['hs:reading'])
    const decisions = Object.keys(document.activity).filter((one) => one !== 'hs:reading')
    expect(decisions).toEqual([
      'hs:decision-d1-accepted',
      'hs:decision-d2-correct-certainty',
      'hs:decision-d3-add',
      'hs:decision-d4-grade-airwars',
    ])
    for (const activity of decisions) {
      const [by] = valuesOf(document.wasAssociatedWith).filter((one) => one['prov:activity'] === activity)
      expect(document.agent[by?.['prov:agent'] as string]['prov:type'].$).toBe('prov:Person')
    }
  })
  test('names no private person', async () => {
    const { text } = await documentOf(base)
    for (const person of [VICTIM, WITNESS, 'Tennick', 'Odesk']) expect(text).not.toContain(person)
  })
  test('gives the same bytes for the same ledger', async () => {
    expect((await documentOf(decidedLedger())).text).toBe((await documentOf(decidedLedger())).text)
  })
})
