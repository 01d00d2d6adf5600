import type { Medium } from '#model/report'
import { webAddress } from '../field/web-address.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Posts of social networks as their own embed code writes them (each network's "embed post" dialogue). */
const POSTS = [
  'blockquote.twitter-tweet',
  'blockquote.twitter-video',
  'blockquote.instagram-media',
  'blockquote.tiktok-embed',
  'blockquote.bluesky-embed',
  'blockquote.mastodon-embed',
  'blockquote.telegram-post',
  'blockquote.reddit-embed-bq',
  '.fb-post',
  '.fb-video',
].join(', ')

/** Hosts of frames: a post, or a film. */
const FRAMES: readonly (readonly [host: RegExp, kind: Medium['kind']])[] = [
  [/(?:^|\.)(?:t\.me|twitter\.com|x\.com|instagram\.com|bsky\.app|tiktok\.com)$/u, 'post'],
  [
    /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|rutube\.ru|rumble\.com)$/u,
    'video',
  ],
]

const ADDRESSES = ['data-instgrm-permalink', 'cite', 'data-href', 'data-bluesky-uri', 'data-embed-url']

/** Address of an embedded post: its own attribute, else its last link (Twitter's date line). */
function postAddress(post: DomElement, base: string | null): string | null {
  const own = ADDRESSES.map((name) => webAddress(post.getAttribute(name), base)).find((url) => url !== null)
  const links = [...post.querySelectorAll('a')].map((link) => webAddress(link.getAttribute('href'), base))
  return own ?? links.reverse().find((url) => url !== null) ?? null
}

function frameMedium(frame: DomElement, base: string | null): Medium | null {
  const written = frame.getAttribute('src') ?? frame.getAttribute('data-src')
  const url = webAddress(written, base ?? 'https://localhost/')
  if (url === null) return null
  const { hostname, searchParams } = new URL(url)
  if (/(?:^|\.)facebook\.com$/u.test(hostname)) {
    const post = webAddress(searchParams.get('href'))
    return post === null ? null : { kind: 'post', url: post, quote: null }
  }
  const kind = FRAMES.find(([host]) => host.test(hostname))?.[1]
  return kind ? { kind, url, quote: null } : null
}

/** Takes embedded posts and frames out of the document: what a network's user wrote is no sentence of this report. `words` are the posts' own. */
export function takeEmbeds(document: DomDocument, base: string | null): { media: Medium[]; words: string[] } {
  const media: Medium[] = []
  const words: string[] = []
  for (const post of [...document.querySelectorAll(POSTS)]) {
    const url = postAddress(post, base)
    const text = (post.textContent ?? '').replace(/\s+/gu, ' ').trim()
    if (url) media.push({ kind: 'post', url, quote: null })
    if (text !== '') words.push(text)
    post.remove()
  }
  for (const frame of [...document.querySelectorAll('iframe')]) {
    const medium = frameMedium(frame, base)
    if (medium) media.push(medium)
    frame.remove()
  }
  return { media, words }
}
