import { feed } from './feed/feed.ts'
import { page } from './page/page.ts'
import type { Reader } from './reader.ts'
import { text } from './text/text.ts'

/** In order: the first that accepts the bytes reads them; `text` accepts all that has no type, so it is last. */
export const READERS: readonly Reader[] = [feed, page, text]
