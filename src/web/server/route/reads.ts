import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ReadList, ReadRun } from '../../contract.ts'
import { Refusal } from '../problem.ts'
import type { Served } from '../queries.ts'
import { hasEnded, type Reads } from '../reads.ts'
import { type App, answers, id, refusals, reply, route } from './route.ts'
import { uploadsIn } from './uploads.ts'
import { pasted } from './xray.ts'

/** Inputs that one request may name. */
const MOST = 1000
/** Milliseconds between signs of life on a stream of events: proxies cut silent ones after a minute. */
const HEARTBEAT = 15_000

const named = z.strictObject({ inputs: z.array(z.string().trim().min(1).max(4096)).min(1).max(MOST) })

const start = route({
  method: 'post',
  path: '/api/reads',
  summary: 'Starts reading: URLs, paths on the server’s machine, a pasted text, or files in a form',
  request: {
    body: {
      // Not `required`: each kind of body is checked by its own content type.
      content: {
        'application/json': { schema: z.union([named, pasted]) },
        'multipart/form-data': {
          schema: {
            type: 'object' as const,
            properties: { files: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } } },
          },
        },
      },
    },
  },
  responses: { 202: answers('ReadRun', 'The run, which waits or reads'), ...refusals(400, 403, 413, 415, 422, 503) },
})

const list = route({
  method: 'get',
  path: '/api/reads',
  summary: 'Runs of reading since the server started, the latest first',
  responses: { 200: answers('ReadList', 'The runs') },
})

const one = route({
  method: 'get',
  path: '/api/reads/{id}',
  summary: 'How far a run is',
  request: { params: z.object({ id }) },
  responses: { 200: answers('ReadRun', 'The run'), ...refusals(400, 404) },
})

const cancel = route({
  method: 'delete',
  path: '/api/reads/{id}',
  summary: 'Stops a run; what it has read stays',
  request: { params: z.object({ id }) },
  responses: { 200: answers('ReadRun', 'The run, which stops'), ...refusals(400, 403, 404, 409) },
})

const events = route({
  method: 'get',
  path: '/api/reads/{id}/events',
  summary: 'How far a run is, as server-sent events: "progress" with the run, then "done"',
  request: { params: z.object({ id }) },
  responses: {
    200: {
      description: 'Events; the data of each is a ReadRun',
      content: { 'text/event-stream': { schema: { type: 'string' as const } } },
    },
    ...refusals(400, 404),
  },
})

const quoted = (value: string): string => JSON.stringify(value.replace(/[\u0085\u2028\u2029]/g, ' '))

/** A pasted text as a file with front matter, as a person would save it. */
function asFile({ text, ...known }: z.infer<typeof pasted>): Map<string, Uint8Array> {
  const fields = Object.entries(known).flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}`] : []))
  const head = fields.length > 0 ? `---\n${fields.join('\n')}\n---\n` : ''
  return new Map([['pasted.md', new TextEncoder().encode(`${head}${text}\n`)]])
}

export interface ReadRules {
  /** Whether files and folders of the server's machine may be named. */
  readonly paths: boolean
}

/** What a request asks to read. Throws a Refusal. */
async function askedIn(c: Context, rules: ReadRules): Promise<{ inputs: string[]; given: Map<string, Uint8Array> }> {
  const type = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) {
    const given = await uploadsIn(await c.req.formData())
    return { inputs: [...given.keys()], given }
  }
  const body = z.union([named, pasted]).safeParse(await c.req.json())
  if (!body.success) throw new Refusal(400, 'Expected {"inputs": […]} or {"text": "…"}.', { field: 'inputs' })
  if ('text' in body.data) {
    const given = asFile(body.data)
    return { inputs: [...given.keys()], given }
  }
  const { inputs } = body.data
  const isUrl = (input: string): boolean => /^https?:\/\//i.test(input)
  const other = inputs.find((input) => !isUrl(input))
  if (other === '-' || (other !== undefined && /^[a-z][a-z\d+.-]*:\/\//i.test(other))) {
    throw new Refusal(422, `“${other.slice(0, 80)}” is no address of the web and no path.`, { field: 'inputs' })
  }
  if (other !== undefined && !rules.paths) {
    throw new Refusal(403, 'Paths are read only where hearsay runs for its own machine. Send the files instead.', {
      field: 'inputs',
    })
  }
  return { inputs, given: new Map() }
}

/** /api/reads: reading into the ledger, watched and cancelled. */
export function readRoutes(app: App, served: Served, reads: Reads, rules: ReadRules): void {
  const found = (run: ReadRun | null): ReadRun => {
    if (!run) throw new Refusal(404, 'There is no such run of reading since this server started.')
    return run
  }
  app.openapi(start, async (c) => {
    if (!served.writable) {
      throw new Refusal(403, 'This ledger is open for reading only. Start hearsay serve where the file can be written.')
    }
    const run = reads.start(await askedIn(c, rules))
    if (!run)
      throw new Refusal(503, 'Too many runs wait already. Wait until one has ended.', {
        headers: { 'retry-after': '30' },
      })
    c.header('location', `/api/reads/${run.id}`)
    return reply(c, run, 202)
  })
  app.openapi(list, (c) => {
    const rows = reads.list()
    return reply<ReadList>(c, { rows, total: rows.length, after: null })
  })
  app.openapi(one, (c) => reply(c, found(reads.get(c.req.valid('param').id))))
  app.openapi(cancel, (c) => {
    const { id: run } = c.req.valid('param')
    found(reads.get(run))
    if (!reads.cancel(run)) throw new Refusal(409, 'That run has ended already.')
    return reply(c, found(reads.get(run)))
  })
  app.openapi(events, (c) => {
    const run = found(reads.get(c.req.valid('param').id))
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, (stream) => follow(stream, reads, run))
  })
}

type Stream = Parameters<Parameters<typeof streamSSE>[1]>[0]

/** Sends how far a run is until it has ended or nobody listens. A slow listener gets the latest, not all. */
async function follow(stream: Stream, reads: Reads, first: ReadRun): Promise<void> {
  let latest: ReadRun | null = first
  let wake = (): void => undefined
  const stop = reads.watch(first.id, (run) => {
    latest = run
    wake()
  })
  stream.onAbort(() => wake())
  try {
    while (!stream.aborted && !stream.closed) {
      const run = latest
      latest = null
      if (run === null) {
        let timer: NodeJS.Timeout | undefined
        const silent = await new Promise<boolean>((resolve) => {
          wake = () => resolve(false)
          timer = setTimeout(() => resolve(true), HEARTBEAT)
        })
        clearTimeout(timer)
        if (silent) await stream.write(': still here\n\n')
        continue
      }
      const ended = hasEnded(run)
      await stream.writeSSE({ event: ended ? 'done' : 'progress', data: JSON.stringify(run) })
      if (ended) return
    }
  } finally {
    stop?.()
  }
}
