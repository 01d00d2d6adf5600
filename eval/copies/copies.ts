import { findCopies } from '#reconcile/copy/find-copies'
import { randomOf } from '../../bench/random.ts'
import type { Row } from '../shared/scores-page.ts'
import { materialOf } from './material.ts'
import { negatives } from './negatives.ts'
import { positives } from './positives.ts'
import type { Trial } from './trial.ts'

const SEED = 5
const share = (right: number, of: number): string => (of === 0 ? '-' : (right / of).toFixed(3))

/** What is found in a trial, and in words what is not, or wrongly. */
function tried({ kind, strength, pools }: Trial): { row: Row; wrong: string[] } {
  const wrong: string[] = []
  let [right, marked, copies, texts] = [0, 0, 0, 0]
  for (const pool of pools) {
    const names = new Map(pool.reports.map((report) => [report.id, report.file]))
    texts += pool.reports.length
    copies += pool.copies.size
    for (const { id, copyOf, file } of findCopies(pool.reports)) {
      const [own, gold] = [copyOf?.report ?? null, pool.copies.get(id) ?? null]
      if (own !== null) marked += 1
      if (own !== null && own === gold) right += 1
      if (own === gold) continue
      const found = own === null ? 'missed' : `taken for a copy of ${names.get(own)} (${copyOf?.similarity})`
      wrong.push(`${kind}, ${strength}: ${file} ${found}`)
    }
  }
  const row = {
    kind,
    strength,
    texts: String(texts),
    copies: String(copies),
    marked: String(marked),
    precision: share(right, marked),
    recall: share(right, copies),
    'wrongly marked': share(marked - right, texts),
  }
  return { row, wrong }
}

/**
 * Precision and recall of copy detection on copies of known strength, and the share of texts wrongly marked among texts that share something
 * and are no copies. Made from the project's own texts with a fixed seed, or from the reports in `folder`. Lists up to `misses` mistakes.
 */
export async function evaluateCopies(
  folder: string | null,
  misses = 0,
): Promise<{ table: Row[]; wrong: string[]; notes: string[]; data?: string }> {
  const material = await materialOf(folder)
  const random = randomOf(SEED)
  const all = [...positives(material, random), ...negatives(material, random)].map(tried)
  return {
    table: all.map(({ row }) => row),
    wrong: all.flatMap(({ wrong }) => wrong).slice(0, misses),
    ...(folder === null ? {} : { data: 'given reports' }),
    notes: [
      `${material.articles.length} texts, edited with seed ${SEED}${folder === null ? '; made without --data' : ''}. "Marked" are the texts said to be copies; "wrongly marked" is their share of all texts where they are none, or of another text.`,
    ],
  }
}
