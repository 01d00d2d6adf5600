import type { LedgerInfo } from '../../contract.ts'
import type { Served } from '../queries.ts'
import { downloads } from './export.ts'
import { type App, answers, reply, route } from './route.ts'

const info = route({
  method: 'get',
  path: '/api/ledger',
  summary: 'What is served: name, version, how much of everything, formats, classes of events',
  responses: { 200: answers('LedgerInfo', 'The ledger') },
})

/** /api/ledger. */
export function infoRoutes(app: App, served: Served, classes: () => readonly string[]): void {
  app.openapi(info, async (c) => {
    const { queries } = served
    const generator = await queries.generator()
    return reply<LedgerInfo>(c, {
      name: served.name,
      version: generator.version,
      data: generator.data,
      revision: await served.revision(),
      writable: served.writable,
      counts: await queries.counts(),
      formats: downloads.map(({ name, title, standard }) => ({ name, title, standard })),
      classes: classes(),
    })
  })
}
