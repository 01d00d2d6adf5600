import { type IncomingMessage, request as requestHttp, STATUS_CODES } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { collect } from '../input/bytes.ts'
import { type Settings, tooLarge } from '../options.ts'
import { type Raw, Unreadable } from '../reader.ts'
import { isPrivate, publicLookup, refusal } from './address.ts'
import { decoded } from './encoding.ts'

const MOST_REDIRECTS = 5

/** Media types that some reader takes; a server that says another is believed. */
const TEXT = /^(?:text\/|application\/(?:xhtml\+xml|xml|json|rss\+xml|atom\+xml|feed\+json|ld\+json)$)/u

const HEADERS = {
  'user-agent': 'hearsay (reads one page that its user named)',
  accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, */*;q=0.1',
  'accept-encoding': 'identity',
}

/** The address to fetch: http or https, no user name in it, and no address of a private network. Throws `Unreadable`. */
function checked(written: string, base: string | null, settings: Settings): URL {
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

/** The server's answer, its body not yet read. */
function ask(url: URL, settings: Settings, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const lookup = settings.allowPrivate ? {} : { lookup: publicLookup }
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: HEADERS, agent: false, signal, maxHeaderSize: 32_768, ...lookup }, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

const header = (answer: IncomingMessage, name: string): string | null => {
  const value = answer.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Body and headers of an answer as raw material for a reader. Throws `Unreadable` for errors, other media, too many bytes. */
async function bodyOf(answer: IncomingMessage, url: URL, input: string, settings: Settings): Promise<Raw> {
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 299)
    throw new Unreadable(`the server answers ${status} ${STATUS_CODES[status] ?? ''}`.trim())
  const [type = '', ...parameters] = (header(answer, 'content-type') ?? '').split(';')
  const mediaType = type.trim().toLowerCase() || null
  if (mediaType && mediaType !== 'application/octet-stream' && !TEXT.test(mediaType))
    throw new Unreadable(`it is ${mediaType.slice(0, 80)}, not text`)
  const length = Number(header(answer, 'content-length') ?? 0)
  if (length > settings.maxSize) throw new Unreadable(tooLarge(length, settings.maxSize))
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(parameters.join(';'))?.[1] ?? null
  const bytes = await collect(decoded(answer, header(answer, 'content-encoding')), settings.maxSize)
  const captured = settings
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
  return { bytes, input, file: null, url: url.href, mediaType, charset, captured }
}

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
}

function networkError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_')) return ERRORS[code] ?? 'the server does not speak HTTP'
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return `its certificate is not valid (${code})`
  return ERRORS[code] ?? `it cannot be fetched (${code || (error instanceof Error ? error.message : String(error))})`
}

/**
 * Fetches a page: at most `maxSize` bytes, within `timeout` for everything, at most five redirects, each checked like the first address. Throws
 * `Unreadable` with what went wrong. Not `fetch`: that looks names up again after they were checked.
 */
export async function fetchRaw(input: string, settings: Settings): Promise<Raw> {
  const signal = AbortSignal.timeout(settings.timeout)
  let url = checked(input, null, settings)
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(url, settings, signal)
      try {
        const target = header(answer, 'location')
        const isRedirect = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) && target !== null
        if (!isRedirect) return await bodyOf(answer, url, input, settings)
        url = checked(target, url.href, settings)
      } finally {
        answer.destroy()
      }
    }
  } catch (error) {
    if (signal.aborted) throw new Unreadable(`no answer within ${settings.timeout / 1000} s`)
    throw error instanceof Unreadable ? error : new Unreadable(networkError(error))
  }
  throw new Unreadable(`more than ${MOST_REDIRECTS} redirects`)
}
