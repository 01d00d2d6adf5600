/** One line of a robots.txt that holds for us. */
interface Rule {
  readonly allow: boolean
  readonly path: string
}

/** What a site's robots.txt lets us fetch (RFC 9309). */
export interface Robots {
  readonly rules: readonly Rule[]
  /** Seconds between two requests, where the site asks for more than we wait anyway. */
  readonly delay: number
}

export const allowAll: Robots = { rules: [], delay: 0 }
export const allowNone: Robots = { rules: [{ allow: false, path: '/' }], delay: 0 }

/** Bytes of a robots.txt that are read (RFC 9309, 2.5: at least 500 KiB). */
export const MOST_ROBOTS = 500 * 1024

/** Longest wait that a site can ask for, in seconds: some ask for a day. */
const LONGEST_DELAY = 30

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  delay: number
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/u)) {
    const match = /^\s*([a-z-]{4,20})\s*:([^#]*)/iu.exec(line.slice(0, 2000))
    const [key, value] = [match?.[1]?.toLowerCase(), match?.[2]?.trim() ?? '']
    // Agents named one after the other share the rules that follow.
    if (key === 'user-agent' && !naming) groups.push({ agents: [], rules: [], delay: 0 })
    const group = groups.at(-1)
    if (key === 'user-agent') group?.agents.push(value.toLowerCase())
    // An empty Disallow allows all.
    if ((key === 'allow' || key === 'disallow') && value !== '')
      group?.rules.push({ allow: key === 'allow', path: value })
    if (key === 'crawl-delay' && group) group.delay = Math.min(LONGEST_DELAY, Number(value) || 0)
    if (key !== undefined && key !== 'sitemap') naming = key === 'user-agent'
  }
  return groups
}

/** The rules of a robots.txt for the agent named: those of its own groups, else those for all (`*`). */
export function parseRobots(text: string, agent: string): Robots {
  const groups = groupsIn(text)
  const own = groups.filter(({ agents }) => agents.includes(agent))
  const ours = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  return { rules: ours.flatMap(({ rules }) => rules), delay: Math.max(0, ...ours.map(({ delay }) => delay)) }
}

/** One spelling for every way to escape the same path. */
const canonical = (path: string): string => {
  try {
    return encodeURI(decodeURI(path)).replaceAll('%25', '%')
  } catch {
    return path
  }
}

/** Whether a pattern with `*` and a final `$` matches the beginning of a path; part by part, as no expression would in bounded time. */
function matches(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$')
  const [first = '', ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [i, part] of parts.entries()) {
    if (toEnd && i === parts.length - 1) return path.endsWith(part) && path.length - part.length >= at
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !toEnd || at === path.length
}

/** Whether an address may be fetched: the longest matching rule decides, of equally long ones the one that allows. */
export function isAllowed(robots: Robots, url: URL): boolean {
  const path = canonical(url.pathname + url.search)
  const hits = robots.rules.filter((rule) => matches(canonical(rule.path), path))
  const longest = Math.max(0, ...hits.map((rule) => rule.path.length))
  return hits.length === 0 || hits.some((rule) => rule.allow && rule.path.length === longest)
}
