import { blames } from '../contradiction/responsibility.ts'
import { isSameBody } from '../contradiction/same-body.ts'
import type { Graded } from './graded.ts'

const ADMITS =
  /\b(?:admi(?:t|ts|tted|tting)|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|confess(?:es|ed)?|regret(?:s|ted)?|apologi[sz](?:e|es|ed))\b/i

/** Admissions that are shown. */
const SHOWN = 2

/**
 * Sentences by which somebody admits to have done it, as evidence in words: a claim of responsibility, or "admitted" of its own side's deed. Text cannot
 * show that it is true; what it is worth is for people.
 */
export function admissionsIn(graded: Graded): string[] {
  return blames(graded)
    .flatMap(({ claim, blame }) => {
      const source = graded.sources.get(claim.origin ?? '')
      if (!source || !blame.did) return []
      const cue = claim.attribution.at(-1)?.cue?.text ?? ''
      const own = [source.name, source.party ?? ''].some((name) => name !== '' && isSameBody(name, blame.who))
      // "The general staff admitted that the army had fired": its own soldiers, when it admits.
      const admits = ADMITS.test(cue) && (own || source.kind === 'military' || source.kind === 'government')
      return blame.self || admits
        ? [`${source.name} ${blame.self ? 'claims it' : 'admits it'}: “${claim.quote.text}”`]
        : []
    })
    .slice(0, SHOWN)
}
