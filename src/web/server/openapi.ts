import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import { programVersion } from '#run/version'
import type { App } from './route/route.ts'

const schemaFile = join(dirname(dataFolder), 'docs', 'api.schema.json')

/** Forms of docs/api.schema.json as OpenAPI's components. */
function components(): Record<string, unknown> {
  const { definitions } = JSON.parse(readFileSync(schemaFile, 'utf8'), (key: string, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/definitions/', '#/components/schemas/') : value,
  ) as { definitions: Record<string, unknown> }
  return definitions
}

/** The description of all routes (OpenAPI 3.1), from the definitions that serve them; the forms of answers are those of docs/api.schema.json. */
export function describe(app: App): object {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'hearsay',
      version: programVersion(),
      description:
        'Who said what happened, in which words, and who they have it from. Lists come in pages: `limit` (at most 200) and `after`, the cursor of the page before. What changes something needs the header `X-Hearsay: 1`. Errors are problem documents (RFC 9457). Answers carry an ETag that changes with the ledger.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
  })
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...components(), ...document.components?.schemas },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Only where the server is open to other machines' },
      },
    },
  }
}
