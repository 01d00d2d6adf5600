/** A JSON-LD item, as found. */
export type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Types of schema.org whose fields describe a report: Article and its subtypes. */
const REPORT_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|\w*NewsArticle|DiscussionForumPosting)$/u

function parse(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
    '',
  )
  try {
    return JSON.parse(bare)
  } catch {
    try {
      // Line ends inside strings are the usual fault of templates.
      return JSON.parse(bare.replace(/\p{Cc}/gu, ' '))
    } catch {
      return null
    }
  }
}

/** Items of a block and of its @graph and lists, at most 500, four levels deep: an attack nests 100,000. */
function itemsIn(value: unknown, depth = 0): Item[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((part) => itemsIn(part, depth + 1))
  if (!isItem(value)) return []
  return [value, ...itemsIn(value['@graph'], depth + 1), ...itemsIn(value.mainEntity, depth + 1)].slice(0, 500)
}

const isReport = (item: Item): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && REPORT_TYPES.test(type))

/** The text of a field: a string or number itself, an item's name, the first or (with `all`) every one of a list. */
export function textOf(value: unknown, all = false): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const texts = value
      .slice(0, 20)
      .map((part) => textOf(part))
      .filter((text) => text !== null)
    return all && texts.length > 0 ? texts.join(', ') : (texts[0] ?? null)
  }
  // Not of an item within an item: names nest no deeper, and a hostile one would.
  return isItem(value) && (typeof value.name === 'string' || Array.isArray(value.name)) ? textOf(value.name) : null
}

/** The address of a field: a string itself, or an item's. */
export const addressOf = (value: unknown): string | null =>
  textOf(value) ?? (isItem(value) ? (textOf(value['@id']) ?? textOf(value.url)) : null)

/** A field with references to other items (`{"@id": "#organization"}`, as WordPress writes them) replaced by these. */
const resolved = (value: unknown, byId: ReadonlyMap<string, Item>): unknown => {
  if (Array.isArray(value)) return value.slice(0, 20).map((part) => (Array.isArray(part) ? null : resolved(part, byId)))
  return isItem(value) && typeof value['@id'] === 'string' && value.name === undefined
    ? (byId.get(value['@id']) ?? value)
    : value
}

/** The item that describes the page's report: the first of an Article type, else the first that is dated; an empty one where there is none. */
export function reportItem(blocks: readonly string[]): { readonly item: Item; readonly broken: number } {
  const parsed = blocks.slice(0, 50).map(parse)
  const items = parsed.flatMap((value) => itemsIn(value))
  const found = items.find(isReport) ?? items.find((item) => item.datePublished !== undefined) ?? {}
  const named = items.filter((item) => item.name !== undefined)
  const byId = new Map(named.map((item) => [String(item['@id']), item]))
  const fields = Object.entries(found).map(([key, value]) => [key, resolved(value, byId)] as const)
  return { item: Object.fromEntries(fields), broken: parsed.filter((value) => value === null).length }
}
