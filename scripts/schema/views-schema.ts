import { dirname, join } from 'node:path'
import { createGenerator, type Schema } from 'ts-json-schema-generator'
import { dataFolder } from '#lexicon/files'
import { refined } from './refined.ts'

const root = dirname(dataFolder)

/** Where the published schema of the views is kept. */
export const viewsFile = join(root, 'docs', 'views.schema.json')

/** The JSON Schema of what `incidents`, `incident` and `compare` print with --json, from src/model/views.ts; `open` as for the ledger's. */
export function viewsSchema(open: boolean): Schema {
  const schema = createGenerator({
    path: join(root, 'src/model/views.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'View',
    additionalProperties: open,
    skipTypeCheck: true,
    topRef: true,
    expose: 'export',
    jsDoc: 'extended',
  }).createSchema('View')
  return {
    $id: 'https://hearsay.invalid/views.schema.json',
    title: 'hearsay views, version 1',
    ...refined(schema, false),
  }
}

/** The published schema as it stands in docs. */
export const viewsText = (): string => `${JSON.stringify(viewsSchema(true), null, 2)}\n`
