import { type Draft, type Raw, type Reader, Unreadable } from '../reader.ts'
import { readArchive } from '../warc/read-archive.ts'
import { unpacked } from '../warc/unpack.ts'
import { ARCHIVE_SIZE } from '../warc/warc.ts'
import { firstEntry } from '../zip/first-entry.ts'
import { openZip } from '../zip/zip.ts'
import { type Pages, pagesIn } from './pages.ts'

/** Entries of a crawl's archive; what is packed in it twice is text (lists, indexes). */
const LIMITS = { entries: 100_000, unpacked: 16 * 1024 ** 3, ratio: 300 }

/** What stands first in the archives of the programs that make them. */
const FIRST = /^(?:archive\/|pages\/|indexes\/|datapackage(?:-digest)?\.json$|fuzzy\.json$|logs\/)/u

/** The page's own title, else the one that the archive's list has. */
const withTitle = (draft: Draft, pages: Pages): Draft => {
  const listed = pages.get(draft.raw?.url ?? '')
  return draft.meta.title === null && listed ? { ...draft, meta: { ...draft.meta, title: listed } } : draft
}

/** WACZ archives: one report for each capture of a page, text or PDF in the WARC files in them. */
export const wacz: Reader = {
  name: 'wacz',
  extensions: ['.wacz'],
  maxSize: ARCHIVE_SIZE,
  piecemeal: true,
  accepts: ({ bytes, file, input, mediaType }: Raw) => {
    const first = firstEntry(bytes)
    return first !== null && (FIRST.test(first) || /\.wacz$/iu.test(file ?? input) || /wacz/u.test(mediaType ?? ''))
  },
  async *read(raw, limits) {
    const zip = await openZip(raw.path ?? raw.bytes, LIMITS)
    try {
      const names = zip.names.filter((name) => /^archive\/[^/]+\.warc(?:\.gz)?$/u.test(name)).sort()
      if (names.length === 0) throw new Unreadable('there is no WARC file in it: it is no web archive (WACZ)')
      const pages = await pagesIn(zip)
      const parts = names.map((name) => [name, unpacked(zip.stream(name), name.endsWith('.gz'))] as const)
      // Of a page that its maker visited it is worth knowing that nothing was found in it; frames and adverts are not listed.
      for await (const found of readArchive(parts, raw, limits, ({ url }) => pages.has(url)))
        yield 'remark' in found ? found : withTitle(found, pages)
    } finally {
      zip.close()
    }
  },
}
