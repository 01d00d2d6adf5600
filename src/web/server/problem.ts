import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../contract.ts'

const TITLES: Readonly<Record<number, string>> = {
  400: 'That cannot be asked',
  401: 'A token is needed',
  403: 'Refused',
  404: 'Not there',
  405: 'Not done that way',
  409: 'It has changed meanwhile',
  413: 'Too large',
  415: 'Of another kind than expected',
  421: 'Not this server',
  422: 'Not as expected',
  429: 'Too many requests',
  500: 'A defect of hearsay',
  503: 'Not now',
}

/** Something that was asked and is not done; the server answers it as a problem document. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode
  readonly field: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ContentfulStatusCode,
    detail: string,
    more: { field?: string; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.status = status
    this.field = more.field
    this.headers = more.headers ?? {}
  }
}

/** A problem document (RFC 9457): what is wrong and what to do. `type` is about:blank: the status says the kind. */
export function problem(c: Context, { status, message, field, headers }: Refusal): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Not done',
    status,
    detail: message,
    ...(field === undefined ? {} : { field }),
  }
  return c.body(JSON.stringify(body), status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}
