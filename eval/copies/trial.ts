import type { Report } from '#model/report'
import { shortHash } from '#util/hash'

/** Reports that are looked at together, and which of them are copies of which. */
export interface Pool {
  readonly reports: readonly Report[]
  /** Id of each copy → id of what it was made from. */
  readonly copies: ReadonlyMap<string, string>
}

/** One kind of edit at one strength: how many copies are found, or how many texts that are no copies are wrongly taken for one. */
export interface Trial {
  readonly kind: string
  readonly strength: string
  readonly pools: readonly Pool[]
}

/** A report as it comes out of the reader, with what copy detection looks at. `at` is its hour of publication, counted from a fixed day. */
export function published(
  name: string,
  text: string,
  at: number,
  fields: Partial<Pick<Report, 'publisher' | 'agency' | 'title' | 'url' | 'language'>> = {},
): Report {
  const when = new Date(Date.UTC(2031, 2, 1) + at * 3_600_000).toISOString()
  return {
    id: shortHash(['copies', name, text, when]),
    file: name,
    url: null,
    publisher: null,
    agency: null,
    title: null,
    byline: null,
    published: when,
    captured: null,
    archived: null,
    language: 'en',
    read: 'yes',
    text,
    sha256: '0'.repeat(64),
    versionOf: null,
    copyOf: null,
    media: [],
    ...fields,
  }
}
