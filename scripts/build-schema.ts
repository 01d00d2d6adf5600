import { writeFileSync } from 'node:fs'
import { apiFile, apiText } from './schema/api-schema.ts'
import { schemaFile, schemaText } from './schema/ledger-schema.ts'
import { viewsFile, viewsText } from './schema/views-schema.ts'

/** Writes docs/*.schema.json from the types of src/model and src/web/contract; a test says when that is due. */
writeFileSync(schemaFile, schemaText())
writeFileSync(viewsFile, viewsText())
writeFileSync(apiFile, apiText())
