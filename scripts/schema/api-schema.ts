import { dirname, join } from 'node:path'
import { createGenerator, type Schema } from 'ts-json-schema-generator'
import { dataFolder } from '#lexicon/files'
import { byText } from '#util/order'
import { refined } from './refined.ts'

const root = dirname(dataFolder)

/** Where the published schema of the API is kept. */
export const apiFile = join(root, 'docs', 'api.schema.json')

/** Names of OpenAPI's components: "Page<Note>" is Page-Note. */
const componentName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '')

/** The JSON Schema of all that the server answers and takes, from src/web/contract; `open` as for the ledger's. */
function apiSchema(open: boolean): Schema {
  const schema = createGenerator({
    path: join(root, 'src/web/contract/*.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: '*',
    additionalProperties: open,
    skipTypeCheck: true,
    topRef: true,
    expose: 'export',
    jsDoc: 'extended',
  }).createSchema('*')
  const renamed = JSON.parse(JSON.stringify(refined(schema, false)), (key: string, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? `#/definitions/${componentName(decodeURIComponent(value.slice('#/definitions/'.length)))}`
      : value,
  ) as Schema
  return {
    ...renamed,
    $id: 'https://hearsay.invalid/api.schema.json',
    title: 'hearsay API, version 1',
    definitions: Object.fromEntries(
      Object.entries(renamed.definitions ?? {})
        .map(([name, definition]) => [componentName(name), definition] as const)
        .sort(([a], [b]) => byText(a, b)),
    ),
  }
}

/** The published schema as it stands in docs. */
export const apiText = (): string => `${JSON.stringify(apiSchema(true), null, 2)}\n`
