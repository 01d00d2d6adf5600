import { collect } from '../input/bytes.ts'
import type { Settings } from '../options.ts'
import { Unreadable } from '../reader.ts'
import { decoded } from './encoding.ts'
import { AGENT, ask, checked, header, redirectOf } from './request.ts'
import { allowAll, allowNone, isAllowed, MOST_ROBOTS, parseRobots, type Robots } from './robots.ts'

const MOST_REDIRECTS = 5

/** What is remembered of hosts while inputs are read: their robots.txt, and when each was last asked. */
export interface Visits {
  readonly robots: Map<string, Robots>
  /** Milliseconds since 1970 from which on a host may be asked again. */
  readonly free: Map<string, number>
}

export const createVisits = (): Visits => ({ robots: new Map(), free: new Map() })

/** The robots.txt of a site: none (4xx) allows all, one that cannot be had (5xx, circles) allows nothing (RFC 9309, 2.3.1). */
async function robotsOf(origin: string, settings: Settings, signal: AbortSignal): Promise<Robots> {
  let url = new URL('/robots.txt', origin)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, settings, signal)
    try {
      const target = redirectOf(answer)
      const status = answer.statusCode ?? 0
      if (target === null && status >= 500) return allowNone
      if (target === null && (status < 200 || status > 299)) return allowAll
      if (target === null) {
        const body = await collect(decoded(answer, header(answer, 'content-encoding')), MOST_ROBOTS)
        return parseRobots(new TextDecoder().decode(body), AGENT)
      }
      url = checked(target, url.href, settings)
    } catch (error) {
      // Half a megabyte of rules is no robots.txt.
      if (error instanceof Unreadable) return allowNone
      throw error
    } finally {
      answer.destroy()
    }
  }
  return allowNone
}

/** Throws `Unreadable` where the robots.txt of its site does not allow an address. */
export async function askLeave(url: URL, visits: Visits, settings: Settings, signal: AbortSignal): Promise<void> {
  if (!settings.robots) return
  const robots = visits.robots.get(url.origin) ?? (await robotsOf(url.origin, settings, signal))
  visits.robots.set(url.origin, robots)
  if (robots === allowNone)
    throw new Unreadable(`the robots.txt of ${url.host} cannot be had, so nothing is fetched from it`)
  if (!isAllowed(robots, url)) throw new Unreadable(`the robots.txt of ${url.host} does not allow it`)
}

/** Waits until a host may be asked again: `delay` milliseconds after the last page from it, longer where its robots.txt asks for that. */
export async function awaitTurn(url: URL, visits: Visits, settings: Settings): Promise<void> {
  const left = (visits.free.get(url.host) ?? 0) - Date.now()
  if (left > 0) await new Promise((done) => setTimeout(done, left))
  const asked = (visits.robots.get(url.origin)?.delay ?? 0) * 1000
  visits.free.set(url.host, Date.now() + Math.max(settings.delay, asked))
}
