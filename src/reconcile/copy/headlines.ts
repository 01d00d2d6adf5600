/** A text's headline and words. */
interface Headed {
  readonly title: string | null
  readonly text: string
}

/** Letters of a long word, and how many of its first ones must agree: endings differ. */
const LONG = /[\p{L}\p{N}\p{M}]{5,}/gu
const STEM = 5
/** Share of a headline's long words that its text has, at least. Of news it is two thirds; here only a few are asked for. */
const TOLD = 0.3

const stemsOf = (text: string): Set<string> =>
  new Set((text.match(LONG) ?? []).map((word) => word.slice(0, STEM).toLowerCase()))

function isBeside({ title, text }: Headed): boolean {
  const words = [...stemsOf(title ?? '')]
  if (words.length < 2) return false
  const told = stemsOf(text)
  return words.filter((word) => told.has(word)).length < words.length * TOLD
}

/**
 * Whether two different headlines both speak of something else than their texts: what these share is the site's own then ("Thank you for registering"), the
 * articles were not fetched. Never so where a headline is missing or has fewer than two long words, as in scripts without spaces.
 */
export const areBesideHeadlines = (a: Headed, b: Headed): boolean => a.title !== b.title && isBeside(a) && isBeside(b)
