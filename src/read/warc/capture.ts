import { PDF_SIZE } from '../pdf/pdf.ts'
import { type Limits, TEXT_SIZE, Unreadable } from '../reader.ts'
import { plainBody } from './body.ts'
import type { WarcRecord } from './records.ts'
import type { Reason } from './tally.ts'

/** One answer of a server, as an archive keeps it. */
export interface Capture {
  readonly kind: 'page' | 'text' | 'pdf'
  readonly bytes: Uint8Array
  readonly url: string
  readonly captured: string | null
  readonly mediaType: string
  readonly charset: string | null
}

const KINDS: Readonly<Record<string, Capture['kind']>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'text/plain': 'text',
  'application/pdf': 'pdf',
}

/** WARC-Date (ISO 8601 in UTC, WARC 1.1 with fractions of a second) to the second; null when it is no time. */
function timeOf(date: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z$/u.exec(date.trim())
  return match && !Number.isNaN(Date.parse(`${match[1]}Z`)) ? `${match[1]}Z` : null
}

/** Why an answer with this status is passed over; null for one that is read. */
function statusReason(status: number): Reason | null {
  if (status === 206) return 'parts of files'
  if (status >= 200 && status <= 299) return null
  return status >= 300 && status <= 399 ? 'redirects' : 'errors of the server'
}

/** Why a record is passed over before its body is read; null: it is a capture; 'silent': it is none, and no loss. */
function reasonOf(record: WarcRecord): Reason | 'silent' | null {
  if (record.type === 'revisit') return 'repeats (revisit records)'
  if (record.type !== 'response' && record.type !== 'resource') return 'silent'
  if (/^(?:dns|urn|metadata|screenshot|about|data|blob):/iu.test(record.target)) return 'silent'
  if (!/^https?:\/\//iu.test(record.target) || !URL.canParse(record.target)) return 'without an address on the web'
  const ofStatus = record.status === null ? null : statusReason(record.status)
  if (ofStatus) return ofStatus
  return new URL(record.target).pathname === '/robots.txt' ? 'robots.txt' : null
}

/** The capture in a record with its body unpacked, or why there is none. */
export async function captureOf(record: WarcRecord, limits: Limits): Promise<Capture | Reason | 'silent'> {
  const reason = reasonOf(record)
  if (reason) return reason
  const [type = '', ...parameters] = (record.header('content-type') ?? '').split(';')
  const mediaType = type.trim().toLowerCase()
  const kind = Object.hasOwn(KINDS, mediaType) ? KINDS[mediaType] : undefined
  if (!kind) return 'pictures, scripts, films and other files'
  const limit = limits.maxSize ?? (kind === 'pdf' ? PDF_SIZE : TEXT_SIZE)
  if (record.length > limit) return 'too large'
  const chunked = /chunked/iu.test(record.header('transfer-encoding') ?? '')
  const wire = await record.body()
  try {
    const bytes = await plainBody(wire, record.header('content-encoding'), chunked, limit)
    const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(parameters.join(';'))?.[1] ?? null
    return { kind, bytes, url: record.target, captured: timeOf(record.date), mediaType, charset }
  } catch (error) {
    return error instanceof Unreadable && /larger/u.test(error.message) ? 'too large' : 'damaged'
  }
}
