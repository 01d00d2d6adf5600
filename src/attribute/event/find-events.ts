import type { Ontology } from '#lexicon/ontology'
import type { Sentence } from '#model/sentence'
import { isNegated } from '../certainty/negation.ts'
import { type Clause, clausesOf } from '../clause/clauses.ts'
import type { Frame } from '../cue/frame.ts'
import { isWithin, type Range } from '../range.ts'
import { chooseTrigger } from './choose-event.ts'
import { CORE, type EventMention } from './event.ts'
import { type Found, findTriggers } from './find-triggers.ts'
import { nominalEvents } from './nominal-event.ts'
import { refersBack } from './refers-back.ts'
import { isBridged, regionsOf } from './regions.ts'
import { specialise } from './specialise.ts'

/** Families whose participles also say which: "the personnel targeted were contractors", "crews were sent to the damaged streets". */
const DESCRIBING = new Set(['attack', 'damage'])

/** Whether a trigger is a participle that only describes a noun. */
const isModifier = (found: Found, clause: Clause): boolean =>
  DESCRIBING.has(found.family) &&
  found.trigger.kind === 'verb' &&
  !clause.groups.some((group) => group.from <= found.from && found.from < group.to)

/** Words of an event in a clause, and why they tell of none; null: they do. */
export interface JudgedTrigger {
  readonly found: Found
  readonly dropped: 'refers back' | 'only describes' | null
}

/** Every trigger of a clause, with what keeps it from telling of an event. */
export const judgeTriggers = (sentence: Sentence, clause: Clause, ontology: Ontology): JudgedTrigger[] =>
  findTriggers(sentence, clause, ontology).map((found) => ({
    found,
    dropped: refersBack(sentence.tokens, found, clause)
      ? 'refers back'
      : isModifier(found, clause)
        ? 'only describes'
        : null,
  }))

/** What one clause tells: its main event, and dated attacks that it only mentions. */
function eventsOfClause(sentence: Sentence, clause: Clause, ontology: Ontology): EventMention[] {
  const found = judgeTriggers(sentence, clause, ontology).flatMap((one) => (one.dropped ? [] : [one.found]))
  const main = chooseTrigger(found, clause)
  if (main === null) return []
  const trigger = { from: main.from, to: main.to }
  // "are not dead", "had not been attacked": turned down, not told.
  const turnedDown =
    CORE.has(main.family) && main.trigger.kind !== 'noun' && isNegated(sentence.tokens, clause, trigger)
  const event: EventMention = {
    class: turnedDown ? 'denial' : specialise(main.trigger.class, sentence.tokens, clause, ontology),
    family: turnedDown ? 'denial' : main.family,
    trigger,
    clause: { from: clause.from, to: clause.to },
    rule: `${main.trigger.kind}-trigger`,
  }
  return [event, ...nominalEvents(sentence.tokens, clause, found, main, ontology)]
}

/** "The ministry denied that …": the denial is the event; what it turns down is none. */
function denials(frames: readonly Frame[]): EventMention[] {
  return frames
    .filter((frame) => frame.stance === 'denies' && frame.content.length > 0 && !frame.withheld)
    .map((frame) => ({
      class: 'denial',
      family: 'denial',
      trigger: frame.cue,
      clause: {
        from: Math.min(frame.mask.from, frame.content[0]?.from ?? 0),
        to: Math.max(frame.mask.to, ...frame.content.map((range) => range.to)),
      },
      rule: 'denying-cue',
    }))
}

/** The clauses of a sentence that state something: what attributes is left out. */
export function statingClauses(sentence: Sentence, frames: readonly Frame[]): Clause[] {
  // A cue inside its own statement ("were reported to have fired") keeps its verbs.
  const masks: Range[] = frames
    .filter((frame) => !isBridged(sentence, frame) || frame.content.length > 1)
    .map((frame) => frame.mask)
  return regionsOf(sentence, frames).flatMap((region) => clausesOf(sentence, region, masks))
}

/** All events that a sentence tells of, in order of their words. Linear in its tokens but for clauses times word lists. */
export function findEvents(sentence: Sentence, frames: readonly Frame[], ontology: Ontology): EventMention[] {
  const denied = denials(frames)
  const told = statingClauses(sentence, frames)
    .flatMap((clause) => eventsOfClause(sentence, clause, ontology))
    .filter((event) => !denied.some((denial) => isWithin(event.trigger, denial.clause)))
  return [...denied, ...told].sort((a, b) => a.trigger.from - b.trigger.from || a.trigger.to - b.trigger.to)
}
