import { extname } from 'node:path'
import type { Medium } from '#model/report'
import { plainText } from '../field/plain.ts'
import { webAddress } from '../field/web-address.ts'
import type { Draft, Meta, Raw, Reader } from '../reader.ts'
import { decodeText } from '../text/text.ts'
import { articleOf, bodyOf } from './article.ts'
import type { Blocks } from './blocks.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { takeEmbeds } from './embeds.ts'
import { type Item, reportItem, textOf } from './json-ld.ts'
import { metaOf, metasOf } from './metadata.ts'
import { scan } from './scan.ts'
import { tame } from './tame.ts'

const EXTENSIONS = ['.html', '.htm', '.xhtml']

/** The charset that a page names in its first 4 KB: `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`. */
export function pageCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)?.[1] ?? null
}

/** The article, else the words JSON-LD carries (pages that draw themselves with scripts), else the body where it has sentences. */
function findText(
  html: string,
  document: DomDocument,
  item: Item,
  base: string | null,
): { readonly blocks: Blocks | null; readonly byline: string | null; readonly note: string | null } {
  const article = articleOf(document, base)
  if (article) return { blocks: article, byline: article.byline, note: null }
  const carried = textOf(item.articleBody)
  if (carried && carried.length > 140) {
    const text = blocksText(carried)
    return {
      blocks: { text, media: [], captions: [] },
      byline: null,
      note: 'the text is the one in the page’s JSON-LD',
    }
  }
  const fresh = parseDocument(html)
  takeEmbeds(fresh, base)
  const body = bodyOf(fresh, base)
  return {
    blocks: body,
    byline: null,
    note: body ? 'no article was found: the text is the page’s body' : 'no article in the page',
  }
}

/** Text of a JSON-LD field, without the tags that some pages leave in it. */
const blocksText = (carried: string): string =>
  carried
    .split('\n')
    .map((line) => line.replace(/<[a-zA-Z/!][^<>]*>/gu, '').trim())
    .join('\n')

/** The day that an address carries, as news sites build them: /2024/02/08/. */
const dayInAddress = (url: string | null): string | null => {
  const match = url && /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\D)/u.exec(url)
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : null
}

/** A canonical address that is a site's front page, on a page that is not, is a template's mistake. */
const canonicalOf = (written: string | null, fetched: string | null): string | null => {
  const url = webAddress(written, fetched)
  const isFront = url !== null && new URL(url).pathname === '/' && new URL(url).search === ''
  return isFront && fetched !== null && new URL(fetched).pathname !== '/' ? fetched : (url ?? fetched)
}

/** Media without repeats, in order. */
function once(media: readonly Medium[]): Medium[] {
  const seen = new Set<string>()
  return media.filter(({ kind, url, quote }) => {
    const key = `${kind} ${url} ${quote?.start ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const quoted = (texts: readonly string[]): string =>
  texts
    .slice(0, 20)
    .map((text) => `“${plainText(text).text}”`)
    .join(' ')

/** A page as a draft: article text, metadata, media; `url` is where it was fetched, to resolve addresses. Total: any string gives a draft. */
export function draftPage(html: string, url: string | null, odd: readonly string[] = []): Draft {
  const tamed = tame(html)
  const document = parseDocument(tamed.html)
  const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent ?? '')
  const { item, broken } = reportItem(scripts)
  const meta = metaOf({ document, item, metas: metasOf(document) })
  const address = canonicalOf(meta.url, url)
  const base = webAddress(document.querySelector('base')?.getAttribute('href') ?? null, address) ?? url ?? address
  const embeds = takeEmbeds(document, base)
  const { blocks, byline, note } = findText(tamed.html, document, item, base)
  const dated = meta.published === null ? dayInAddress(address) : null
  const notes = [...odd, ...tamed.notes]
  if (note) notes.push(note)
  if (broken > 0) notes.push(`${broken} × JSON-LD that is no JSON`)
  if (dated) notes.push('published is the day in its address')
  if (blocks && blocks.captions.length > 0) notes.push(`captions beside the text: ${quoted(blocks.captions)}`)
  if (embeds.words.length > 0) notes.push(`embedded posts beside the text: ${quoted(embeds.words)}`)
  const whole: Meta = { ...meta, url: address, byline: meta.byline ?? byline, published: meta.published ?? dated }
  return {
    text: blocks?.text ?? '',
    meta: whole,
    metaFrom: 'page',
    media: once([...(blocks?.media ?? []), ...embeds.media]),
    notes,
  }
}

/** Whether the first thing in the bytes is HTML's doctype or one of its outer elements. */
function looksLikePage({ bytes }: Raw): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/^[^ -~]+|\0/gu, '')
  if (/^\s*<!doctype html/iu.test(head)) return true
  const first = scan(head.trimStart()).next().value
  return first?.kind === 'open' && ['html', 'head', 'body'].includes(first.name)
}

/** HTML pages: saved ones by their ending, fetched ones by their media type, others by their first tag. */
export const page: Reader = {
  name: 'page',
  extensions: EXTENSIONS,
  accepts: (raw) =>
    raw.mediaType === 'text/html' ||
    raw.mediaType === 'application/xhtml+xml' ||
    EXTENSIONS.includes(extname(raw.file ?? '').toLowerCase()) ||
    looksLikePage(raw),
  async *read(raw) {
    const { text, notes } = decodeText(raw, pageCharset(raw.bytes))
    yield draftPage(text, raw.url, notes)
  },
}
