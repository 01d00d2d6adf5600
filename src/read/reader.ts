import type { Medium } from '#model/report'

/** Bytes from one input, with what is known of where they come from, before any reader has looked at them. */
export interface Raw {
  readonly bytes: Uint8Array
  /** What the user named: for messages. */
  readonly input: string
  /** Path as the user gave it; null for a URL and standard input. */
  readonly file: string | null
  /** Where the bytes were fetched from, after redirects. */
  readonly url: string | null
  /** Media type of the server's answer, lower case, without parameters: "text/html". */
  readonly mediaType: string | null
  /** Charset of the server's answer. */
  readonly charset: string | null
  /** ISO 8601 with Z: when it was fetched. */
  readonly captured: string | null
}

/** What a page or front matter says about its report, each still as written there; null = not said. */
export interface Meta {
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: string | null
  readonly archived: string | null
  readonly language: string | null
}

export const noMeta: Meta = {
  title: null,
  publisher: null,
  agency: null,
  byline: null,
  url: null,
  published: null,
  archived: null,
  language: null,
}

/** What a reader makes of the bytes; `createReport` makes the Report of it. */
export interface Draft {
  readonly text: string
  readonly meta: Meta
  /** Who says the language: a person wrote front matter, a template filled in the page. */
  readonly metaFrom: 'front-matter' | 'page'
  readonly media: readonly Medium[]
  /** What was odd, each one sentence or clause. */
  readonly notes: readonly string[]
}

/** One file format. A new format is a new file with one of these, and a line in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Endings of the files it takes from a folder, lower case, with the dot. */
  readonly extensions: readonly string[]
  /** Whether these bytes are its format, by name, media type or content. */
  accepts(raw: Raw): boolean
  /** The reports in the bytes: one for a page or text, many for a feed or an archive. Throws `Unreadable` when there is none to be had. */
  read(raw: Raw): AsyncIterable<Draft>
}

/** An input that cannot be read; its message says why, in words for the user. */
export class Unreadable extends Error {}
