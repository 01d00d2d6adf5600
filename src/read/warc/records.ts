import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { Unreadable } from '../reader.ts'

/** Most bytes of one record's headers; the parser would look for their end to the end of the archive. */
const MOST_HEADERS = 1024 * 1024

/** A record whose body has not been read yet. */
export interface WarcRecord {
  readonly type: string
  /** WARC-Target-URI, without the angles that old programs put around it. */
  readonly target: string
  /** WARC-Date as written. */
  readonly date: string
  /** Status and headers of the server's answer; null for records without. */
  readonly status: number | null
  header(name: string): string | null
  /** Bytes of the body as the archive says. */
  readonly length: number
  /** The body as it came over the wire: chunked and compressed. To be called once, before the next record is asked for. */
  body(): Promise<Uint8Array>
}

/** Warcio's parser, which says on the console what it finds between two records; blank lines stand there, or it is damaged. */
class Parser extends WARCParser {
  override async readToNextRecord(): Promise<Uint8Array> {
    if (!this._record) return new Uint8Array()
    for (;;) {
      const line = await this._reader.readlineRaw()
      if (!line) return new Uint8Array()
      if (line.some((byte) => byte !== 13 && byte !== 10)) return line
    }
  }
}

/** The lines of an HTTP answer before its body: status and headers. */
interface Head {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
}

/** Reads the answer's head off the record, no further than the record goes. */
async function httpHead(reader: LimitReader): Promise<Head> {
  const status = Number(/^HTTP\/\S+ +(\d{3})/u.exec(await reader.readline())?.[1] ?? 0)
  const headers = new Map<string, string>()
  for (let size = 0; size < MOST_HEADERS; ) {
    const line = await reader.readline()
    size += line.length
    if (line.trim() === '') break
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { status, headers }
}

const cutOff = (): Unreadable => new Unreadable('its end is missing: a record of it is cut off')

async function recordOf(record: WARCRecord, reader: LimitReader): Promise<WarcRecord> {
  const http = record.warcType === 'response' ? await httpHead(reader) : null
  return {
    type: record.warcType,
    target: (record.warcTargetURI ?? '').trim().replace(/^<|>$/gu, ''),
    date: record.warcDate ?? '',
    status: http?.status ?? null,
    header: (name) => (http ? http.headers.get(name) : record.warcHeader(name)) ?? null,
    length: record.warcContentLength,
    async body() {
      const parts: Uint8Array[] = []
      for await (const part of reader) parts.push(part)
      if (reader.limit > 0) throw cutOff()
      return Buffer.concat(parts)
    },
  }
}

/** The records of an unpacked WARC file, one by one. Throws `Unreadable` where it is no WARC file (any more). */
export async function* recordsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  let heading = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of stream) {
      if (heading > MOST_HEADERS) throw new Unreadable('it is damaged: there is no end to the headers of a record')
      heading += part.length
      yield part
    }
  }
  // Unpacked before it comes here: the parser's own inflating is slower by far. The answers' heads are read here: the parser's may read past the record.
  const parser = new Parser(new AsyncIterReader(counted(), null), { parseHttp: false })
  for (;;) {
    heading = 0
    const record = await parser.parse()
    if (record === null) return
    if (!record.warcHeaders.statusline.startsWith('WARC/'))
      throw new Unreadable('it is damaged: what follows is no record')
    const { reader } = record
    if (!record.warcHeader('content-length') || !(record.warcContentLength >= 0) || !(reader instanceof LimitReader))
      throw cutOff()
    heading = Number.NEGATIVE_INFINITY
    yield await recordOf(record, reader)
    // Not its own `skipFully`: that one waits for ever where the file has ended.
    for await (const _ of reader);
    if (reader.limit > 0) throw cutOff()
  }
}
