import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { View } from '#model/views'
import { viewsSchema } from '../../scripts/schema/views-schema.ts'

let validate: ValidateFunction | null = null

/** What is wrong with what a command printed, by the closed schema of the views; empty when it is as documented. */
export function viewProblems(view: View): string[] {
  if (!validate) {
    const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, allErrors: false })
    addFormats.default(ajv, { mode: 'full' })
    validate = ajv.compile(viewsSchema(false) as object)
  }
  validate(view)
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
}
