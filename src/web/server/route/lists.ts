import { z } from '@hono/zod-openapi'
import type { FoundList, NoteList, ReviewList, SourceList } from '../../contract.ts'
import { Refusal } from '../problem.ts'
import type { Served } from '../queries.ts'
import { type App, answers, day, id, paging, refusals, reply, route, words } from './route.ts'

const sources = route({
  method: 'get',
  path: '/api/sources',
  summary: 'Everyone who is said to have said something, those that speak most first',
  request: {
    query: z.strictObject({ kind: words.optional(), party: words.optional(), q: words.optional(), ...paging }),
  },
  responses: { 200: answers('SourceList', 'One page of sources'), ...refusals(400) },
})

const source = route({
  method: 'get',
  path: '/api/sources/{id}',
  summary:
    'What a public body, office-holder or outlet said over time, and how it stands; private persons have no page',
  request: { params: z.object({ id }), query: z.strictObject(paging) },
  responses: { 200: answers('SourcePage', 'The source'), ...refusals(400, 403, 404) },
})

const search = route({
  method: 'get',
  path: '/api/search',
  summary: 'Claims whose words, speakers or place hold all the words',
  request: {
    query: z.strictObject({
      q: words,
      who: words.optional(),
      where: words.optional(),
      since: day.optional(),
      until: day.optional(),
      class: words.optional(),
      certainty: z.enum(['asserted', 'reported', 'hedged', 'denied']).optional(),
      ...paging,
    }),
  },
  responses: { 200: answers('FoundList', 'One page of what was found'), ...refusals(400) },
})

const review = route({
  method: 'get',
  path: '/api/review',
  summary: 'Claims that wait for a person, what matters most and is least certain first',
  request: { query: z.strictObject(paging) },
  responses: { 200: answers('ReviewList', 'One page of the queue'), ...refusals(400) },
})

const notes = route({
  method: 'get',
  path: '/api/notes',
  summary: 'What was odd, and where; without a report: inputs that could not be read',
  request: { query: z.strictObject({ report: id.optional(), ...paging }) },
  responses: { 200: answers('NoteList', 'One page of notes'), ...refusals(400) },
})

/** /api/sources, /api/search, /api/review, /api/notes. */
export function listRoutes(app: App, served: Served): void {
  app.openapi(sources, async (c) => reply<SourceList>(c, await served.queries.sources(c.req.valid('query'))))
  app.openapi(source, async (c) => {
    const found = await served.queries.source(c.req.valid('param').id, c.req.valid('query'))
    if (found === 'private') {
      throw new Refusal(
        403,
        'A private person has no page: what witnesses and victims said is not gathered over reports.',
      )
    }
    if (!found) throw new Refusal(404, 'There is no source of this id.')
    return reply(c, found)
  })
  app.openapi(search, async (c) => reply<FoundList>(c, await served.queries.search(c.req.valid('query'))))
  app.openapi(review, async (c) => reply<ReviewList>(c, await served.queries.review(c.req.valid('query'))))
  app.openapi(notes, async (c) => reply<NoteList>(c, await served.queries.notes(c.req.valid('query'))))
}
