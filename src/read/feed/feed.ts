import { pageCharset } from '../page/page.ts'
import { type Raw, type Reader, TEXT_SIZE, Unreadable } from '../reader.ts'
import { decodeText } from '../text/text.ts'
import { draftEntry, MOST_ENTRIES } from './entry.ts'
import { parseJsonFeed } from './json-feed.ts'
import { parseXmlFeed } from './xml-feed.ts'

/** The root of a feed, first in the text or behind what may stand before a root in XML. */
const ROOT = /^\s*(?:<\?xml[\s\S]*?|<!doctype (?!html)[\s\S]*?|<!--[\s\S]*?)?<(?:rss|feed|rdf:rdf)[\s>]/iu

const headOf = ({ bytes }: Raw): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^[^ -~]+|\0/gu, '')

const isJson = (head: string): boolean => /^\s*\{/u.test(head) && /jsonfeed\.org\\?\/version/u.test(head)

/** RSS, Atom and JSON feeds: one report for each entry, with the text that the feed carries. */
export const feed: Reader = {
  name: 'feed',
  extensions: ['.rss', '.atom'],
  sharedExtensions: ['.json', '.xml'],
  maxSize: TEXT_SIZE,
  accepts: (raw) => {
    const head = headOf(raw)
    return isJson(head) || ROOT.test(head)
  },
  async *read(raw) {
    const { text, notes } = decodeText(raw, pageCharset(raw.bytes))
    const parsed = isJson(headOf(raw)) ? parseJsonFeed(text) : parseXmlFeed(text)
    if (parsed.entries.length === 0) throw new Unreadable('the feed has no entries')
    const more = parsed.entries.length > MOST_ENTRIES
    for (const [index, entry] of parsed.entries.slice(0, MOST_ENTRIES).entries()) {
      const last = more && index === MOST_ENTRIES - 1
      yield draftEntry(
        entry,
        parsed,
        raw.url,
        last ? [...notes, `entries after the ${MOST_ENTRIES}th are not read`] : notes,
      )
    }
  },
}
