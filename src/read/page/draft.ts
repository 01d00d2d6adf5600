import type { Medium } from '#model/report'
import { plainText } from '../field/plain.ts'
import { webAddress } from '../field/web-address.ts'
import type { Draft, Meta } from '../reader.ts'
import { canonicalOf, dayInAddress } from './address.ts'
import { parseDocument } from './dom.ts'
import { takeEmbeds } from './embeds.ts'
import { findSkimmed, findText } from './find-text.ts'
import { reportItem } from './json-ld.ts'
import { metaOf } from './metadata.ts'
import { metasOf } from './rule.ts'
import { skim } from './skim.ts'
import { tame } from './tame.ts'

/** Media without repeats, in order. */
function once(media: readonly Medium[]): Medium[] {
  const seen = new Set<string>()
  return media.filter(({ kind, url, quote }) => {
    const key = `${kind} ${url} ${quote?.start ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const quoted = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 10).map((text) => `“${plainText(text).text}”`)
  return [...shown, texts.length > 10 ? `and ${texts.length - 10} more` : ''].join(' ').trim()
}

/**
 * A page as a draft: article text, metadata, media; `url` is where it was fetched, to resolve addresses. Total: any string gives a draft, in
 * time that grows with its length; scripts and handlers are never run and never kept.
 */
export function draftPage(html: string, url: string | null, odd: readonly string[] = []): Draft {
  const tamed = tame(html)
  const skimmed = tamed.html === null ? skim(html) : null
  const document = parseDocument(tamed.html ?? skimmed?.head ?? '')
  const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent ?? '')
  const { item, broken } = reportItem(scripts)
  const meta = metaOf({ document, item, metas: metasOf(document) })
  const address = canonicalOf(meta.url, url)
  const base = webAddress(document.querySelector('base')?.getAttribute('href') ?? null, address) ?? url ?? address
  const embeds = takeEmbeds(document, base)
  const {
    blocks,
    byline,
    notes: found,
  } = tamed.html === null ? findSkimmed(skimmed?.text ?? '') : findText(tamed.html, document, item, base, meta.title)
  const dated = meta.published === null ? dayInAddress(address) : null
  const notes = [...odd, ...tamed.notes, ...found]
  if (broken > 0) notes.push(`${broken} × JSON-LD that is no JSON`)
  if (dated) notes.push('published is the day in its address')
  if (blocks && blocks.captions.length > 0) notes.push(`captions beside the text: ${quoted(blocks.captions)}`)
  if (embeds.words.length > 0) notes.push(`embedded posts beside the text: ${quoted(embeds.words)}`)
  const whole: Meta = { ...meta, url: address, byline: meta.byline ?? byline, published: meta.published ?? dated }
  const media = once([...(blocks?.media ?? []), ...embeds.media])
  return { text: blocks?.text ?? '', meta: whole, metaFrom: 'page', media, notes }
}
