/** Letters that words of a headline and of its text must agree in, of five and more: endings differ. */
const STEM = 4

const stemsOf = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}\p{N}\p{M}]{5,}/gu) ?? []).map((word) => word.slice(0, STEM).toLowerCase()))

/**
 * Whether neither of two headlines has a long word in common with its text: what the two share is then the site's own ("Thank you for registering"), the
 * articles were not fetched. Never so where a headline is missing, or has fewer than two long words, as in scripts without spaces.
 */
export function areBesideHeadlines(a: Headed, b: Headed): boolean {
  return isBeside(a) && isBeside(b)
}

interface Headed {
  readonly title: string | null
  readonly text: string
}

function isBeside({ title, text }: Headed): boolean {
  const words = [...stemsOf(title ?? '')]
  if (words.length < 2) return false
  const told = stemsOf(text)
  return !words.some((word) => told.has(word))
}
