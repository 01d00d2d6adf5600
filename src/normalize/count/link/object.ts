import type { Mention } from '../mention.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'
import { type Scene, suits } from './link.ts'

const JOINT = new Set([',', 'and', 'or', '&', 'plus', 'as', 'well', 'including', 'among', 'them', 'also', 'both'])
const SKIPPED = new Set(['as', 'also', 'some', 'all', 'both', 'another', 'the', 'to', 'were', "'", '"', '“', '‘'])
const REACH = 4

/** Whether a fate of its own stands right behind the mention: "and 20 wounded", "and two were arrested". */
function hasOwn(scene: Scene, mention: Mention): boolean {
  let at = mention.to
  while (/ly$|^(?:also|who|others?)$/.test(scene.list[at]?.lower ?? '')) at++
  const trigger = scene.triggers[scene.triggerAt.get(at) ?? -1]
  if (trigger && trigger.voice === 'passive') return true
  return (
    scene.words.words.be.has(scene.list[at]?.lower ?? '') || scene.words.words.have.has(scene.list[at]?.lower ?? '')
  )
}

const LOSABLE = new Set(['combatant', 'police'])
/** "lost 700 troops" tells of casualties; "lost three games" does not. */
const isLoss = (scene: Scene, trigger: Trigger): boolean => /^los/.test(scene.list[trigger.from]?.lower ?? '')

/** "wounding dozens, residents and medics said": those behind the comma are who says it. */
function speaks(scene: Scene, mention: Mention): boolean {
  if (mention.form === 'number') return false
  for (let at = mention.to; at < mention.to + 8; at++) {
    const word = scene.list[at]
    if (!word || word.mark) return false
    if (/^(?:said|say|says|told|reported|added|wrote|claimed|confirmed)$/.test(word.lower)) return true
  }
  return false
}

/** The mentions that an active word acts on: "killing 3 people, two of them children". */
export function objectOf(scene: Scene, trigger: Trigger): number[] {
  const { list } = scene
  let at = trigger.to
  const limit = trigger.to + REACH
  while (at < limit && scene.startAt.get(at) === undefined && SKIPPED.has(list[at]?.lower ?? '')) at++
  const first = scene.startAt.get(at)
  if (first === undefined) return []
  const found: number[] = []
  for (let index: number | undefined = first; index !== undefined; ) {
    const mention = scene.mentions[index] as Mention
    if (!suits(mention, trigger.what) || (isLoss(scene, trigger) && !LOSABLE.has(mention.noun?.group ?? ''))) break
    // The first object may have a verb of its own further on ("killed two soldiers wounded earlier").
    if (found.length > 0 && (hasOwn(scene, mention) || mention.fate !== null || speaks(scene, mention))) break
    found.push(index)
    let next = mention.to
    while (next < list.length && JOINT.has((list[next] as Word).lower)) next++
    index = next === mention.to ? undefined : scene.startAt.get(next)
  }
  return found
}
