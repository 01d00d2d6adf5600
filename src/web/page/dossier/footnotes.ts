import { type Html, html, joined } from '../html.ts'

/** Numbers the claims that a page refers to, in the order in which it first does. */
export interface Footnotes {
  /** Small numbers that lead to the notes of these claims; null for none. */
  refer(claims: readonly string[]): Html | null
  /** Claims that were referred to, the first note first. */
  readonly claims: readonly string[]
  /** A claim's number; refers to it when nothing did. */
  number(claim: string): number
}

/** Notes that nothing has referred to yet; those of claims that `isKnown` does not know are left out. */
export function createFootnotes(isKnown: (claim: string) => boolean): Footnotes {
  const numbers = new Map<string, number>()
  const number = (claim: string): number => {
    const known = numbers.get(claim)
    if (known !== undefined) return known
    numbers.set(claim, numbers.size + 1)
    return numbers.size
  }
  return {
    number,
    refer(claims) {
      const marks = claims.filter(isKnown).map(number)
      if (marks.length === 0) return null
      const links = [...new Set(marks)].sort((a, b) => a - b).map((n) => html`<a href="#n-${n}">${n}</a>`)
      return html`<sup>${joined(links, ', ')}</sup>`
    },
    get claims() {
      return [...numbers.keys()]
    },
  }
}
