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

/** All acts of saying in a sentence, outermost first. */
export function findFrames(sentence: CueContext['sentence'], words: CueContext['words']): Frame[] {
  const context: CueContext = { sentence, words, groups: verbGroups(sentence) }
  const frames: Frame[] = []
  for (const rule of RULES) {
    // The widest first: "Haller, who confirmed the raid, said …" is one speaker's act of saying.
    for (const frame of rule.find(context).sort((a, b) => lengthOf(b.mask) - lengthOf(a.mask))) {
      const taken = frames.some((other) => isWithin(frame.cue, other.mask) || isWithin(other.cue, frame.mask))
      if (!taken) frames.push(frame)
    }
  }
  // "The mayor said that, according to Kim, …" said > according to; "…, Kim wrote, Ukrinform reports" reports > wrote.
  return frames.sort((a, b) =>
    isOuter(a, b) && !isOuter(b, a) ? -1 : isOuter(b, a) && !isOuter(a, b) ? 1 : a.cue.from - b.cue.from,
  )
}

/** The frames that hold a token in what they say, outermost first. */
export const framesAround = (frames: readonly Frame[], index: number): Frame[] =>
  frames.filter((frame) => coversPart(frame, index))
