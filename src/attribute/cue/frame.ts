import type { AttributionLexicon } from '#lexicon/attribution'
import type { Stance } from '#model/claim'
import type { Sentence } from '#model/sentence'
import type { VerbGroup } from '../clause/verb-group.ts'
import type { Range } from '../range.ts'

/** One act of saying found in a sentence: who, by which words, and what part of the sentence is said. */
export interface Frame {
  /** Name of the rule that found it. */
  readonly rule: string
  /** null when nobody is named ("was reported to have"). */
  readonly source: Range | null
  readonly cue: Range
  /** Everything that attributes and states nothing: source, cue, "that", "on Facebook". */
  readonly mask: Range
  /** What is said: one part, or two around a parenthetical "he said". */
  readonly content: readonly Range[]
  readonly stance: Stance
  /** Whether the cue itself holds back: "are believed to". */
  readonly hedges: boolean
  /** Who is told, when it is another teller: "told Sputnik". */
  readonly addressee: Range | null
  /** The cue says that it was not said: "neither confirmed nor denied", "did not say whether". What it holds is no claim. */
  readonly withheld?: true
}

/** What a cue rule looks at. */
export interface CueContext {
  readonly sentence: Sentence
  readonly groups: readonly VerbGroup[]
  readonly words: AttributionLexicon
}

/** A rule finds all frames of one form in a sentence; its name is stored on every claim it attributes. */
export interface CueRule {
  readonly name: string
  readonly find: (context: CueContext) => Frame[]
}
