import type { Decision, DecisionValues } from '#model/decision'
import type { Incident } from '#model/incident'
import type { Note } from '#model/note'
import type { Comment, IncidentDecided, SetGrade } from '#model/reviewed'
import { byText } from '#util/order'
import type { OnIncident } from './decide-claims.ts'
import { decisionNote } from './decision-note.ts'
import { inOrder, madeBy } from './draft.ts'

interface Draft {
  readonly grades: Map<SetGrade['scheme'], SetGrade>
  readonly comments: Comment[]
  verdict: IncidentDecided['verdict']
  best: IncidentDecided['best']
  readonly signedOff: Set<string>
}

/** What each kind of decision sets on an incident; the later of two wins, but comments add up. */
const KINDS: Readonly<Record<string, (draft: Draft, decision: Decision) => void>> = {
  grade(draft, decision) {
    const set = { ...(decision.value as DecisionValues['grade']), ...madeBy(decision) }
    draft.grades.set(set.scheme, set)
  },
  verdict(draft, decision) {
    draft.verdict = { ...(decision.value as DecisionValues['verdict']), ...madeBy(decision) }
  },
  best(draft, decision) {
    draft.best = { ...(decision.value as DecisionValues['best']), ...madeBy(decision) }
  },
  comment(draft, decision) {
    draft.comments.push({ text: (decision.value as DecisionValues['comment']).text, ...madeBy(decision) })
  },
}

const finished = ({ grades, verdict, best, comments, signedOff }: Draft): IncidentDecided => ({
  grades: [...grades.values()].sort((a, b) => byText(a.scheme, b.scheme)),
  verdict,
  best,
  comments: inOrder(comments),
  signedOff: [...signedOff].sort(byText),
})

/**
 * Incidents with the grades, verdicts and numbers that people set, each on the incident that the claim stands in now, whatever its id. One on a claim that stands in
 * none is a note. Decisions change nothing else of an incident.
 */
export function decideIncidents(
  incidents: readonly Incident[],
  decisions: readonly OnIncident[],
): { readonly incidents: readonly Incident[]; readonly notes: readonly Note[] } {
  if (decisions.length === 0) return { incidents, notes: [] }
  const named = new Set(decisions.map(({ claim }) => claim))
  const incidentOf = new Map(
    incidents.flatMap(({ id, claims }) =>
      claims.filter((claim) => named.has(claim)).map((claim) => [claim, id] as const),
    ),
  )
  const drafts = new Map<string, Draft>()
  const notes: Note[] = []
  for (const { decision, claim, signedOff } of decisions) {
    const id = incidentOf.get(claim)
    if (id === undefined) {
      notes.push(decisionNote(decision, 'not obeyed: its claim stands in no incident'))
      continue
    }
    const draft = drafts.get(id) ?? { grades: new Map(), comments: [], verdict: null, best: null, signedOff: new Set() }
    drafts.set(id, draft)
    KINDS[decision.what]?.(draft, decision)
    for (const name of signedOff) draft.signedOff.add(name)
  }
  return {
    incidents: incidents.map((incident) => {
      const draft = drafts.get(incident.id)
      return draft ? { ...incident, decided: finished(draft) } : incident
    }),
    notes,
  }
}
