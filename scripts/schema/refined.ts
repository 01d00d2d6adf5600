import type { Schema } from 'ts-json-schema-generator'
import { refinements } from './refinements.ts'

/**
 * A generated schema with what the types cannot say. Throws when a refinement names a property that its type does not have, and, where
 * `all` types should be there, when it names a type that is not.
 */
export function refined(schema: Schema, all: boolean): Schema {
  for (const [type, properties] of Object.entries(refinements)) {
    const definition = schema.definitions?.[type]
    if (definition === undefined && !all) continue
    for (const [property, refinement] of Object.entries(properties)) {
      const found = typeof definition === 'object' ? definition.properties?.[property] : undefined
      if (typeof found !== 'object') {
        throw new Error(`refinements.ts names ${type}.${property}, which src/model does not have`)
      }
      Object.assign(found, refinement)
    }
  }
  return schema
}
