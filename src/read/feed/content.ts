import type { Medium } from '#model/report'
import { blocksOf } from '../page/blocks.ts'
import { parseDocument } from '../page/dom.ts'
import { takeEmbeds } from '../page/embeds.ts'
import { withoutLinkBlocks } from '../page/link-blocks.ts'
import { skim } from '../page/skim.ts'
import { tame } from '../page/tame.ts'

export interface Content {
  readonly text: string
  readonly media: readonly Medium[]
  readonly captions: readonly string[]
}

/** The words of an entry's HTML (all of it is the report: no article has to be found), or of its plain text. */
export function contentOf(html: string, base: string | null, title: string | null): Content {
  const tamed = tame(html)
  if (tamed.html === null) return { text: skim(html).text, media: [], captions: [] }
  const document = parseDocument(tamed.html)
  const embeds = takeEmbeds(document, base)
  const { body } = document
  if (!body) return { text: '', media: [], captions: [] }
  const blocks = withoutLinkBlocks(blocksOf(body, base), title)
  return { text: blocks.text, media: [...blocks.media, ...embeds.media], captions: blocks.captions }
}
