import type { Contradiction, Suggestion } from '#model/incident'
import { isAttack } from '../link/families.ts'
import { admissionsIn } from './admission.ts'
import { countedClaims, type Graded, plural } from './graded.ts'

/** Reasons of one kind that are shown. */
const SHOWN = 2

const said = (found: readonly Contradiction[]): string[] => found.map(({ why }) => why).slice(0, SHOWN)

/** Denials that the attack itself happened, by who does not tell of it elsewhere; and the origins that deny so. */
function denialsOf({ claims, accounts }: Graded, conflicts: readonly Contradiction[]) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const tells = new Set(accounts.filter(({ role }) => role === 'account').map(({ source }) => source))
  const denied = conflicts.filter(({ about, a, b }) => {
    const origin = byId.get(b)?.origin ?? null
    return about === 'whether it happened' && isAttack(byId.get(a)?.event.class ?? '') && !tells.has(origin)
  })
  return { denied, deniers: new Set(denied.map(({ b }) => byId.get(b)?.origin)).size }
}

/**
 * Admiralty credibility of the core statement, that it happened: 2 where both sides or several sides tell of it, 3 where several origins of one side do, 4 and 5
 * where one origin stands against others, 6 where nothing can be held against it. 1 (confirmed) and a source's letter are for people.
 * Scale: AJP-2.1, credibility of information; where each number begins is our own choice.
 */
export function admiralty(graded: Graded): Suggestion {
  const { contradictions, independentOrigins, independentParties, accounts } = graded
  const conflicts = contradictions.filter(({ kind }) => kind === 'conflict')
  const { denied, deniers } = denialsOf(graded, conflicts)
  const others = conflicts.filter((one) => !denied.includes(one))
  const make = (grade: string, because: string[], against: string[]): Suggestion => ({
    scheme: 'admiralty',
    grade,
    because: [...because, ...admissionsIn(graded)],
    against,
  })
  const origins = plural(independentOrigins, 'independent origin')
  const seen = accounts.filter(({ counted, independence }) => counted && independence === 'first-hand').length
  const firstHand = seen > 0 ? [`${seen} of them first-hand`] : []
  const told = countedClaims(graded)
  const doubt =
    told.length > 0 && told.every(({ certainty }) => certainty === 'hedged') ? ['all of it told with a doubt'] : []
  if (independentOrigins === 0) return make('6', ['no origin is named that could know'], said(conflicts))
  if (independentOrigins === 1) {
    if (deniers > 1) return make('5', said(denied), ['one origin tells of it', ...firstHand])
    if (conflicts.length > 0) return make('4', said([...denied, ...others]), ['one origin tells of it', ...firstHand])
    return make('6', ['one origin only, and nothing to hold it against', ...firstHand], doubt)
  }
  if (independentParties > 1) {
    const because = [`${origins}, ${plural(independentParties, 'side')} of the conflict tell of it`, ...firstHand]
    return make(denied.length > 0 ? '3' : '2', because, [...said([...denied, ...others]), ...doubt])
  }
  const against = ['all of one side, or of none', ...said([...denied, ...others]), ...doubt]
  if (denied.length > 0 && independentOrigins === 2)
    return make('4', said(denied), [`${origins} tell of it`, ...firstHand])
  return make('3', [`${origins} tell of it`, ...firstHand], against)
}
