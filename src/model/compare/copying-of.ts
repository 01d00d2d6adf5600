import type { Report } from '../report.ts'
import type { Copying } from './comparison.ts'

/** Whether one of two reports copies the other, or is a later version of it, or both copy a third; null when none of it was found. */
export function copyingOf(a: Report, b: Report): Copying | null {
  const [ofA, ofB] = [a.copyOf, b.copyOf]
  const versions = a.versionOf === b.id ? 'a' : b.versionOf === a.id ? 'b' : null
  const how = versions === null ? 'copy' : 'version'
  if (ofA?.report === b.id) {
    const passages = ofA.passages.map(({ here, there }) => ({ a: here, b: there }))
    return { copy: versions ?? 'a', how, similarity: ofA.similarity, passages }
  }
  if (ofB?.report === a.id) {
    const passages = ofB.passages.map(({ here, there }) => ({ a: there, b: here }))
    return { copy: versions ?? 'b', how, similarity: ofB.similarity, passages }
  }
  if (versions !== null) return { copy: versions, how, similarity: null, passages: [] }
  const third = ofA !== null && ofA.report === ofB?.report
  return third ? { copy: 'both', how: 'copy', similarity: null, passages: [] } : null
}
