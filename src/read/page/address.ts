import { webAddress } from '../field/web-address.ts'

/** The day that an address carries, as news sites build them: /2024/02/08/. */
export function dayInAddress(url: string | null): string | null {
  const match = url && /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\D|$)/u.exec(url)
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : null
}

const isFrontPage = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === ''

/** A page's address: the canonical one it states, else where it was fetched. A canonical front page on another page is a template's mistake. */
export function canonicalOf(written: string | null, fetched: string | null): string | null {
  const url = webAddress(written, fetched)
  if (url === null) return fetched
  return fetched !== null && isFrontPage(url) && !isFrontPage(fetched) ? fetched : url
}
