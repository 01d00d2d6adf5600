import { readPublished } from '../field/published.ts'
import { meta, type Rule } from './rule.ts'

/** A heading, when it is the page's only one. */
export const onlyHeading: Rule = ({ document }) => {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '')
  const [first, second] = headings.filter((text) => text !== '')
  return first && second === undefined ? first : null
}

/** A short line with the author's name in an element that is called so. */
export const bylineElement: Rule = ({ document }) => {
  for (const element of document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .byline, .author, .article-author',
  )) {
    const text = element.textContent?.trim() ?? ''
    if (text !== '' && text.length < 120) return text
  }
  return null
}

/** Parts of a page whose dates are other pages', or today's. */
const ELSEWHERE = 'aside, footer, nav, [class*="related"], [class*="current"], [class*="today"], [class*="comment"]'

const DATE_CLASSES =
  '.date, .published, .pubdate, .post-date, .entry-date, .article-date, .news-date, [class*="publish"], [class*="date"]'

/** A date that is written out in a short element that is called so. */
export const dateElement: Rule = ({ document }) => {
  for (const element of document.querySelectorAll(DATE_CLASSES)) {
    const text = element.textContent?.trim() ?? ''
    if (element.closest(ELSEWHERE)) continue
    if (text.length >= 8 && text.length < 60 && readPublished(text).published !== null) return text
  }
  return null
}

/** "Boats sink - Tarn Gazette" under the headline "Boats sink": what follows is the site's name. */
export const siteInTitle: Rule = (page) => {
  const title = page.document.querySelector('title')?.textContent?.trim() ?? ''
  const heading = (meta('og:title')(page) ?? onlyHeading(page))?.trim() ?? ''
  if (heading.length < 8 || !title.startsWith(heading)) return null
  return /^ ?(?:[-–—|·•»]|::) ?([^|–—]{2,50})$/u.exec(title.slice(heading.length))?.[1]?.trim() ?? null
}
