import { parseDocument } from 'yaml'
import { type Meta, noMeta } from '../reader.ts'

/** Keys of front matter, and the names that others use for the same. */
const KEYS: Readonly<Record<string, keyof Meta>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  agency: 'agency',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  url: 'url',
  link: 'url',
  published: 'published',
  date: 'published',
  archived: 'archived',
  archive: 'archived',
  language: 'language',
  lang: 'language',
}

/** Longest front matter, in characters: beyond it two lines of dashes are rules of a long text. */
const LONGEST = 20_000

export interface FrontMatter {
  readonly meta: Meta
  readonly body: string
  readonly notes: readonly string[]
}

const withoutIt = (text: string, notes: readonly string[] = []): FrontMatter => ({ meta: noMeta, body: text, notes })

/** A scalar as written, a list of scalars joined; null for what is neither. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return null
  return value.every((item) => typeof item === 'string') ? value.join(', ') : null
}

function metaOf(entries: readonly (readonly [string, unknown])[]): { meta: Meta; unread: string[] } {
  const meta: Partial<Record<keyof Meta, string>> = {}
  const unread: string[] = []
  for (const [key, value] of entries) {
    const field = KEYS[key.trim().toLowerCase()]
    const text = wordsOf(value)
    if (!field || text === null) unread.push(key)
    else if (text.trim() !== '') meta[field] ??= text
  }
  return { meta: { ...noMeta, ...meta }, unread }
}

/** YAML's own reading of the block; `why` when it is none. Every scalar stays the words it is: "no" is a word, 2024-02-08 a string. */
function parseYaml(block: string): { entries: [string, unknown][] } | { why: string } {
  try {
    const document = parseDocument(block, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
    const [error] = document.errors
    if (error) return { why: error.message.split('\n')[0]! }
    const value: unknown = document.toJS({ maxAliasCount: 20 })
    if (value === null || value === '') return { entries: [] }
    if (typeof value !== 'object' || Array.isArray(value)) return { why: 'it is no list of `key: value`' }
    return { entries: Object.entries(value) }
  } catch (error) {
    // A nest of a thousand brackets overflows the YAML parser's stack; aliases that multiply are refused by it.
    return { why: error instanceof Error ? error.message.split('\n')[0]! : 'it cannot be read' }
  }
}

/** Lines as people write them who do not know YAML: `title: Kim: enterprise on fire`. The rest is given back. */
function readLines(block: string): { meta: Meta; lost: string[] } {
  const entries: [string, string][] = []
  const lost: string[] = []
  for (const line of block.split('\n')) {
    const match = /^\s*([A-Za-z_]{2,20})\s*:\s(.*)$/.exec(line)
    const isKey = match && Object.hasOwn(KEYS, match[1]!.toLowerCase())
    if (isKey) entries.push([match[1]!, match[2]!.trim().replace(/^"(.*)"$|^'(.*)'$/, '$1$2')])
    else if (line.trim() !== '' && !line.trim().startsWith('#')) lost.push(line.trim())
  }
  return { meta: metaOf(entries).meta, lost }
}

/**
 * Splits optional front matter off a text: `---`, YAML, `---`, body. The body is what follows; front matter that is not YAML is noted and
 * read line by line, and a block in which no line is a known key stays in the text, so that nothing is lost.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const open = /^\s*---[ \t]*\r?\n/.exec(text.slice(0, 1000))
  if (!open) return withoutIt(text)
  const rest = text.slice(open[0].length, open[0].length + LONGEST)
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest)
  if (!close) return withoutIt(text, ['front matter is opened with --- and never closed: kept in the text'])
  const block = rest.slice(0, close.index).replace(/\r\n?/g, '\n')
  const body = text.slice(open[0].length + close.index + close[0].length)
  const parsed = parseYaml(block)
  if ('entries' in parsed) {
    const { meta, unread } = metaOf(parsed.entries)
    const names = unread.map((key) => key.slice(0, 40)).slice(0, 20)
    return { meta, body, notes: names.length > 0 ? [`front matter not read: ${names.join(', ')}`] : [] }
  }
  const why = `front matter is not YAML (${parsed.why.slice(0, 160)})`
  const { meta, lost } = readLines(block)
  if (Object.values(meta).every((value) => value === null)) return withoutIt(text, [`${why}: kept in the text`])
  const left = lost.length > 0 ? `; not read: ${lost.join(' / ').slice(0, 1000)}` : ''
  return { meta, body, notes: [`${why}: read line by line${left}`] }
}
