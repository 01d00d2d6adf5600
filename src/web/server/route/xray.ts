import { z } from '@hono/zod-openapi'
import type { Lexicon } from '#lexicon/lexicon'
import { readAlone, Unreadable } from '#run/read-alone'
import type { Xray } from '../../contract.ts'
import { xrayOf } from '../ask/xray.ts'
import { Refusal } from '../problem.ts'
import { type App, answers, refusals, reply, route } from './route.ts'

/** Longest text that is read while its reader waits, in UTF-16 units: about 60,000 words, a few seconds. */
const LONGEST = 400_000

/** A pasted text with what is known of it. */
export const pasted = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST),
  title: z.string().max(1000).nullish(),
  publisher: z.string().max(300).nullish(),
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/, 'a day or time such as 2024-02-08')
    .nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish(),
})

const xray = route({
  method: 'post',
  path: '/api/xray',
  summary: 'Reads a text and shows who says what in it; nothing is kept',
  request: { body: { required: true, content: { 'application/json': { schema: pasted } } } },
  responses: { 200: answers('Xray', 'The text as the reader shows a report'), ...refusals(400, 403, 413, 415, 422) },
})

/** /api/xray: a text at a glance. */
export function xrayRoutes(app: App, lexicon: () => Lexicon): void {
  app.openapi(xray, async (c) => {
    const { text, title = null, publisher = null, published = null, url = null } = c.req.valid('json')
    try {
      const ledger = await readAlone(text, { title, publisher, published, url }, lexicon())
      return reply<Xray>(c, xrayOf(ledger))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      throw new Refusal(422, `The text cannot be read: ${error.message}`, { field: 'text' })
    }
  })
}
