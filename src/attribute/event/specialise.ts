import type { Ontology } from '#lexicon/ontology'
import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { holdsWordOf } from './match-trigger.ts'

/** Narrows a general class by the weapon named in the clause: "attacked … with Shahed drones" is a drone-strike. */
export function specialise(eventClass: string, tokens: readonly Token[], clause: Range, ontology: Ontology): string {
  for (const candidate of ontology.classes.values()) {
    if (candidate.specialises !== eventClass || candidate.weapons === null) continue
    const weapons = ontology.lists.get(candidate.weapons)
    if (weapons && holdsWordOf(weapons, tokens, clause)) return candidate.class
  }
  return eventClass
}
