import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../problem.ts'

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an address is this machine and nothing else. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)

/** The name in a Host header, without port; null for none that can be read. */
function hostName(header: string | undefined): string | null {
  const [, name] = /^(\[[\da-f:.]{2,45}\]|[a-z\d.-]{1,253})(?::\d{1,5})?$/i.exec(header ?? '') ?? []
  return name?.toLowerCase() ?? null
}

/**
 * Answers only to names of this machine: a page elsewhere whose name was made to point here (DNS rebinding) says its own name in `Host`. Any port will do: a
 * tunnel may bring another.
 */
export function onlyHost(host: string): MiddlewareHandler {
  const allowed = new Set([...LOOPBACK, host.includes(':') && !host.startsWith('[') ? `[${host}]` : host.toLowerCase()])
  return async (c, next) => {
    const name = hostName(c.req.header('host'))
    if (name === null || !allowed.has(name)) {
      throw new Refusal(421, 'This server answers to localhost only. Open it under the address that it printed.')
    }
    return next()
  }
}
