const SMALL = new Set('a an and as at but by for from in into of on or over the to up with'.split(' '))

/** The words all in capitals. */
export const inCapitals = (words: readonly string[]): string[] => words.map((word) => word.toUpperCase())

/** The words as in a headline: all but the little ones begin with a capital. */
export const inHeadlineCase = (words: readonly string[]): string[] =>
  words.map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))

/** Share of sentences that are learnt in capitals and in headline case. */
const CAPITALS = 0.1
const HEADLINES = 0.08

/** The words as they are, or now and then in capitals or headline case, for a model that has to know all three. */
export function recased(words: readonly string[], random: () => number): readonly string[] {
  const draw = random()
  if (draw < CAPITALS) return inCapitals(words)
  return draw < CAPITALS + HEADLINES ? inHeadlineCase(words) : words
}
