import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, ReadRun, ReportPage } from '#web/contract'
import { root } from '../support/cli.ts'
import { type TestServer, testServer } from '../support/served.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.end())

const get = async <T>(path: string): Promise<T> => (await (await server.ask(path)).json()) as T

/** The events of a run, to its end. */
async function eventsOf(id: string): Promise<{ event: string; run: ReadRun }[]> {
  const answer = await server.ask(`/api/reads/${id}/events`)
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  return (await answer.text())
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [, event = '', data = '{}'] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? []
      return { event, run: JSON.parse(data) as ReadRun }
    })
}

const started = async (answer: Promise<Response>): Promise<ReadRun> => {
  const response = await answer
  expect(response.status).toBe(202)
  return (await response.json()) as ReadRun
}

describe('reading', () => {
  test('a pasted text, with what is known of it', async () => {
    const text = 'Two drones hit a barn near Port Sorrel on Monday, the mayor said.'
    const run = await started(
      server.send('POST', '/api/reads', { text, title: 'Barn: "hit"', publisher: 'Gazette', published: '2031-03-12' }),
    )
    const events = await eventsOf(run.id)
    expect(events.at(-1)).toMatchObject({ event: 'done', run: { state: 'done', unread: [], error: null } })
    const [report] = events.at(-1)?.run.read ?? []
    const page = await get<ReportPage>(`/api/reports/${report}`)
    expect(page.report).toMatchObject({ title: 'Barn: "hit"', publisher: 'Gazette', published: '2031-03-12' })
    expect(page.report.text).toContain(text)
    expect(page.hasBytes).toBe(true)
    const bytes = await server.ask(`/api/reports/${report}/original`)
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream')
    expect(bytes.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(bytes.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(await bytes.text()).toContain(text)
  })

  test('files, by names that lead nowhere; what cannot be read is told with the reason', async () => {
    const form = new FormData()
    form.append(
      'files',
      new Blob(['The army denied on Tuesday that it had struck a bakery.\n']),
      '../../../etc/bakery.txt',
    )
    form.append('files', new Blob(['%PDF-1.7 and nothing more']), 'broken.pdf')
    form.append('files', new Blob(['A shell hit the bakery, residents said.\n']), 'bakery.txt')
    const run = await started(server.ask('/api/reads', { method: 'POST', headers: { 'x-hearsay': '1' }, body: form }))
    const done = (await eventsOf(run.id)).at(-1)?.run
    expect(done).toMatchObject({ state: 'done', error: null })
    expect(done?.read).toHaveLength(2)
    expect(done?.unread.map(({ input }) => input)).toEqual(['broken.pdf'])
    const reports = await get<Page<{ file: string }>>('/api/reports?limit=200')
    expect(reports.rows.map(({ file }) => file)).toEqual(expect.arrayContaining(['bakery.txt', 'bakery-2.txt']))
    const notes = await get<Page<{ what: string }>>('/api/notes')
    expect(notes.rows.map(({ what }) => what).join()).toMatch(/broken\.pdf/)
  })

  test('a folder of this machine, and one that is not there', async () => {
    const folder = join(server.folder, 'reports')
    mkdirSync(folder)
    writeFileSync(join(folder, 'one.txt'), 'Rebels seized a mill in Brennick on Sunday, a commander said.\n')
    const run = await started(server.send('POST', '/api/reads', { inputs: [folder, join(folder, 'none')] }))
    const done = (await eventsOf(run.id)).at(-1)?.run
    expect(done?.read).toHaveLength(1)
    expect(done?.unread).toHaveLength(1)
  })

  test('one at a time; one that waits can be cancelled, one that is none cannot', async () => {
    const inputs = [join(root, 'examples'), join(root, 'README.md')]
    const first = await started(server.send('POST', '/api/reads', { inputs }))
    const second = await started(
      server.send('POST', '/api/reads', { text: 'A barn burnt down in Saltgate, firefighters said.' }),
    )
    const cancelled = await server.send('DELETE', `/api/reads/${second.id}`)
    expect(cancelled.status).toBe(200)
    expect((await eventsOf(second.id)).at(-1)?.run).toMatchObject({ state: 'cancelled', read: [] })
    expect((await eventsOf(first.id)).at(-1)?.run.state).toBe('done')
    expect((await server.send('DELETE', `/api/reads/${first.id}`)).status).toBe(409)
    expect((await server.send('DELETE', '/api/reads/none')).status).toBe(404)
    const search = await get<Page<unknown>>('/api/search?q=burnt+firefighters')
    expect(search.total).toBe(0)
  })
})

test('nothing broke', () => expect(server.defects).toEqual([]))
