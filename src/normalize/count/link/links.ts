import { isPeople, type Mention } from '../mention.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'
import type { Link, Scene } from './link.ts'
import { memberOf } from './member.ts'
import { nameBefore, nameBehind, unnamed } from './name.ts'
import { objectOf } from './object.ts'
import { subjectOf } from './subject.ts'
import { isEarlier, isFigure, tollOf } from './toll.ts'

/** What one sentence says happened to whom; mentions made from names are appended to the scene's own. */
export interface Linked {
  readonly mentions: readonly Mention[]
  readonly links: readonly Link[]
}

const JOINT = new Set([',', 'and', 'or', 'then', 'later', 'also', 'subsequently', 'reportedly'])

/** Index of the fate that this one shares its subject with: "were caught by a blast and suffered burns". */
function sharesWith(scene: Scene, at: number): number {
  let from = (scene.triggers[at]?.from ?? 0) - 1
  while (
    from >= 0 &&
    !scene.triggerEnd.has(from + 1) &&
    !scene.endAt.has(from + 1) &&
    !scene.words.words.clause.has(scene.list[from]?.lower ?? '')
  )
    from--
  if (from < 0 || !scene.triggerEnd.has(from + 1)) return -1
  const between = scene.list.slice(from + 1, scene.triggers[at]?.from)
  const isJoint = between.some((word: Word) => JOINT.has(word.lower))
  return isJoint || between.every((word) => /ly$/.test(word.lower)) ? (scene.triggerEnd.get(from + 1) ?? -1) : -1
}

/** Links the fates of a sentence to its mentions: tolls, then each word of fate in text order with its subject or object. */
export function linksOf(scene: Scene): Linked {
  const mentions: Mention[] = [...scene.mentions]
  const links: Link[] = []
  const objects = new Set<number>()
  const byTrigger = new Map<number, number[]>()
  scene.mentions.forEach((mention, index) => {
    const toll = isEarlier(scene, index) ? null : (tollOf(scene, index) ?? memberOf(scene, index))
    if (toll) links.push(toll)
    else if (isFigure(scene, index)) mentions[index] = { ...mention, others: true }
    else if (mention.fate !== null) links.push({ mention: index, what: mention.fate, trigger: null, kind: 'total' })
  })
  const tolls = new Set(links.map((link) => link.mention))
  scene.triggers.forEach((said, at) => {
    const find = (one: Trigger) => (one.voice === 'active' ? objectOf(scene, one) : subjectOf(scene, one, objects))
    let trigger = said
    let found = find(said)
    if (found.length === 0 && said.also !== null) {
      trigger = { ...said, what: said.also }
      found = find(trigger)
    }
    if (trigger.voice === 'active') {
      if (found.length === 0) {
        const name = nameBehind(scene, trigger)
        if (name) found = [mentions.push(name) - 1]
      }
      for (const index of found) objects.add(index)
    } else {
      // "A woman was hurt, and Ann Hill died": a name right before the verb is nearer than any mention.
      const name = nameBefore(scene, trigger)
      const nearest = mentions[found.at(-1) ?? -1]
      if (name && (!nearest || nearest.to <= name.from)) found = [mentions.push(name) - 1]
      if (found.length === 0) found = byTrigger.get(sharesWith(scene, at)) ?? []
      if (found.length === 0 && trigger.negated) found = [mentions.push(unnamed(trigger)) - 1]
    }
    if (found.length > 0) byTrigger.set(at, found)
    for (const index of found) {
      const mention = mentions[index] as Mention
      if (mention.noun !== null && !isPeople(mention) && trigger.what !== 'intercepted') continue
      if (tolls.has(index) && mention.fate === null) continue
      links.push({ mention: index, what: trigger.what, trigger: at, kind: 'total' })
    }
  })
  return { mentions, links }
}
