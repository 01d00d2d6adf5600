import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'

/** Sentences → claims in words: what is said to have happened, who says so, how certainly. */
export function attribute(
  _report: Report,
  _sentences: readonly Sentence[],
  _lexicon: Lexicon,
): { claims: Claim[]; notes: Note[] } {
  return { claims: [], notes: [] }
}
