/** As much of JSON Schema as docs/ledger.schema.json uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly definitions?: Readonly<Record<string, Schema>>
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value

const fits = (type: string, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === typeOf(value)

/** A checker of values by one schema; `root` holds its definitions. Patterns are compiled once. */
export function createChecker(root: Schema): (value: unknown) => string | null {
  const patterns = new Map<string, RegExp>()
  const matches = (pattern: string, text: string): boolean => {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u')
    patterns.set(pattern, known)
    return known.test(text)
  }
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.replace('#/definitions/', '')
    const found = name === undefined ? undefined : root.definitions?.[decodeURIComponent(name)]
    return found ? resolve(found) : schema
  }
  const scalar = (schema: Schema, value: unknown): string | null => {
    if (typeof value === 'string') {
      if (schema.minLength !== undefined && value.length < schema.minLength) return 'is empty'
      if (schema.pattern !== undefined && !matches(schema.pattern, value)) return 'has not the form that is expected'
    }
    const outside =
      typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))
    return outside ? 'is outside its bounds' : null
  }
  /** What is wrong with a value, with the path that leads to it; null when nothing is. */
  const check = (given: Schema, value: unknown, path: string): string | null => {
    const schema = resolve(given)
    if (schema.anyOf) {
      const found = schema.anyOf.map((one) => check(one, value, path))
      // The last is "null" where a value may be missing: the first says what a value should be.
      return found.includes(null) ? null : (found[0] ?? null)
    }
    const types = schema.type === undefined ? [] : [schema.type].flat()
    if (types.length > 0 && !types.some((type) => fits(type, value))) {
      return `${path} is ${typeOf(value)}, expected ${types.join(' or ')}`
    }
    if (schema.const !== undefined && schema.const !== value) return `${path} is not ${JSON.stringify(schema.const)}`
    if (schema.enum && !schema.enum.includes(value)) return `${path} is none of ${schema.enum.join(', ')}`
    const wrong = scalar(schema, value)
    if (wrong !== null) return `${path} ${wrong}`
    if (Array.isArray(value))
      return first(value.entries(), (item, i) => check(schema.items ?? {}, item, `${path}/${i}`))
    if (typeof value !== 'object' || value === null) return null
    const missing = schema.required?.find((name) => !Object.hasOwn(value, name))
    if (missing !== undefined) return `${path}/${missing} is missing`
    const known = Object.entries(schema.properties ?? {}).filter(([name]) => Object.hasOwn(value, name))
    return first(known, (inner, name) => check(inner, (value as Record<string, unknown>)[name], `${path}/${name}`))
  }
  return (value) => check(root, value, '')
}

/** The first problem that any entry has. */
function first<K, V>(entries: Iterable<readonly [K, V]>, problem: (value: V, key: K) => string | null): string | null {
  for (const [key, value] of entries) {
    const found = problem(value, key)
    if (found !== null) return found
  }
  return null
}
