import type { Range } from '../range.ts'

/** An event told in a sentence: its class, the words that tell it, and the clause that states it. */
export interface EventMention {
  readonly class: string
  readonly family: string
  readonly trigger: Range
  /** The words that state it. */
  readonly clause: Range
  /** Name of the rule that found it. */
  readonly rule: string
}

/** Families whose claims are about what happened; the others only explain. */
export const CORE = new Set(['attack', 'harm', 'damage', 'interception', 'abduction', 'denial'])

/** Families of what happens at a time: what is planned, feared or supposed of them did not happen. */
export const HAPPENINGS = new Set([...CORE, 'disaster', 'displacement', 'territory', 'protest', 'violence'])
