import type { Report } from '#model/report'
import { byText } from '#util/order'
import { passages } from './passages.ts'
import { type Shingled, shingle } from './shingles.ts'
import { bandKeys } from './signature.ts'

/** Share of the shorter text's shingles that must stand in the other. Loose rewrites keep under a fifth, republications over two thirds. */
const COPIED = 0.5
/** Texts of fewer shingles share phrases by chance. */
const FEWEST_SHINGLES = 20

const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0
  for (const hash of a) if (b.has(hash)) shared += 1
  return a.size === 0 ? 0 : shared / a.size
}

const fold = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether `report` says itself that it has its text from `other`'s publisher. */
const tags = (report: Report, other: Report): boolean =>
  report.agency !== null && fold(report.agency) !== '' && fold(other.publisher).includes(fold(report.agency))

/** Which of two reports of one text was first: an agency tag says so, else the date, else the longer text (ends are trimmed in copying), else the id. */
function isOriginal(a: Report, b: Report): boolean {
  if (tags(b, a) !== tags(a, b)) return tags(b, a)
  const [day, other] = [a.published ?? '9999', b.published ?? '9999']
  const length = Math.min(day.length, other.length)
  const order = byText(day.slice(0, length), other.slice(0, length))
  if (order !== 0) return order < 0
  if (a.text.length !== b.text.length) return a.text.length > b.text.length
  return a.id < b.id
}

/**
 * Marks the reports that repeat another's words, with the passages that show it. Earliest publication is the original, an agency tag
 * beats dates. Near-linear in the number of reports: only pairs that share a band of their signatures are compared.
 */
export function findCopies(reports: readonly Report[]): Report[] {
  const shingled = new Map<string, Shingled>(reports.map((report) => [report.id, shingle(report.text)]))
  const sets = new Map([...shingled].map(([id, { hashes }]) => [id, new Set(hashes)]))
  const bands = new Map<string, string[]>()
  for (const [id, set] of sets) {
    if (set.size < FEWEST_SHINGLES) continue
    for (const key of bandKeys([...set])) bands.set(key, [...(bands.get(key) ?? []), id])
  }
  const byId = new Map(reports.map((report) => [report.id, report]))
  const best = new Map<string, { original: string; similarity: number }>()
  const compared = new Set<string>()
  for (const ids of bands.values()) {
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) {
        const pair = one < other ? `${one} ${other}` : `${other} ${one}`
        if (compared.has(pair)) continue
        compared.add(pair)
        const [a, b] = [byId.get(one) as Report, byId.get(other) as Report]
        const [original, copy] = isOriginal(a, b) ? [a, b] : [b, a]
        const similarity = share(sets.get(copy.id) as Set<number>, sets.get(original.id) as Set<number>)
        const reverse = share(sets.get(original.id) as Set<number>, sets.get(copy.id) as Set<number>)
        if (Math.max(similarity, reverse) < COPIED) continue
        const before = best.get(copy.id)
        const better =
          !before ||
          similarity > before.similarity ||
          (similarity === before.similarity && original.id < before.original)
        if (better) best.set(copy.id, { original: original.id, similarity })
      }
    }
  }
  return reports.map((report) => {
    const found = best.get(report.id)
    if (!found) return report
    const original = byId.get(found.original) as Report
    const shown = passages(report, original, shingled.get(report.id) as Shingled, shingled.get(original.id) as Shingled)
    return {
      ...report,
      copyOf: { report: original.id, similarity: Math.round(found.similarity * 1000) / 1000, passages: shown },
    }
  })
}
