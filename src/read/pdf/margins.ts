import type { Line } from './lines.ts'

/** Lines at the head and at the foot of a page that may be running heads or page numbers. */
const EDGE = 3

/** Points by which a running head may stand higher or lower from page to page. */
const NEAR = 6

/** Share of the pages on which a line must stand at the same place to be a running head; two pages at least. */
const MOST_PAGES = 0.4

const PAGE_WORDS =
  /^(?:page|p\.|pg\.|seite|página|стор(?:інка|\.)|стр(?:аница|\.))\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de|из|з)\s*\d{1,4})?$/iu
const ALONE = /^[-–—[(|\s]{0,4}(\d{1,4})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\])|\s]{0,4}$/u

interface Edge {
  readonly page: number
  readonly line: Line
  /** The line with its numbers made alike: "Report 14 · page 3". */
  readonly like: string
}

const likeOf = (text: string): string => text.toLowerCase().replace(/\d+/gu, '#')

/** The lines of a page that stand highest and lowest. */
function edgesOf(lines: readonly Line[], page: number): Edge[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y)
  const edge = new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
  return lines.filter((line) => edge.has(line)).map((line) => ({ page, line, like: likeOf(line.text) }))
}

/** On which pages each key stands. */
function pagesByKey<Key>(entries: readonly (readonly [Key, number])[]): Map<Key, Set<number>> {
  const pages = new Map<Key, Set<number>>()
  for (const [key, page] of entries) pages.set(key, (pages.get(key) ?? new Set()).add(page))
  return pages
}

/** Page numbers: lone numbers at the edge that count up with the pages, and "Page 3 of 9". */
function pageNumbers(edges: readonly Edge[], count: number): Edge[] {
  const firstOf = ({ line, page }: Edge): number | null => {
    const number = ALONE.exec(line.text)?.[1]
    return number === undefined ? null : Number(number) - page
  }
  const byFirst = pagesByKey(edges.map((edge) => [firstOf(edge), edge.page] as const))
  return edges.filter((edge) => {
    const first = firstOf(edge)
    if (first === null) return PAGE_WORDS.test(edge.line.text)
    return count === 1 ? first === 1 : (byFirst.get(first)?.size ?? 0) > 1
  })
}

/** Running heads: the same words in the same size at the same height on enough pages. */
function runningHeads(edges: readonly Edge[], count: number): Edge[] {
  const keyOf = ({ like, line }: Edge, shift: number): string =>
    `${Math.round(line.y / NEAR) + shift} ${Math.round(line.size)} ${like}`
  const byKey = pagesByKey(edges.map((edge) => [keyOf(edge, 0), edge.page] as const))
  const enough = Math.max(2, count * MOST_PAGES)
  return edges.filter((edge) => {
    // A lone number that does not count up is a figure of the report.
    if (!/\p{L}/u.test(edge.line.text)) return false
    const on = [-1, 0, 1].reduce((sum, shift) => sum + (byKey.get(keyOf(edge, shift))?.size ?? 0), 0)
    return on >= enough
  })
}

/** The lines of all pages without page numbers and running heads; `heads`: each kind of running head once, as it stands on its first page. */
export function withoutMargins(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[]
  readonly heads: readonly string[]
} {
  const edges = pages.flatMap(edgesOf)
  const numbers = new Set(pageNumbers(edges, pages.length).map(({ line }) => line))
  const running = runningHeads(edges, pages.length).filter(({ line }) => !numbers.has(line))
  const gone = new Set([...numbers, ...running.map(({ line }) => line)])
  const heads = new Map<string, string>()
  for (const { like, line } of running) if (!heads.has(like)) heads.set(like, line.text)
  return { pages: pages.map((lines) => lines.filter((line) => !gone.has(line))), heads: [...heads.values()] }
}
