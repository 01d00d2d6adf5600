import type { Report } from '#model/report'
import { shortHash } from '#util/hash'

/** A benchmark's article as a report that was read. Dates are ISO; null where the benchmark has none. */
export function reportOf(id: string, text: string, published: string | null, title: string | null = null): Report {
  return {
    id: shortHash(['benchmark', id]),
    file: null,
    url: null,
    publisher: null,
    agency: null,
    title,
    byline: null,
    published,
    captured: null,
    archived: null,
    language: 'en',
    read: 'yes',
    text,
    sha256: '0'.repeat(64),
    versionOf: null,
    copyOf: null,
    media: [],
  }
}
