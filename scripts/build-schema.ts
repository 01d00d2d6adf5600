import { writeFileSync } from 'node:fs'
import { schemaFile, schemaText } from './schema/ledger-schema.ts'
import { viewsFile, viewsText } from './schema/views-schema.ts'

/** Writes docs/*.schema.json from the types of src/model; a test says when that is due. */
writeFileSync(schemaFile, schemaText())
writeFileSync(viewsFile, viewsText())
