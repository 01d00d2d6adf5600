import type { Claim } from '#model/claim'
import { correctionInWords } from '#model/in-words/decided'
import type { Made } from '#model/reviewed'
import { dateTimeOf, iriOf } from '../iri.ts'
import { type Annotation, textualBody } from './text.ts'

const byPerson = (
  { by, at, decision }: Made,
  target: string,
  motivation: string,
  name: string,
  value: string,
): Annotation => ({
  id: `${iriOf('decision', decision)}:${name}`,
  type: 'Annotation',
  motivation,
  creator: { type: 'Person', name: by },
  ...(dateTimeOf(at) && { created: at }),
  body: [textualBody(value, motivation)],
  target,
})

/** What people decided on a claim, as annotations on the claim's own: theirs have a creator, those of the program a generator. */
export function decidedAnnotations({ decided }: Claim, target: string): Annotation[] {
  if (!decided) return []
  const { state, set, corrections, comments, verdict } = decided
  return [
    ...(state !== null && set
      ? [byPerson(set, target, 'assessing', 'state', set.why === null ? state : `${state}: ${set.why}`)]
      : []),
    ...corrections.map((correction) => {
      const { field, value, machine } = correctionInWords(correction)
      return byPerson(
        correction,
        target,
        'editing',
        correction.field,
        `${field}: ${value} (read by the program: ${machine})`,
      )
    }),
    ...comments.map((comment) => byPerson(comment, target, 'commenting', 'comment', comment.text)),
    ...(verdict ? [byPerson(verdict, target, 'assessing', 'verdict', verdict.text)] : []),
  ]
}
