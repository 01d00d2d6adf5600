import { z } from '@hono/zod-openapi'
import { exportLedger } from '#export/export-ledger'
import type { Exporter } from '#export/exporter'
import { exporters } from '#export/exporters'
import type { Vocabulary } from '#model/vocabulary'
import { Refusal } from '../problem.ts'
import type { Served } from '../queries.ts'
import { type App, id, refusals, route, yes } from './route.ts'

/** Formats of one file: those of several are folders, which are written by `hearsay export`. */
export const downloads: readonly Exporter[] = exporters.filter(({ files }) => files === 'one')

const exported = route({
  method: 'get',
  path: '/api/export',
  summary:
    'The ledger, or one incident, in a format of the field; what it leaves out is in the header X-Hearsay-Dropped',
  request: {
    query: z.strictObject({
      format: z.string().max(40),
      incident: id.optional(),
      privateNames: yes.optional(),
      precisePoints: yes.optional(),
      texts: yes.optional(),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusals(400, 404, 422),
  },
})

/** Values of headers are ASCII. */
const ascii = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

function* bytesOf(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk
}

/** /api/export: downloads. */
export function exportRoutes(app: App, served: Served, vocabulary: () => Vocabulary, now: () => Date): void {
  app.openapi(exported, async (c) => {
    const { format, incident, privateNames = false, precisePoints = false, texts = false } = c.req.valid('query')
    const exporter = exporters.find(({ name }) => name === format)
    if (!exporter) {
      throw new Refusal(422, `There is no format “${format}”: ${downloads.map(({ name }) => name).join(', ')}.`, {
        field: 'format',
      })
    }
    if (exporter.files !== 'one') {
      throw new Refusal(
        422,
        `${exporter.title}: it is several files. Use “hearsay export --format ${exporter.name}”.`,
        { field: 'format' },
      )
    }
    const { queries } = served
    const ledger = await queries.ledger(incident)
    if (incident !== undefined && ledger.incidents.length === 0)
      throw new Refusal(404, 'There is no incident of this id.', { field: 'incident' })
    const options = { privateNames, precisePoints, texts, now: now().toISOString(), vocabulary: vocabulary() }
    const { files, dropped } = await exportLedger(exporter, ledger, options)
    const parts = bytesOf(files[0]?.chunks ?? [])
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    })
    const told = dropped.slice(0, 20).map(({ count, what, why }) => ascii(`${count} ${what} (${why})`).slice(0, 300))
    return c.body(body, 200, {
      'content-type': exporter.mediaType,
      'content-disposition': `attachment; filename="hearsay${exporter.extension}"`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      ...(told.length > 0 ? { 'x-hearsay-dropped': told.join('; ') } : {}),
    })
  })
}
