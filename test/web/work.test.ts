import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ComparisonPage, IncidentList, LoggedDecision, Page, ReportPage, ReviewItem } from '#web/contract'
import { type TestServer, testServer } from '../support/served.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.end())

const get = async <T>(path: string): Promise<T> => (await (await server.ask(path)).json()) as T

/** Every row of a list, page by page. */
async function everyRow<Row>(path: string, limit: number): Promise<{ rows: Row[]; totals: Set<number> }> {
  const [rows, totals]: [Row[], Set<number>] = [[], new Set()]
  for (let after: string | null = ''; after !== null; ) {
    const page: Page<Row> = await get(
      `${path}limit=${limit}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
    )
    rows.push(...page.rows)
    totals.add(page.total)
    expect(page.rows.length).toBeLessThanOrEqual(limit)
    after = page.after
  }
  return { rows, totals }
}

test.each([
  '/api/incidents?',
  '/api/incidents?sort=killed&',
  '/api/reports?',
  '/api/sources?',
  '/api/review?',
  '/api/search?q=saltgate&',
])('%s page by page is the whole list, each row once', async (path) => {
  const whole = await get<Page<{ id?: string; claim?: string | { id: string } }>>(`${path}limit=200`)
  const { rows, totals } = await everyRow<(typeof whole.rows)[number]>(path, 3)
  expect(rows).toEqual(whole.rows)
  expect(whole.after).toBeNull()
  // A search counts claims; reports that hold the words without a claim of them come behind.
  if (!path.includes('search')) expect([...totals]).toEqual([whole.rows.length])
})

test('the desk: filters narrow, facets count what the other filters leave, a number leads to its words', async () => {
  const all = await get<IncidentList>('/api/incidents')
  const [facet] = all.facets.class
  if (!facet) throw new Error('no facet')
  const some = await get<IncidentList>(`/api/incidents?class=${facet.value}`)
  expect(some.total).toBe(facet.count)
  expect(some.facets.class).toEqual(all.facets.class)
  const contested = await get<IncidentList>('/api/incidents?contested=true')
  expect(contested.rows.every(({ contradictions }) => contradictions > 0)).toBe(true)
  expect(contested.total).toBeGreaterThan(0)
  const counted = all.rows.find(({ killed }) => killed !== null)
  const [word] = counted?.words ?? []
  const page = await get<ReportPage>(`/api/reports/${word?.report}`)
  expect(page.claims.map(({ claim }) => claim.id)).toContain(word?.claim)
  expect((await get<IncidentList>('/api/incidents?q=saltgate+terminal')).total).toBeGreaterThan(0)
  expect((await get<IncidentList>('/api/incidents?q=nosuchwordanywhere')).total).toBe(0)
  expect((await get<IncidentList>('/api/incidents?since=2031-04-01')).total).toBe(0)
})

test('what was fetched of this state is not sent again; of another it is', async () => {
  const first = await server.ask('/api/reports')
  const tag = first.headers.get('etag') ?? ''
  expect(tag).not.toBe('')
  const again = await server.ask('/api/reports', { headers: { 'if-none-match': `"other", ${tag}` } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  const { rows } = await get<Page<ReviewItem>>('/api/review?limit=1')
  const claim = rows[0]?.claim
  await server.send('POST', '/api/decisions', {
    what: 'comment',
    by: 'Ada',
    on: [{ report: claim?.report, quote: claim?.quote, field: null }],
    value: { text: 'Look again.' },
  })
  expect((await server.ask('/api/reports', { headers: { 'if-none-match': tag } })).status).toBe(200)
})

describe('deciding', () => {
  const decide = async (body: object): Promise<LoggedDecision> => {
    const answer = await server.send('POST', '/api/decisions', body)
    expect(answer.status).toBe(201)
    return (await answer.json()) as LoggedDecision
  }

  test('a correction shows beside the machine’s reading, is confirmed by a second person, and is undone', async () => {
    const { rows } = await get<Page<ReviewItem>>('/api/review?limit=1')
    const item = rows[0] as ReviewItem
    const { claim } = item
    expect(item.around.text).toContain(claim.quote.text)
    const on = [
      { report: claim.report, quote: claim.quote, field: 'certainty' },
      { report: claim.report, quote: claim.event.trigger, field: 'event' },
    ]
    const certainty = claim.certainty === 'hedged' ? 'reported' : 'hedged'
    const made = await decide({ what: 'correct', by: 'Ada', on, value: { value: certainty, quote: null } })
    const shown = async () =>
      (await get<ReportPage>(`/api/reports/${claim.report}`)).claims.find((one) => one.claim.id === claim.id)
    expect((await shown())?.claim.certainty).toBe(certainty)
    expect((await shown())?.machine?.certainty).toBe(claim.certainty)
    const waits = await everyRow<ReviewItem>('/api/review?', 200)
    expect(waits.rows.find((one) => one.claim.id === claim.id)?.awaits?.payloadHash).toBe(made.payloadHash)
    expect(waits.rows.at(-1)?.claim.id).toBe(claim.id)

    const own = await server.send('POST', '/api/decisions', {
      what: 'sign-off',
      by: 'Ada',
      on: [],
      value: { decision: made.payloadHash },
    })
    expect(own.status).toBe(422)
    await decide({ what: 'sign-off', by: 'Grace', on: [], value: { decision: made.payloadHash } })
    const signed = await everyRow<ReviewItem>('/api/review?', 200)
    expect(signed.rows.map((one) => one.claim.id)).not.toContain(claim.id)
    const log = await get<Page<LoggedDecision>>('/api/decisions')
    expect(log.rows.find(({ payloadHash }) => payloadHash === made.payloadHash)?.signedOff).toEqual(['Grace'])

    await decide({ what: 'undo', by: 'Ada', on: [], value: { decision: made.payloadHash } })
    expect((await shown())?.claim.certainty).toBe(claim.certainty)
    expect((await shown())?.machine).toBeNull()
    const undone = (await get<Page<LoggedDecision>>('/api/decisions')).rows.find(
      ({ payloadHash }) => payloadHash === made.payloadHash,
    )
    expect(undone?.undone).toBe(true)
    const twice = await server.send('POST', '/api/decisions', {
      what: 'undo',
      by: 'Ada',
      on: [],
      value: { decision: made.payloadHash },
    })
    expect(twice.status).toBe(409)
  })

  test('a grade that a person sets stands on the desk', async () => {
    const { rows } = await get<IncidentList>('/api/incidents?sort=reports&limit=1')
    const incident = rows[0]
    const page = await get<{ claims: { report: string; quote: object }[]; decisions: LoggedDecision[] }>(
      `/api/incidents/${incident?.id}`,
    )
    const [claim] = page.claims
    const on = [{ report: claim?.report, quote: claim?.quote, field: 'incident' }]
    await decide({ what: 'grade', by: 'Ada', on, value: { scheme: 'admiralty', grade: '3', why: null } })
    const after = await get<IncidentList>('/api/incidents?sort=reports&limit=1')
    expect(after.rows[0]?.grades).toEqual(['Admiralty 3'])
    const decided = await get<{ decisions: LoggedDecision[] }>(`/api/incidents/${incident?.id}`)
    expect(decided.decisions.map(({ what }) => what)).toContain('grade')
  })

  test('a ledger that is open for reading takes no decision and reads nothing', async () => {
    const still = await testServer({ readOnly: true })
    try {
      expect(((await (await still.ask('/api/ledger')).json()) as { writable: boolean }).writable).toBe(false)
      const decided = { what: 'accept', by: 'Ada', on: [], value: null }
      expect((await still.send('POST', '/api/decisions', decided)).status).toBe(403)
      expect((await still.send('POST', '/api/reads', { text: 'A drone hit a barn.' })).status).toBe(403)
      expect((await still.ask('/api/incidents')).status).toBe(200)
    } finally {
      await still.end()
    }
  })
})

test('exports are downloads that show nothing; unknown ones are named', async () => {
  const ris = await server.ask('/api/export?format=ris')
  expect(ris.status).toBe(200)
  expect(ris.headers.get('content-disposition')).toBe('attachment; filename="hearsay.ris"')
  expect(ris.headers.get('content-security-policy')).toMatch(/sandbox/)
  expect(await ris.text()).toMatch(/^TY {2}- /)
  expect((await server.ask('/api/export?format=docx')).status).toBe(422)
  expect((await server.ask('/api/export?format=csv')).status).toBe(422)
  const [row] = (await get<IncidentList>('/api/incidents?limit=1')).rows
  const one = JSON.parse(await (await server.ask(`/api/export?format=json&incident=${row?.id}`)).text()) as {
    incidents: { id: string }[]
  }
  expect(one.incidents.map(({ id }) => id)).toEqual([row?.id])
  expect((await server.ask('/api/export?format=json&incident=none')).status).toBe(404)
})

test('two incidents, and two reports, side by side', async () => {
  const incidents = (await get<IncidentList>('/api/incidents?sort=reports&limit=2')).rows.map(({ id }) => id)
  const page = await get<{ incident: { reports: string[] } }>(`/api/incidents/${incidents[0]}`)
  for (const [a, b] of [incidents, page.incident.reports.slice(0, 2)]) {
    const answer = await server.ask(`/api/compare?a=${a}&b=${b}`)
    expect(answer.status).toBe(200)
    const compared = (await answer.json()) as ComparisonPage
    expect([compared.a.id, compared.b.id]).toEqual([a, b])
    expect(compared.sections.length).toBeGreaterThan(0)
    const claims = new Set(compared.claims.map(({ id }) => id))
    for (const { matters } of compared.sections)
      for (const matter of matters)
        for (const value of [...matter.a, ...matter.b]) for (const id of value.claims) expect(claims).toContain(id)
  }
  expect((await server.ask(`/api/compare?a=${incidents[0]}&b=${incidents[0]}`)).status).toBe(422)
  expect((await server.ask(`/api/compare?a=${incidents[0]}&b=none`)).status).toBe(404)
})

test('private persons have no page; public ones do', async () => {
  const { rows } = await get<Page<{ id: string; public: boolean; kind: string }>>('/api/sources?limit=200')
  const witness = rows.find((source) => !source.public && source.kind !== 'media')
  const official = rows.find((source) => source.public)
  expect((await server.ask(`/api/sources/${witness?.id}`)).status).toBe(403)
  expect((await server.ask(`/api/sources/${official?.id}`)).status).toBe(200)
  expect((await server.ask('/api/sources/none')).status).toBe(404)
})

test('nothing broke', () => expect(server.defects).toEqual([]))
