/** An object of JSON whose fields nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of the fields that is a text with something in it, or null. */
export const textIn = (fields: Fields, ...keys: readonly string[]): string | null => {
  const found = keys.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : null
}
