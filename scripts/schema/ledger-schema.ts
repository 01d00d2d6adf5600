import { dirname, join } from 'node:path'
import { createGenerator, type Schema } from 'ts-json-schema-generator'
import { dataFolder } from '#lexicon/files'
import { refined } from './refined.ts'

const root = dirname(dataFolder)

/** Where the published schema is kept. */
export const schemaFile = join(root, 'docs', 'ledger.schema.json')

/**
 * The JSON Schema of a ledger, from the types of src/model. `open` allows fields that the types do not have: readers of a ledger must
 * bear them; our own output is checked against the closed form. Throws when a refinement names a type or property that is gone.
 */
export function ledgerSchema(open: boolean): Schema {
  const schema = createGenerator({
    path: join(root, 'src/model/ledger.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Ledger',
    additionalProperties: open,
    skipTypeCheck: true,
    topRef: true,
    expose: 'export',
    jsDoc: 'extended',
  }).createSchema('Ledger')
  return {
    $id: 'https://hearsay.invalid/ledger.schema.json',
    title: 'hearsay ledger, version 1',
    ...refined(schema, true),
  }
}

/** The published schema as it stands in docs. */
export const schemaText = (): string => `${JSON.stringify(ledgerSchema(true), null, 2)}\n`
