/** Bits of a feature's hash: 2^18 rows of weights. */
const BITS = 18
const MASK = (1 << BITS) - 1

/** FNV-1a over a feature's number and up to two strings; rows are shared by chance, which costs little (feature hashing). */
function row(kind: number, a: string, b = ''): number {
  let hash = 0x811c9dc5 ^ kind
  for (let i = 0; i < a.length; i += 1) hash = Math.imul(hash ^ a.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ 0x1f, 0x01000193)
  for (let i = 0; i < b.length; i += 1) hash = Math.imul(hash ^ b.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & MASK
}

const shapeOf = (word: string): string =>
  word
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1+/g, '$1$1')

/** Writes the rows of the features of word `at` into `rows`; gives how many there are. `before` and `before2` are the tags given to the two words before it. */
export function featuresAt(
  words: readonly string[],
  at: number,
  before: string,
  before2: string,
  rows: Int32Array,
): number {
  const word = words[at] as string
  const lower = word.toLowerCase()
  const last = words[at - 1]?.toLowerCase() ?? '<s>'
  const next = words[at + 1]?.toLowerCase() ?? '</s>'
  const list = [
    row(1, lower),
    row(2, word.slice(0, 24)),
    row(3, lower.slice(-3)),
    row(4, lower.slice(-2)),
    row(5, lower.slice(0, 3)),
    row(6, shapeOf(word), at === 0 ? '1' : '0'),
    row(7, before),
    row(8, before, before2),
    row(9, before, lower),
    row(10, last),
    row(11, next),
    row(12, words[at + 2]?.toLowerCase() ?? '</s>'),
    row(13, next.slice(-3)),
    row(14, last, lower),
    row(15, lower, next),
    row(16, words[at - 2]?.toLowerCase() ?? '<s>'),
    row(17, before, next),
    row(18, shapeOf(words[at + 1] ?? '')),
    row(19, lower.slice(-4)),
    row(20, ''),
  ]
  for (let index = 0; index < list.length; index += 1) rows[index] = list[index] as number
  return list.length
}
