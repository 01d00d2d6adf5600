import { add } from './add.ts'
import { correct } from './correct.ts'
import { accept, comment, reject } from './on-claim.ts'
import { best, grade, verdict } from './on-incident.ts'
import { reliability } from './reliability.ts'
import type { Review } from './review.ts'

/** The commands that decide on a claim, an incident or a source, by name. */
export const reviews: Readonly<Record<string, Review>> = {
  accept,
  reject,
  comment,
  correct,
  add,
  grade,
  verdict,
  best,
  reliability,
}
