import { gzipSync } from 'node:zlib'
import { makeZip } from './zip.ts'

export interface Answer {
  readonly url: string
  readonly body: Uint8Array | string
  /** "200 OK" unless given. */
  readonly status?: string
  readonly type?: string
  readonly headers?: readonly string[]
  readonly date?: string
  /** WARC-Type; 'response' unless given. */
  readonly kind?: string
}

/** One record of a WARC 1.1 file, with the server's answer in it. */
function record({
  url,
  body,
  status = '200 OK',
  type = 'text/html',
  headers = [],
  date,
  kind = 'response',
}: Answer): Buffer {
  const http =
    kind === 'response' || kind === 'revisit'
      ? [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers, '', ''].join('\r\n')
      : ''
  const block = Buffer.concat([Buffer.from(http), Buffer.from(body)])
  const head = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date ?? '2031-05-04T12:00:00Z'}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${kind === 'response' ? 'application/http; msgtype=response' : type}`,
    `Content-Length: ${block.length}`,
    '',
    '',
  ].join('\r\n')
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

/** A WARC file; packed: each record a gzip member of its own, as archives have them. */
export const makeWarc = (answers: readonly Answer[], packed = false): Uint8Array =>
  Buffer.concat(
    [{ url: 'urn:x', body: 'software: test', kind: 'warcinfo', type: 'application/warc-fields' }, ...answers]
      .map(record)
      .map((one) => (packed ? gzipSync(one) : one)),
  )

/** A WACZ archive of some WARC files, with the list of pages that were visited. */
export const makeWacz = (
  warcs: readonly Uint8Array[],
  pages: readonly { readonly url: string; readonly title?: string }[] = [],
): Uint8Array =>
  makeZip([
    ...warcs.map((bytes, index) => ({ name: `archive/data-${index}.warc.gz`, bytes, pack: false })),
    {
      name: 'pages/pages.jsonl',
      bytes: ['{"format": "json-pages-1.0", "id": "pages"}', ...pages.map((page) => JSON.stringify(page))].join('\n'),
    },
    { name: 'datapackage.json', bytes: '{"profile": "data-package", "wacz_version": "1.1.1"}' },
  ])
