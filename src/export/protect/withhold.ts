/** What stands for a name of a private person. */
export const WITHHELD = '[name withheld]'

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** One pattern for names, the longest first, as they are written and in capitals; null for none. Alternatives are literal: it is linear. */
export function patternOf(names: Iterable<string>): RegExp | null {
  const forms = [...new Set([...names].flatMap((name) => [name, name.toUpperCase()]))]
  if (forms.length === 0) return null
  const longest = forms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Fields that name things by id or address, or are of a fixed vocabulary: never words of a report. */
const NOT_WORDS = new Set([
  'id',
  'report',
  'url',
  'archived',
  'file',
  'sha256',
  'class',
  'kind',
  'published',
  'captured',
  'language',
  'read',
  'edtf',
  'earliest',
  'latest',
  'from',
  'publisher',
  'agency',
  'byline',
  'versionOf',
  'origin',
  'claim',
  'source_id',
  'party',
  'by',
  'country',
  'nativeName',
  'admin1',
])

/** A value with each string passed through `change`, ids, addresses and dates left as they are. The value itself is not changed. */
export function mapWords<T>(value: T, change: (text: string) => string): T {
  const map = (inner: unknown): unknown => {
    if (typeof inner === 'string') return change(inner)
    if (Array.isArray(inner)) return inner.map(map)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, one]) => [key, NOT_WORDS.has(key) && typeof one !== 'object' ? one : map(one)]),
    )
  }
  return map(value) as T
}
