import type { Quote } from './span.ts'

/** A link, picture, film or embedded post that stood in the report's page. */
export interface Medium {
  readonly kind: 'link' | 'image' | 'video' | 'post'
  readonly url: string
  readonly quote: Quote | null
}

/** Another report whose words this one repeats, with the passages that show it. */
export interface CopyOf {
  readonly report: string
  /** Share of this report's words that stand in the other, 0..1. */
  readonly similarity: number
  readonly passages: readonly { readonly here: Quote; readonly there: Quote }[]
}

/** One published text, as read: nothing changes `text` afterwards. */
export interface Report {
  /** Hash of text, publisher, canonical URL and published: two outlets with one wire text are two reports. */
  readonly id: string
  readonly file: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** The agency that the report itself tags: "(AP)", "Reuters —", "- Ukrinform". */
  readonly agency: string | null
  readonly title: string | null
  readonly byline: string | null
  /** ISO 8601, with the zone when it is known. */
  readonly published: string | null
  /** When it was fetched. */
  readonly captured: string | null
  /** An archive's URL of it. */
  readonly archived: string | null
  /** BCP 47, detected when not given. */
  readonly language: string
  /** 'language': kept, its sentences not read. */
  readonly read: 'yes' | 'language' | 'empty'
  /** Well-formed UTF-16 without U+0000. */
  readonly text: string
  /** SHA-256 of the original bytes, in hexadecimal. */
  readonly sha256: string
  /** An earlier text at the same URL. */
  readonly versionOf: string | null
  readonly copyOf: CopyOf | null
  readonly media: readonly Medium[]
}
