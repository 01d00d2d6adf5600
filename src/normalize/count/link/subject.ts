import { isPeople } from '../mention.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'
import { type Scene, suits } from './link.ts'

const FARTHEST = 40
const JOINT = new Set([',', 'and', 'or', '&', 'plus'])
const INCLUDING = new Set(['including', 'among', 'them', 'whom', 'with', 'were', 'as', 'well'])

/** Index of the mention before `at` that is joined to it by a comma or "and", or -1. */
function joined(scene: Scene, at: number): number {
  let end = at
  while (end > 0 && JOINT.has((scene.list[end - 1] as Word).lower)) end--
  if (end === at) return -1
  return scene.endAt.get(end) ?? -1
}

/** Whether the mention hangs on a preposition ("in the village of two families") and so is nobody's subject. */
function hangs(scene: Scene, mention: number): boolean {
  const { from, part } = scene.mentions[mention] as Scene['mentions'][number]
  if (part !== null) return false
  const before = scene.list[from - 1]?.lower ?? ''
  return scene.words.words.preposition.has(before) && before !== 'than'
}

/**
 * The mentions that a passive or intransitive word is about, nearest last: "Fifteen women and two men were hurt".
 * Looks left to the start of the clause, over relative clauses and what hangs on prepositions.
 */
export function subjectOf(scene: Scene, trigger: Trigger, taken: ReadonlySet<number>): number[] {
  const { list, words } = scene
  let relative = false
  for (let at = trigger.from - 1; at >= 0 && at >= trigger.from - FARTHEST; at--) {
    const word = list[at] as Word
    const index = scene.endAt.get(at + 1)
    if (index !== undefined) {
      const mention = scene.mentions[index] as Scene['mentions'][number]
      if (
        suits(mention, trigger.what) &&
        !hangs(scene, index) &&
        (isPeople(mention) || trigger.what === 'intercepted')
      ) {
        if (taken.has(index) && !relative) return []
        return withJoined(scene, index, trigger)
      }
      at = mention.from
      continue
    }
    if (word.text === ';' || (word.text === ':' && at < trigger.from - 1)) return []
    if (words.words.relative.has(word.lower)) relative = true
    else if (
      words.words.clause.has(word.lower) &&
      list[at + 1]?.text !== ',' &&
      word.lower !== 'as' &&
      word.lower !== 'since' &&
      word.lower !== 'where'
    )
      return []
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
    const mention = scene.mentions[first] as Scene['mentions'][number]
    let from = mention.from
    while (mention.part !== null && from > 0 && INCLUDING.has((scene.list[from - 1] as Word).lower)) from--
    // "17 people, including three children, were hurt": the whole stands before the part.
    const before = joined(scene, from)
    if (before < 0 || !suits(scene.mentions[before] as Scene['mentions'][number], trigger.what)) break
    if (!isPeople(scene.mentions[before] as Scene['mentions'][number])) break
    chain.unshift(before)
    first = before
    if (chain.length > 12) break
  }
  return chain
}
