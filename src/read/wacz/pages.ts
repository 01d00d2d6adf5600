import type { Zip } from '../zip/zip.ts'

/** Titles of pages that the archive's maker visited, by address (WACZ 1.1.1, 5.2.1: pages.jsonl and extraPages.jsonl). */
export type Pages = ReadonlyMap<string, string | null>

/** Most bytes of a list of pages. */
const MOST = 50 * 1024 * 1024

function pageIn(line: string): readonly [url: string, title: string | null] | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string') return null
    const title = 'title' in value && typeof value.title === 'string' ? value.title.trim() : ''
    // Where a page has no title its maker writes the address.
    return [value.url, title === '' || title === value.url ? null : title]
  } catch {
    return null
  }
}

/** The lists of pages in an archive; empty where there are none or they are damaged: the captures are there all the same. */
export async function pagesIn(zip: Zip): Promise<Pages> {
  const pages = new Map<string, string | null>()
  for (const name of ['pages/extraPages.jsonl', 'pages/pages.jsonl']) {
    if (!zip.has(name) || zip.sizeOf(name) > MOST) continue
    const text = new TextDecoder().decode(await zip.read(name))
    for (const line of text.split('\n')) {
      const page = line.trim() === '' ? null : pageIn(line)
      if (page) pages.set(...page)
    }
  }
  return pages
}
