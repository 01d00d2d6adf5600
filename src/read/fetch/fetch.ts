import { type IncomingMessage, STATUS_CODES } from 'node:http'
import { collect, type Plan } from '../input/bytes.ts'
import { tooLarge } from '../input/too-large.ts'
import { limitOf, readerOf, type Settings } from '../options.ts'
import { type Raw, Unreadable } from '../reader.ts'
import { decoded } from './encoding.ts'
import { ask, checked, header, networkError, redirectOf } from './request.ts'
import { askLeave, awaitTurn, type Visits } from './visits.ts'

const MOST_REDIRECTS = 5

/** Media types that some reader takes, or that are said of anything; a server that says another is believed. */
const TAKEN =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|rss\+xml|atom\+xml|feed\+json|ld\+json|pdf|x-pdf|(?:x-)?wacz(?:\+zip)?|(?:x-)?warc(?:\+gzip)?|(?:x-)?gzip|zip|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/u

/** Body and headers of an answer as raw material for a reader. Throws `Unreadable` for errors, other media, too many bytes. */
async function bodyOf(answer: IncomingMessage, url: URL, input: string, settings: Settings): Promise<Raw> {
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 299)
    throw new Unreadable(`the server answers ${status} ${STATUS_CODES[status] ?? ''}`.trim())
  const [type = '', ...parameters] = (header(answer, 'content-type') ?? '').split(';')
  const mediaType = type.trim().toLowerCase() || null
  if (mediaType && !TAKEN.test(mediaType)) throw new Unreadable(`it is ${mediaType.slice(0, 80)}, not text`)
  const length = Number(header(answer, 'content-length') ?? 0)
  // What is said to be text is refused before it comes; of other media the first bytes tell the limit.
  const limit = limitOf(null, settings)
  if (mediaType?.startsWith('text/') && length > limit) throw new Unreadable(tooLarge(length, limit))
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(parameters.join(';'))?.[1] ?? null
  const captured = settings
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
  const raw = { input, file: null, path: null, url: url.href, mediaType, charset, captured }
  const planOf = (head: Uint8Array): Plan => {
    const reader = readerOf({ ...raw, bytes: head }, settings)
    return { limit: limitOf(reader, settings), piecemeal: false }
  }
  return { ...raw, bytes: await collect(decoded(answer, header(answer, 'content-encoding')), planOf, length) }
}

/**
 * Fetches a page: at most `maxSize` bytes, at most five redirects, each checked like the first address, each host asked no more often than
 * `visits` says; every request within `timeout` from when it may be made. Throws `Unreadable` with what went wrong.
 */
export async function fetchRaw(input: string, settings: Settings, visits: Visits): Promise<Raw> {
  let url = checked(input, null, settings)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const next = await step(url, input, settings, visits, redirects === 0)
    if (!(next instanceof URL)) return next
    url = next
  }
  throw new Unreadable(`more than ${MOST_REDIRECTS} redirects`)
}

/** One request: the page, or where it has moved to. */
async function step(url: URL, input: string, settings: Settings, visits: Visits, isFirst: boolean): Promise<Raw | URL> {
  let signal = AbortSignal.timeout(settings.timeout)
  try {
    await askLeave(url, visits, settings, signal)
    // The wait for a host's turn is no silence of its server; where a page has moved to is asked at once, as browsers do.
    if (isFirst) await awaitTurn(url, visits, settings)
    signal = AbortSignal.timeout(settings.timeout)
    const answer = await ask(url, settings, signal)
    try {
      const target = redirectOf(answer)
      return target === null ? await bodyOf(answer, url, input, settings) : checked(target, url.href, settings)
    } finally {
      answer.destroy()
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(signal.aborted ? `no answer within ${settings.timeout / 1000} s` : networkError(error))
  }
}
