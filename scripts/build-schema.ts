import { writeFileSync } from 'node:fs'
import { schemaFile, schemaText } from './schema/ledger-schema.ts'

/** Writes docs/ledger.schema.json from the types of src/model; a test says when that is due. */
writeFileSync(schemaFile, schemaText())
