import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'

/** What is used in tests of an element: the DOM's own types are no part of this project. */
export interface Shown {
  id: string
  textContent: string | null
  outerHTML: string
  getAttribute(name: string): string | null
  getAttributeNames(): string[]
  querySelectorAll(selector: string): Iterable<Shown>
  remove(): void
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Everything that makes a page leave itself, run what is not ours, or lead nowhere; empty when it stands alone and is harmless. */
export function pageProblems(page: string): string[] {
  const { document } = parseHTML(page)
  const all = (selector: string): Shown[] => [...document.querySelectorAll(selector)] as unknown as Shown[]
  const inline = (tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  const wanted = `default-src 'none'; style-src ${hash(inline('style'))}; script-src ${hash(inline('script'))}; base-uri 'none'; form-action 'none'`
  const loading = 'img, link, iframe, object, embed, video, audio, source, form, base, [src], [srcset], [style]'
  const ids = all('[id]').map(({ id }) => id)
  const links = all('a[href]').map((link) => link.getAttribute('href') ?? '')
  return [
    ...(policy === wanted ? [] : [`the policy is ${policy}`]),
    ...all(loading).map(({ outerHTML }) => `loads: ${outerHTML}`),
    ...(all('script').length === 1 ? [] : ['has not one script']),
    ...(/@import|url\(/.test(page) ? ['its style loads'] : []),
    ...(/[\u202d\u202e]|(?![\n\t])\p{Cc}/u.test(page) ? ['has a control or an override in it'] : []),
    ...all('*').flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id twice: ${id}`),
    ...links.filter((href) => !/^(#|https?:\/\/)/.test(href)).map((href) => `leads elsewhere: ${href}`),
    ...links
      .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1)))
      .map((href) => `leads nowhere: ${href}`),
  ]
}
