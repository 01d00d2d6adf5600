/** A form that a value may have: what is wrong with a value, told of `name`, or null when nothing is. */
export type Form = (value: unknown, name: string) => string | null

/** Longest text that a decision may hold, in UTF-16 units: a comment, not a book. Own choice. */
const LONGEST = 20_000

const shown = (value: unknown): string => {
  const json = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value)
  return json.length <= 60 ? json : `${json.slice(0, 60)}…`
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** "killed.min: expected a whole number, not "three"". */
const expected = (name: string, what: string, value: unknown): string =>
  `${name}: expected ${what}, not ${shown(value)}`

/** Whether a text has half of a surrogate pair, which no file keeps. */
const isWellFormed = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (code >= 0xd800 && code <= 0xdfff) return false
    if (code > 0xffff) at += 1
  }
  return true
}

/** A text that says something. */
export const text: Form = (value, name) => {
  if (typeof value !== 'string' || value.trim() === '') return expected(name, 'a text', value)
  if (!isWellFormed(value)) return `${name}: a character is cut in half`
  return value.length > LONGEST ? `${name}: longer than ${LONGEST} characters` : null
}

/** A text of one form, told as `what`. */
export const textLike =
  (pattern: RegExp, what: string): Form =>
  (value, name) =>
    typeof value === 'string' && pattern.test(value) ? null : expected(name, what, value)

/** One of a few texts. */
export const oneOf =
  (...allowed: readonly string[]): Form =>
  (value, name) =>
    typeof value === 'string' && allowed.includes(value) ? null : expected(name, allowed.join(', '), value)

/** A number within bounds. */
export const number =
  (least: number, most: number): Form =>
  (value, name) =>
    typeof value === 'number' && value >= least && value <= most
      ? null
      : expected(name, `a number from ${least} to ${most}`, value)

/** A whole number from 0. More than a thousand million people cannot be meant. */
export const whole: Form = (value, name) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e9
    ? null
    : expected(name, 'a whole number', value)

export const flag: Form = (value, name) => (typeof value === 'boolean' ? null : expected(name, 'true or false', value))

export const nothing: Form = (value, name) => (value === null ? null : expected(name, 'null', value))

/** The form, or null. */
export const orNull =
  (form: Form): Form =>
  (value, name) =>
    value === null ? null : form(value, name)

/** The form, or not there at all. */
export const maybe =
  (form: Form): Form =>
  (value, name) =>
    value === undefined ? null : form(value, name)

/** A list of the form, `most` at most. */
export const list =
  (form: Form, most = 1000): Form =>
  (value, name) => {
    if (!Array.isArray(value)) return expected(name, 'a list', value)
    if (value.length > most) return `${name}: more than ${most}`
    for (const [index, one] of value.entries()) {
      const problem = form(one, `${name}[${index}]`)
      if (problem !== null) return problem
    }
    return null
  }

/** An object of these fields and no others; then what is wrong with it as a whole. */
export const fields =
  (forms: Readonly<Record<string, Form>>, also: Form = () => null): Form =>
  (value, name) => {
    if (!isRecord(value)) return expected(name, 'an object', value)
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(forms, key))
    if (unknown !== undefined) {
      return `${name}: there is no field ${shown(unknown)} (${Object.keys(forms).join(', ') || 'it has none'})`
    }
    for (const [key, form] of Object.entries(forms)) {
      const problem = form(value[key], `${name}.${key}`)
      if (problem !== null) return problem
    }
    return also(value, name)
  }
