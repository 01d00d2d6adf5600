/** Words of four letters or more that say nothing of what is told. */
const COMMON = new Set([
  'that',
  'with',
  'have',
  'been',
  'were',
  'they',
  'their',
  'there',
  'from',
  'which',
  'none',
  'said',
  'about',
  'both',
  'these',
  'those',
  'this',
  'other',
  'more',
  'most',
  'some',
  'everything',
  'nothing',
  'such',
  'only',
  'what',
  'when',
  'where',
  'would',
  'could',
  'also',
  'than',
  'another',
  'every',
  'each',
  'after',
  'before',
  'including',
  'among',
  'people',
])

/** Content words of a text, their plural forms as one. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ies|s)$/, '')),
  )

/** How many words two texts share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length
