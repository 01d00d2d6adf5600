import type { Claim } from '#model/claim'
import type { Suggestion } from '#model/incident'
import { isOwnVoice } from '../contradiction/own-voice.ts'
import { rootsOf } from '../contradiction/roots.ts'
import { admissionsIn } from './admission.ts'
import { type Graded, plural } from './graded.ts'

const tellsOfHarm = ({ event, certainty, counts }: Claim): boolean =>
  event.class === 'casualties' &&
  certainty !== 'denied' &&
  (counts.length === 0 || counts.some((count) => count.max !== 0))

/**
 * Airwars' status of civilian harm, as far as text can carry it: contested where origins name different ones who did it, weak where one origin alone tells
 * of harm. Never confirmed, fair or discounted: they rest on what no text shows. Scale: Airwars, civilian harm status.
 */
export function airwars(graded: Graded): Suggestion | null {
  const { claims, contradictions, sources } = graded
  if (!claims.some(tellsOfHarm)) return null
  const denials = new Set(
    claims.filter(({ event, certainty }) => event.class === 'denial' || certainty === 'denied').map(({ id }) => id),
  )
  const conflicts = contradictions.filter(({ kind }) => kind === 'conflict')
  const rival = conflicts.filter(({ about, a, b }) => about === 'who did it' && !denials.has(a) && !denials.has(b))
  const admissions = admissionsIn(graded)
  if (rival.length > 0)
    return {
      scheme: 'airwars',
      grade: 'contested',
      because: rival.map(({ why }) => why).slice(0, 3),
      against: admissions,
    }
  const root = rootsOf(graded.accounts, sources)
  const harm = claims.filter((claim) => claim.origin !== null && tellsOfHarm(claim) && !isOwnVoice(claim, sources))
  const [first, ...others] = new Set(harm.map(({ origin }) => root(origin as string)))
  if (first === undefined || others.length > 0) return null
  const teller = harm.find(({ origin }) => origin === first) ?? harm[0]
  const reports = new Set(harm.map(({ report }) => report)).size
  const disputed = conflicts.filter(
    ({ about }) => about === 'who was harmed' || about === 'harm' || about === 'casualties',
  )
  return {
    scheme: 'airwars',
    grade: 'weak',
    because: [
      `${sources.get(teller?.origin ?? '')?.name ?? 'one origin'} alone tells of harm, in ${plural(reports, 'report')}`,
      ...disputed.map(({ why }) => why).slice(0, 2),
    ],
    against: admissions,
  }
}
