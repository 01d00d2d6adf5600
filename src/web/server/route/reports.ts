import { z } from '@hono/zod-openapi'
import type { ReportList } from '../../contract.ts'
import { Refusal } from '../problem.ts'
import type { Served } from '../queries.ts'
import { type App, answers, day, id, paging, refusals, reply, route, words } from './route.ts'

const list = route({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports without their texts, the latest published first',
  request: {
    query: z.strictObject({
      publisher: words.optional(),
      language: words.optional(),
      since: day.optional(),
      until: day.optional(),
      ...paging,
    }),
  },
  responses: { 200: answers('ReportList', 'One page of reports'), ...refusals(400) },
})

const one = route({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report: text, claims, speakers, what it copies, how much of it is whose',
  request: { params: z.object({ id }) },
  responses: { 200: answers('ReportPage', 'The report'), ...refusals(400, 404) },
})

const original = route({
  method: 'get',
  path: '/api/reports/{id}/original',
  summary: 'The bytes that the report was read from, as they came; their SHA-256 is in the report',
  request: { params: z.object({ id }) },
  responses: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusals(400, 404),
  },
})

const missing = (): Refusal => new Refusal(404, 'There is no report of this id. It may have been forgotten.')

/** /api/reports: the reader. */
export function reportRoutes(app: App, served: Served): void {
  app.openapi(list, async (c) => reply<ReportList>(c, await served.queries.reports(c.req.valid('query'))))
  app.openapi(one, async (c) => {
    const found = await served.queries.report(c.req.valid('param').id)
    if (!found) throw missing()
    return reply(c, found)
  })
  app.openapi(original, async (c) => {
    const { queries } = served
    const { id: report } = c.req.valid('param')
    if ((await queries.text(report)) === null) throw missing()
    const bytes = await queries.original(report)
    if (!bytes) throw new Refusal(404, 'The bytes of this report are not kept, only its text.')
    // Somebody else's page: it is saved, never shown, and could do nothing if it were.
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="report-${report.replace(/[^\w-]/g, '').slice(0, 16)}.bin"`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
  })
}
