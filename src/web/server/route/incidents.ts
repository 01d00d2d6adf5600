import { z } from '@hono/zod-openapi'
import type { ComparisonPage } from '../../contract.ts'
import { parseBox } from '../ask/box.ts'
import { Refusal } from '../problem.ts'
import type { Served } from '../queries.ts'
import { type App, answers, day, id, paging, refusals, reply, route, wholeNumber, words, yes } from './route.ts'

const filter = {
  q: words.optional(),
  class: words.optional(),
  where: words.optional(),
  since: day.optional(),
  until: day.optional(),
  minOrigins: wholeNumber(0, 1_000_000).optional(),
  minReports: wholeNumber(0, 1_000_000).optional(),
  contested: yes.optional(),
  box: z
    .string()
    .max(120)
    .refine((value) => parseBox(value) !== null, 'west,south,east,north in degrees')
    .optional(),
  sort: z.enum(['when', 'origins', 'reports', 'killed', 'contradictions', 'where', 'title']).optional(),
}

const list = route({
  method: 'get',
  path: '/api/incidents',
  summary: 'Incidents, filtered, sorted, a page at a time, with how many there are of each class and country',
  request: { query: z.strictObject({ ...filter, ...paging }) },
  responses: { 200: answers('IncidentList', 'One page of incidents'), ...refusals(400) },
})

const map = route({
  method: 'get',
  path: '/api/incidents/map',
  summary: 'Incidents as points, those near each other at this zoom drawn together',
  request: { query: z.strictObject({ ...filter, zoom: wholeNumber(0, 24).optional() }) },
  responses: { 200: answers('IncidentMap', 'Points, areas, and how many have no place'), ...refusals(400) },
})

const timeline = route({
  method: 'get',
  path: '/api/incidents/timeline',
  summary: 'How many incidents there are over time; bins without any are left out',
  request: { query: z.strictObject(filter) },
  responses: { 200: answers('Timeline', 'Bins in order of time'), ...refusals(400) },
})

const one = route({
  method: 'get',
  path: '/api/incidents/{id}',
  summary: 'Everything of one incident: accounts, contradictions, who had it from whom, the words behind it',
  request: { params: z.object({ id }) },
  responses: { 200: answers('IncidentPage', 'The incident'), ...refusals(400, 404) },
})

const compare = route({
  method: 'get',
  path: '/api/compare',
  summary: 'Two incidents or two reports side by side: what both say, where they part, who copied',
  request: { query: z.strictObject({ a: id, b: id }) },
  responses: { 200: answers('ComparisonPage', 'The comparison'), ...refusals(400, 404, 422) },
})

/** /api/incidents and /api/compare: the desk, the page of one incident, two side by side. */
export function incidentRoutes(app: App, served: Served): void {
  app.openapi(list, async (c) => {
    const { limit, after, ...asked } = c.req.valid('query')
    return reply(c, await served.queries.incidents(asked, { limit, after }))
  })
  app.openapi(map, async (c) => {
    const { zoom, ...asked } = c.req.valid('query')
    return reply(c, await served.queries.map(asked, zoom ?? 2))
  })
  app.openapi(timeline, async (c) => reply(c, await served.queries.timeline(c.req.valid('query'))))
  app.openapi(compare, async (c) => {
    const { a, b } = c.req.valid('query')
    const found = await served.queries.compare(a, b)
    if (!found)
      throw new Refusal(404, 'Give the ids of two incidents or of two reports that are in the ledger.', { field: 'a' })
    return reply<ComparisonPage>(c, found)
  })
  app.openapi(one, async (c) => {
    const found = await served.queries.incident(c.req.valid('param').id)
    if (!found)
      throw new Refusal(
        404,
        'There is no incident of this id. Look for it on the desk: it may have been merged or split.',
      )
    return reply(c, found)
  })
}
