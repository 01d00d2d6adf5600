import type { Medium } from '#model/report'

/** Bytes from one input, with what is known of where they come from, before any reader has looked at them. */
export interface Raw {
  readonly bytes: Uint8Array
  /** The file itself, where `bytes` is no more than its head; else null. */
  readonly path: string | null
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
  /** Of one capture or message in a file of many: its own bytes, address and time. */
  readonly raw?: Partial<Raw>
}

/** What a reader passed over in a file of many reports, in words for the user: no error. */
export interface Remark {
  readonly remark: string
}

/** What bounds the work on one input. */
export interface Limits {
  /** Most bytes of an input, when the user set it; null: what the format's reader says. */
  readonly maxSize: number | null
  /** Milliseconds for taking apart one PDF or Word document. */
  readonly deadline: number
  /** Megabytes of memory that this may take. */
  readonly memory: number
}

/** Bytes from the beginning of an input that tell its format. */
export const HEAD = 4096

/** Most bytes of a text, page or feed: a long report has 50 kB, its page 1 MB. */
export const TEXT_SIZE = 5 * 1024 * 1024

/** One file format. A new format is a new file with one of these, and a line in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Endings of the files it takes from a folder, lower case, with the dot. */
  readonly extensions: readonly string[]
  /** Endings that other things have too (".json"): of a folder's files with them it takes those it accepts, the others are passed over. */
  readonly sharedExtensions?: readonly string[]
  /** Most bytes of a file of this format, unless the user set another limit. */
  readonly maxSize: number
  /** Whether a file is left on disk and read piece by piece: `Raw.bytes` is its head only, `Raw.path` says where it is. */
  readonly piecemeal?: boolean
  /** Whether these bytes are its format, by content, media type or name. The first `HEAD` bytes must do. */
  accepts(raw: Raw): boolean
  /** The reports in the bytes: one for a page or text, many for a feed or an archive. Throws `Unreadable` when there is none (more) to be had. */
  read(raw: Raw, limits: Limits): AsyncIterable<Draft | Remark>
}

/** An input that cannot be read; its message says why, in words for the user. */
export class Unreadable extends Error {}
