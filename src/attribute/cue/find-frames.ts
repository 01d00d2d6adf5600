import { verbGroups } from '../clause/verb-group.ts'
import { isWithin, lengthOf } from '../range.ts'
import { accordingTo } from './according-to.ts'
import { emerged } from './emerged.ts'
import type { CueContext, CueRule, Frame } from './frame.ts'
import { headlineDash } from './headline-dash.ts'
import { nounCue } from './noun-cue.ts'
import { participle } from './participle.ts'
import { passive } from './passive.ts'
import { says } from './says.ts'
import { showing } from './showing.ts'
import { speakerColon } from './speaker-colon.ts'

/** In order: where two rules claim the same words, the earlier keeps them. */
const RULES: readonly CueRule[] = [
  accordingTo,
  passive,
  participle,
  says,
  showing,
  nounCue,
  emerged,
  headlineDash,
  speakerColon,
]

const coversPart = (frame: Frame, index: number): boolean =>
  frame.content.some((range) => range.from <= index && index < range.to)

/** Whether `outer` says that `inner` was said: its content holds the other's cue. */
const isOuter = (outer: Frame, inner: Frame): boolean => outer !== inner && coversPart(outer, inner.cue.from)

/** A rule as it was tried on a sentence: what it kept, and what an earlier rule or a wider frame had taken. */
export interface TriedRule {
  readonly name: string
  readonly kept: readonly Frame[]
  readonly given: readonly Frame[]
}

/** Every rule in its order, with what it found. */
export function tryRules(sentence: CueContext['sentence'], words: CueContext['words']): TriedRule[] {
  const context: CueContext = { sentence, words, groups: verbGroups(sentence) }
  const frames: Frame[] = []
  return RULES.map((rule) => {
    const kept: Frame[] = []
    const given: Frame[] = []
    // The widest first: "Haller, who confirmed the raid, said …" is one speaker's act of saying.
    for (const frame of rule.find(context).sort((a, b) => lengthOf(b.mask) - lengthOf(a.mask))) {
      const taken = frames.some((other) => isWithin(frame.cue, other.mask) || isWithin(other.cue, frame.mask))
      ;(taken ? given : kept).push(frame)
      if (!taken) frames.push(frame)
    }
    return { name: rule.name, kept, given }
  })
}

/** All acts of saying in a sentence, outermost first. */
export const findFrames = (sentence: CueContext['sentence'], words: CueContext['words']): Frame[] =>
  // "The mayor said that, according to Kim, …" said > according to; "…, Kim wrote, Ukrinform reports" reports > wrote.
  tryRules(sentence, words)
    .flatMap(({ kept }) => kept)
    .sort((a, b) =>
      isOuter(a, b) && !isOuter(b, a) ? -1 : isOuter(b, a) && !isOuter(a, b) ? 1 : a.cue.from - b.cue.from,
    )

/** The frames that hold a token in what they say, outermost first. */
export const framesAround = (frames: readonly Frame[], index: number): Frame[] =>
  frames.filter((frame) => coversPart(frame, index))
