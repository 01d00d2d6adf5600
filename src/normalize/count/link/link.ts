import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'

/** A sentence taken apart for linking what happened to whom it happened to. */
export interface Scene {
  readonly list: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly triggers: readonly Trigger[]
  readonly words: CountLexicon
  /** Index of the mention that starts, or ends, at a word. */
  readonly startAt: ReadonlyMap<number, number>
  readonly endAt: ReadonlyMap<number, number>
  /** Index of the trigger that starts, or ends, at a word. */
  readonly triggerAt: ReadonlyMap<number, number>
  readonly triggerEnd: ReadonlyMap<number, number>
}

/** One mention and one thing that happened to it. */
export interface Link {
  readonly mention: number
  readonly what: string
  /** null where the mention itself, or a toll's head, says it. */
  readonly trigger: number | null
  readonly kind: 'total' | 'running'
}

export function sceneOf(
  list: readonly Word[],
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
  words: CountLexicon,
): Scene {
  return {
    list,
    mentions,
    triggers,
    words,
    startAt: new Map(mentions.map((mention, at) => [mention.from, at])),
    endAt: new Map(mentions.map((mention, at) => [mention.to, at])),
    triggerAt: new Map(triggers.map((trigger, at) => [trigger.from, at])),
    triggerEnd: new Map(triggers.map((trigger, at) => [trigger.to, at])),
  }
}

/** Which mentions a fate can take: things are shot down, people are hurt. */
export function suits(mention: Mention, what: string): boolean {
  if (what !== 'intercepted') return mention.noun?.kind !== 'thing' && mention.noun?.kind !== 'never'
  const thing = mention.noun?.what
  return (mention.noun === null && !mention.unlisted) || thing === 'munitions' || thing === 'weapons'
}
