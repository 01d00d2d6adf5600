import { isPeople, type Mention } from '../mention.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'
import { type Scene, suits } from './link.ts'

const FARTHEST = 40
const JOINT = new Set([',', 'and', 'or', '&', 'plus', ')', '-', '–', '—'])
const INCLUDING = new Set(['including', 'among', 'them', 'whom', 'with', 'were', 'as', 'well', '(', '-', '–', '—'])

/** Index of the mention before `at` that is joined to it by a comma or "and", or -1. */
function joined(scene: Scene, at: number): number {
  let end = at
  while (end > 0 && JOINT.has((scene.list[end - 1] as Word).lower)) end--
  if (end === at) return -1
  return scene.endAt.get(end) ?? -1
}

/** Whether the mention hangs on a preposition ("in the village of two families") and so is nobody's subject. */
function hangs(scene: Scene, mention: number): boolean {
  const { from, to, part } = scene.mentions[mention] as Mention
  if (part !== null) return false
  const before = scene.list[from - 1]?.lower ?? ''
  // "after a man was shot", "as two people died": here these open a clause; "named as mercenaries killed in …" is none.
  if (before === 'as') return !scene.words.words.be.has(scene.list[to]?.lower ?? '') && !scene.triggerAt.has(to)
  return scene.words.words.preposition.has(before) && !/^(?:than|after|before|since|until)$/.test(before)
}

const NEAR =
  /ly$|^(?:being|been|reported|feared|believed|confirmed|presumed|found|left|who|that|also|still|yet|already|now|listed|later|both|suffering|,)$/

/** Whether only a relative, a participle or an adverb stands between a mention and the fate: "for a man who was hurt", "a report of two people shot". */
function isNear(scene: Scene, end: number, trigger: Trigger): boolean {
  const { list, words } = scene
  let relative = false
  for (let at = end; at < trigger.from; at++) {
    if (/^[)–—-]$/.test((list[at] as Word).text)) continue
    const { lower } = list[at] as Word
    if (lower === 'who' || lower === 'that') relative = true
    else if (!NEAR.test(lower) && !(relative && (words.words.be.has(lower) || words.words.have.has(lower))))
      return false
  }
  return true
}

const TIME = /^(?:night|morning|evening|afternoon|day|week|month|weekend|today|yesterday|\w+day)$/

/** Whether the subject is a thing that the text does not count: "the dog was shot", "a car that had been hit". */
function isOfThing(scene: Scene, trigger: Trigger): boolean {
  const { list, words } = scene
  let at = trigger.from - 1
  const isSkipped = (lower: string) =>
    words.words.be.has(lower) || words.words.have.has(lower) || /ly$|^(?:that|which|also|not|then)$/.test(lower)
  while (at >= 0 && isSkipped((list[at] as Word).lower)) at--
  // "Medics took him to hospital, where he died": not the medics.
  if (/^(?:he|she|it|they|i|we|you|him)$/.test(list[at]?.lower ?? '')) return true
  while (at >= 0 && TIME.test((list[at] as Word).lower)) at--
  const noun = words.nouns.get(list[at]?.lower ?? '')
  if (at < 0 || noun === undefined || noun.kind === 'person') return false
  for (let start = at - 1; start >= 0 && start >= at - 4; start--) {
    const { lower } = list[start] as Word
    if (!/^(?:the|a|an|his|her|its|their|this|that)$/.test(lower) && !lower.endsWith("'s")) continue
    const hanging = words.words.preposition.has(list[start - 1]?.lower ?? '')
    return !hanging || /^(?:that|which)$/.test(list[at + 1]?.lower ?? '')
  }
  return false
}

/** Words of a clause's edge that a subject may stand beyond. */
const PASSABLE = new Set(['as', 'since', 'where'])

/**
 * The mentions that a passive or intransitive word is about, nearest last: "Fifteen women and two men were hurt".
 * Looks left to the start of the clause, over relative clauses and what hangs on prepositions.
 */
export function subjectOf(scene: Scene, trigger: Trigger, taken: ReadonlySet<number>): number[] {
  const { list, words } = scene
  if (isOfThing(scene, trigger)) return []
  let relative = false
  for (let at = trigger.from - 1; at >= 0 && at >= trigger.from - FARTHEST; at--) {
    const word = list[at] as Word
    const index = scene.endAt.get(at + 1)
    if (index !== undefined) {
      const mention = scene.mentions[index] as Mention
      const suitable = suits(mention, trigger.what) && (isPeople(mention) || trigger.what === 'intercepted')
      if (
        suitable &&
        ((isNear(scene, at + 1, trigger) && list[mention.from - 1]?.lower !== 'as') || !hangs(scene, index))
      ) {
        if (taken.has(index) && !relative) return []
        // "Two of the wounded were firefighters, hurt when …": what they were is no number of its own.
        const predicate = words.words.be.has(list[mention.from - 1]?.lower ?? '')
          ? scene.endAt.get(mention.from - 1)
          : undefined
        if (predicate !== undefined && mention.form === 'plural') return withJoined(scene, predicate, trigger)
        return withJoined(scene, index, trigger)
      }
      at = mention.from
      continue
    }
    if (word.text === ';' || (word.text === ':' && at < trigger.from - 1)) return []
    if (words.words.relative.has(word.lower)) relative = true
    // "arrived after suffering burns" has its subject before "after".
    else if (/ing$/.test(list[at + 1]?.lower ?? '') && /^(?:after|before|while|when)$/.test(word.lower)) continue
    else if (words.words.clause.has(word.lower) && list[at + 1]?.text !== ',' && !PASSABLE.has(word.lower)) return []
    // Another fate stands between: its own people stop us, unless they are shared ("were hit and died").
    const other = scene.triggerEnd.get(at + 1)
    if (other !== undefined && scene.triggers[other]?.voice === 'active') return []
  }
  return []
}

/** A subject with the mentions joined to it on the left. */
function withJoined(scene: Scene, index: number, trigger: Trigger): number[] {
  const chain = [index]
  for (let first = index; ; ) {
    const mention = scene.mentions[first] as Mention
    let from = mention.from
    while (mention.part !== null && from > 0 && INCLUDING.has((scene.list[from - 1] as Word).lower)) from--
    // "17 people, including three children, were hurt": the whole stands before the part.
    const before =
      from < mention.from && scene.endAt.has(from) ? (scene.endAt.get(from) as number) : joined(scene, from)
    if (before < 0 || !suits(scene.mentions[before] as Mention, trigger.what)) break
    if (!isPeople(scene.mentions[before] as Mention)) break
    // "31 were dead, including four cadets, and 40 were in hospital": the cadets are of the dead.
    if ((scene.mentions[before] as Mention).part === 'including' && mention.part === null) break
    chain.unshift(before)
    first = before
    if (chain.length > 12) break
  }
  return chain
}
