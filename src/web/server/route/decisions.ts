import { z } from '@hono/zod-openapi'
import type { Decided } from '#model/decision'
import { decisionProblem } from '#model/decision/check-decision'
import { isRecord } from '#model/decision/form'
import type { Report } from '#model/report'
import type { DecisionList, LoggedDecision, NewDecision } from '../../contract.ts'
import { logged } from '../ask/logged.ts'
import { Refusal } from '../problem.ts'
import type { Queries, Served } from '../queries.ts'
import { type App, answers, paging, refusals, reply, route } from './route.ts'

const list = route({
  method: 'get',
  path: '/api/decisions',
  summary: 'What people decided, the latest first, with what was withdrawn and who confirmed it',
  request: { query: z.strictObject(paging) },
  responses: { 200: answers('DecisionList', 'One page of the log'), ...refusals(400) },
})

const quote = z.strictObject({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1).max(100_000) })

const append = route({
  method: 'post',
  path: '/api/decisions',
  summary:
    'Decides: accept, reject, correct, add, comment, merge, split, grade … ; "undo" withdraws, "sign-off" confirms another one',
  description: 'docs/decisions.md says what each kind hangs on and what its value is.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            what: z.string().max(40),
            by: z.string().trim().min(1).max(200),
            on: z
              .array(
                z.strictObject({
                  report: z.string().max(128),
                  quote: quote.nullable(),
                  field: z.string().max(60).nullable(),
                }),
              )
              .max(50),
            value: z.unknown(),
          }),
        },
      },
    },
  },
  responses: {
    201: answers('LoggedDecision', 'The decision as it was written'),
    ...refusals(400, 403, 409, 413, 415, 422),
  },
})

/** Kinds that name an earlier decision, by the whole payload hash. */
function namedDecision({ what, value }: Decided, by: string, log: readonly LoggedDecision[]): void {
  if (what !== 'undo' && what !== 'sign-off') return
  const hash = isRecord(value) ? value.decision : null
  const meant = log.findLast(({ payloadHash }) => payloadHash === hash)
  if (!meant)
    throw new Refusal(422, 'value.decision: there is no such decision in the log.', { field: 'value.decision' })
  if (meant.undone)
    throw new Refusal(409, 'That decision was withdrawn already. Reload the log.', { field: 'value.decision' })
  if (what === 'sign-off' && meant.what === 'undo') {
    throw new Refusal(422, 'An undo is not confirmed.', { field: 'value.decision' })
  }
  if (what === 'sign-off' && meant.by === by) {
    throw new Refusal(422, `${by} decided this; a second person confirms it.`, { field: 'by' })
  }
}

/** The reports that a decision hangs on. */
async function reportsOf({ on }: Decided, queries: Queries): Promise<Map<string, Report>> {
  const found = await Promise.all([...new Set(on.map(({ report }) => report))].map((report) => queries.text(report)))
  return new Map(found.flatMap((report) => (report ? [[report.id, report] as const] : [])))
}

/** The beginning of a problem that names a field: "on[0]: …", "killed.min: …". */
const fieldOf = (why: string): { field: string } | undefined => {
  const [, field] = /^([\w.[\]-]{1,80}): /.exec(why) ?? []
  return field === undefined ? undefined : { field }
}

/** /api/decisions: the log of what people decided, and what is decided now. */
export function decisionRoutes(app: App, served: Served, now: () => Date): void {
  app.openapi(list, async (c) => reply<DecisionList>(c, await served.queries.decisions(c.req.valid('query'))))
  app.openapi(append, async (c) => {
    if (!served.writable) {
      throw new Refusal(403, 'This ledger is open for reading only. Start hearsay serve where the file can be written.')
    }
    const { what, by, on, value }: NewDecision = c.req.valid('json')
    // What erases is done at the machine that holds the ledger, where its kept copies can be erased with it.
    if (what === 'forget')
      throw new Refusal(403, 'Use “hearsay forget” on the machine that holds the ledger.', { field: 'what' })
    const decided: Decided = { what, on, value: value ?? null }
    const reports = await reportsOf(decided, served.queries)
    const why = decisionProblem(decided, (report) => reports.get(report))
    if (why !== null) throw new Refusal(422, why, fieldOf(why))
    namedDecision(decided, by, logged(await served.decisions()))
    const written = await served.decide({ at: now().toISOString(), by, ...decided })
    const log = logged(await served.decisions())
    const own = log.findLast(({ payloadHash }) => payloadHash === written.payloadHash)
    return reply<LoggedDecision>(c, own ?? { ...written, undone: false, signedOff: [] }, 201)
  })
}
