import type { Claim } from '#model/claim'
import type { Account, Contradiction, Suggestion } from '#model/incident'

interface Graded {
  readonly claims: readonly Claim[]
  readonly accounts: readonly Account[]
  readonly contradictions: readonly Contradiction[]
  readonly independentOrigins: number
  readonly independentParties: number
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Airwars' civilian harm status as far as text can carry it: weak (one origin) or contested (rival accounts of who was harmed). */
function airwars({ claims, contradictions, independentOrigins }: Graded): Suggestion | null {
  const harm = claims.some(
    (claim) =>
      claim.event.class === 'casualties' &&
      claim.certainty !== 'denied' &&
      claim.counts.some((count) => count.max !== 0),
  )
  if (!harm) return null
  const rival = contradictions.filter((one) => one.kind === 'conflict' && one.about === 'who was harmed')
  if (rival.length > 0)
    return { scheme: 'airwars', grade: 'contested', because: rival.map((one) => one.why).slice(0, 3), against: [] }
  if (independentOrigins !== 1) return null
  return { scheme: 'airwars', grade: 'weak', because: ['one origin only tells of harm'], against: [] }
}

/** Admiralty credibility 2 to 6 of the core statement; 1 (confirmed) and a source's letter are for people. */
function admiralty({ contradictions, independentOrigins, independentParties }: Graded): Suggestion {
  const conflicts = contradictions.filter((one) => one.kind === 'conflict').map((one) => one.why)
  const origins = plural(independentOrigins, 'independent origin')
  if (independentOrigins === 0)
    return { scheme: 'admiralty', grade: '6', because: ['no origin is named that could know'], against: [] }
  if (conflicts.length > 0 && independentOrigins < 3)
    return { scheme: 'admiralty', grade: '4', because: conflicts.slice(0, 2), against: [origins] }
  if (independentParties > 1)
    return {
      scheme: 'admiralty',
      grade: '2',
      because: [`${origins}, ${plural(independentParties, 'side')} of the conflict tell of it`],
      against: conflicts.slice(0, 2),
    }
  if (independentOrigins > 1)
    return {
      scheme: 'admiralty',
      grade: '3',
      because: [`${origins} tell of it`],
      against: ['all of one side, or of none'],
    }
  return { scheme: 'admiralty', grade: '6', because: ['one origin only, and nothing to hold it against'], against: [] }
}

/** Grades suggested with reasons for and against (contract rule 7). Scales: docs/standards, Airwars and NATO's Admiralty code. */
export const suggest = (graded: Graded): Suggestion[] =>
  [airwars(graded), admiralty(graded)].filter((one) => one !== null)
