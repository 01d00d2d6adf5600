import type { Claim } from '#model/claim'
import type { ClaimField } from '#model/claim-field'
import type { Decision, DecisionValues } from '#model/decision'
import { decisionProblem } from '#model/decision/check-decision'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { byText } from '#util/order'
import { addClaim } from './add-claim.ts'
import { type Correcting, correctClaim } from './correct-claim.ts'
import { decisionNote } from './decision-note.ts'
import { type Draft, finished, madeBy, newDraft } from './draft.ts'
import { createFinder } from './find-reviewed.ts'
import { inForce } from './in-force.ts'
import { reviewClaim } from './review-claim.ts'
import { signOffs } from './sign-offs.ts'
import { createSourceBook } from './source-book.ts'

/** Kinds that hang on the words of one claim. */
const KINDS: ReadonlySet<string> = new Set([
  ...['accept', 'reject', 'correct', 'add', 'comment', 'grade', 'verdict', 'best', 'sign-off'],
])

/** A decision on the incident that a claim stands in. */
export interface OnIncident {
  readonly decision: Decision
  /** Id of the claim. */
  readonly claim: string
  /** Who confirmed it. */
  readonly signedOff: readonly string[]
}

interface Told {
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
}

export interface DecidedClaims extends Told {
  readonly onIncidents: readonly OnIncident[]
  readonly notes: readonly Note[]
}

const isOnIncident = ({ what, on }: Decision): boolean =>
  what === 'grade' || what === 'best' || on[0]?.field === 'incident'

/** A payload that was erased leaves its hash: there is nothing to obey. */
const isErased = ({ on, value }: Decision): boolean => on.length === 0 && value === null

/**
 * Claims and sources as people decided: claims they added, fields they corrected, what they accepted, rejected or said of them. What has no place any more, or is
 * of another form, is a note. Total. Claims keep their ids and their order; added ones stand last. Without such decisions the very same lists are given back.
 */
export function decideClaims(
  { claims, sources }: Told,
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[],
): DecidedClaims {
  const all = inForce(decisions)
  const active = all.filter(({ what }) => KINDS.has(what))
  if (active.length === 0) return { claims, sources, onIncidents: [], notes: [] }
  const notes: Note[] = []
  const sound = active.filter((decision) => {
    if (decision.what === 'sign-off') return false
    const problem = isErased(decision) ? 'its contents were erased' : decisionProblem(decision, (id) => reports.get(id))
    if (problem !== null) notes.push(decisionNote(decision, `not obeyed: ${problem}`))
    return problem === null
  })
  const named = new Set(sound.flatMap(({ on }) => on.map(({ report }) => report)))
  const there = claims.filter(({ report }) => named.has(report))
  const book = createSourceBook(sources, there)
  const around = (report: string) => ({ report: reports.get(report) as Report, book })
  const drafts = new Map<string, Draft>()
  const machine = new Map(there.map((claim) => [claim.id, claim]))
  const draftOf = (claim: Claim): Draft => {
    const known = drafts.get(claim.id) ?? newDraft(claim)
    drafts.set(claim.id, known)
    return known
  }
  const correcting = new Map<string, Correcting[]>()
  const correct = (claim: string, one: Correcting): void => {
    correcting.set(claim, [...(correcting.get(claim) ?? []), one])
  }
  const meant = new Map<string, string>()
  const confirmed = signOffs(all)

  for (const decision of sound.filter(({ what }) => what === 'add')) {
    const added = addClaim(decision, around(decision.on[0]?.report ?? ''))
    const known = machine.get(added.id)
    // The machine reads it by now: what the person said of it are corrections then.
    for (const given of known ? (decision.value as DecisionValues['add']).fields : [])
      correct(added.id, { decision, given })
    if (!known) drafts.delete(added.id)
    const draft = draftOf(known ?? added)
    draft.state = known ? 'accepted' : 'added'
    draft.set = { ...madeBy(decision), why: null }
    meant.set(decision.payloadHash, added.id)
  }
  const added = [...drafts.values()].map(({ claim }) => claim).filter(({ id }) => !machine.has(id))
  const byId = new Map([...machine, ...added.map((claim) => [claim.id, claim] as const)])
  const finder = createFinder([...there, ...added], reports, sound)
  const onIncidents: OnIncident[] = []
  for (const decision of sound) {
    if (decision.what === 'add') continue
    const claim = finder.find(decision)
    if (typeof claim === 'string') {
      notes.push(decisionNote(decision, `not obeyed: ${claim}`))
      continue
    }
    meant.set(decision.payloadHash, claim.id)
    if (isOnIncident(decision)) {
      const signedOff = confirmed.names.get(decision.payloadHash) ?? []
      onIncidents.push({ decision, claim: claim.id, signedOff })
    } else if (decision.what === 'correct') {
      const field = decision.on[0]?.field as ClaimField
      const given = { field, ...(decision.value as DecisionValues['correct']) }
      correct(claim.id, { decision, given })
      if (given.quote && (field === 'words' || field === 'event')) finder.also(claim.id, given.quote, field === 'event')
      draftOf(claim)
    } else reviewClaim(draftOf(claim), decision)
  }
  for (const [id, those] of correcting) {
    const claim = byId.get(id) as Claim
    correctClaim(draftOf(claim), those, around(claim.report))
  }
  for (const [hash, names] of confirmed.names) {
    const draft = drafts.get(meant.get(hash) ?? '')
    if (draft && !onIncidents.some(({ decision }) => decision.payloadHash === hash))
      for (const name of names) draft.signedOff.add(name)
  }
  const decided = (claim: Claim): Claim => {
    const draft = drafts.get(claim.id)
    return draft ? finished(draft) : claim
  }
  return {
    claims: [...claims.map(decided), ...added.map(decided)],
    sources: book.added().length === 0 ? sources : [...sources, ...book.added()].sort((a, b) => byText(a.id, b.id)),
    onIncidents,
    notes: [...notes, ...confirmed.notes],
  }
}
