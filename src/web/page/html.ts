/** Markup that may stand in the page as it is; made by `html` alone. */
export interface Html {
  readonly markup: string
}

type Value = Html | string | number | null | readonly Value[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd'
}

/**
 * Text as markup that shows it and does nothing: the five special characters as entities; controls and overrides of direction, which a
 * browser would obey or drop, as visible marks, one for one.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u202d\u202e]/gu, (char) => (char === '\n' || char === '\t' ? char : visible(char)))
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

function markupOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return `${value}`
  return 'markup' in value ? value.markup : value.map(markupOf).join('')
}

/** Markup with values put in: strings escaped, lists joined, null left out. The only way to make markup here. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  markup: parts.reduce((whole, part, i) => `${whole}${markupOf(values[i - 1] ?? null)}${part}`),
})

/** A text of ours (style, script) as markup, unescaped. Never for anything out of a report. */
export const ours = (text: string): Html => ({ markup: text })

/** Values joined by a separator. */
export const joined = (values: readonly Value[], separator: string): Html =>
  ours(values.map(markupOf).join(escapeText(separator)))
