import type { Claim } from '#model/claim'
import type { Decision, DecisionValues } from '#model/decision'
import { valueForms } from '#model/decision/value-forms'
import type { Note } from '#model/note'
import type { SetReliability } from '#model/reviewed'
import type { Source } from '#model/source'
import { decisionNote } from './decision-note.ts'
import { madeBy } from './draft.ts'
import { findDecided } from './find-decided.ts'
import { inForce } from './in-force.ts'

/** Sources with the reliability that people set; the later decision wins. One on a source that is not there, or of another form, is a note. */
export function setReliability(
  named: { readonly sources: readonly Source[]; readonly claims: readonly Claim[] },
  decisions: readonly Decision[],
): { readonly sources: readonly Source[]; readonly notes: readonly Note[] } {
  const set = new Map<string, SetReliability>()
  const notes: Note[] = []
  for (const decision of inForce(decisions)) {
    if (decision.what !== 'reliability') continue
    const problem = valueForms.reliability(decision.value, 'reliability')
    const { name, grade } = (problem === null ? decision.value : { name: '' }) as DecisionValues['reliability']
    const ids = problem === null ? findDecided(decision, 'reliability', name, named) : []
    for (const id of ids) set.set(id, { grade, ...madeBy(decision) })
    if (ids.length === 0) notes.push(decisionNote(decision, `not obeyed: ${problem ?? `no such source as “${name}”`}`))
  }
  if (set.size === 0) return { sources: named.sources, notes }
  return {
    sources: named.sources.map((source) => {
      const reliability = set.get(source.id)
      return reliability ? { ...source, reliability } : source
    }),
    notes,
  }
}
