import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { Settings } from '../options.ts'
import { Unreadable } from '../reader.ts'
import { isPrivate, publicLookup, refusal } from './address.ts'

/** The name that robots.txt files know us by. */
export const AGENT = 'hearsay'

const HEADERS = {
  'user-agent': `${AGENT} (reads pages that its user names)`,
  accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, */*;q=0.1',
  'accept-encoding': 'identity',
}

/** The address to fetch: http or https, no user name in it, and no address of a private network. Throws `Unreadable`. */
export function checked(written: string, base: string | null, settings: Settings): URL {
  const url = URL.canParse(written, base ?? undefined) ? new URL(written, base ?? undefined) : null
  if (!url) throw new Unreadable('it is no web address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Unreadable(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`)
  if (url.username || url.password) throw new Unreadable('addresses with a user name or password are not fetched')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!settings.allowPrivate && isIP(host) && isPrivate(host)) throw new Unreadable(refusal(host))
  url.hash = ''
  return url
}

/** The server's answer, its body not yet read. Not `fetch`: that looks names up again after they were checked. */
export function ask(url: URL, settings: Settings, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const lookup = settings.allowPrivate ? {} : { lookup: publicLookup }
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: HEADERS, agent: false, signal, maxHeaderSize: 32_768, ...lookup }, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

/** A header of an answer, the first of several. */
export const header = (answer: IncomingMessage, name: string): string | null => {
  const value = answer.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Where an answer sends us on to, or null when it is no redirect. */
export const redirectOf = (answer: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) ? header(answer, 'location') : null

/** What went wrong, in words, for the codes of node's network errors. */
const ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host cannot be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'there is no network',
  EPIPE: 'the server broke off',
  ETIMEDOUT: 'the server does not answer',
  HPE_HEADER_OVERFLOW: 'the server’s headers are too long',
  ERR_STREAM_PREMATURE_CLOSE: 'the server broke off',
  Z_DATA_ERROR: 'it is not compressed in the way that the server says',
  Z_BUF_ERROR: 'the server broke off',
}

/** A sentence for an error of the network. */
export function networkError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = ERRORS[code]
  if (known) return known
  if (code.startsWith('HPE_')) return 'the server does not speak HTTP'
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) return `its certificate is not valid (${code})`
  return `it cannot be fetched (${code || (error instanceof Error ? error.message : String(error))})`
}
