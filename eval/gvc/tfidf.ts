import { Groups } from '#util/groups'
import { wordsOf } from '#util/words'
import type { GvcDocument } from './documents.ts'

const DAYS = 30
const DAY = 86_400_000
/** Thresholds that are tried. */
const STEPS = Array.from({ length: 40 }, (_, step) => 0.05 + step * 0.02)

type Vector = ReadonlyMap<string, number>

/** Unit vectors of (1 + ln times) · ln(documents / documents with the word), counted over the set itself. */
function vectorsOf(documents: readonly GvcDocument[]): Vector[] {
  const words = documents.map(({ text }) => wordsOf(text))
  const inDocuments = new Map<string, number>()
  for (const own of words) for (const word of new Set(own)) inDocuments.set(word, (inDocuments.get(word) ?? 0) + 1)
  return words.map((own) => {
    const times = new Map<string, number>()
    for (const word of own) times.set(word, (times.get(word) ?? 0) + 1)
    const weights = [...times].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log(documents.length / (inDocuments.get(word) as number))] as const,
    )
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / norm]))
  })
}

function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

/** The plain way: cosine of TF-IDF within thirty days, single link; a grouping for each threshold, to be chosen from with the gold in hand. */
export function tfidfGroupings(documents: readonly GvcDocument[]): { threshold: number; labels: string[] }[] {
  const vectors = vectorsOf(documents)
  const day = documents.map(({ published }) => Date.parse(published) / DAY)
  const order = [...documents.keys()].sort((a, b) => (day[a] as number) - (day[b] as number) || a - b)
  const links: { a: number; b: number; cosine: number }[] = []
  order.forEach((a, at) => {
    for (let next = at + 1; next < order.length; next += 1) {
      const b = order[next] as number
      if ((day[b] as number) - (day[a] as number) > DAYS) break
      const found = cosine(vectors[a] as Vector, vectors[b] as Vector)
      if (found >= (STEPS[0] as number)) links.push({ a, b, cosine: found })
    }
  })
  return STEPS.map((threshold) => {
    const groups = new Groups()
    for (const link of links) if (link.cosine >= threshold) groups.join(`${link.a}`, `${link.b}`)
    return { threshold, labels: documents.map((_, index) => groups.find(`${index}`)) }
  })
}
