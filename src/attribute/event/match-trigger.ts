import type { Ontology, Trigger } from '#lexicon/ontology'
import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isQuoteMark, isTimeWord, isVerbal } from '../token.ts'

/** How many words "…" may stand for, and how many may stand inside a verb and its particle. */
const GAP = 6
const PARTICLE_GAP = 3

/** Words that say the same to a trigger, whatever form the tagger gives them. */
function isWord(token: Token | undefined, word: string, kind: Trigger['kind'], first: boolean): boolean {
  if (token === undefined) return false
  if (word === '{number}') return token.upos === 'NUM'
  if (token.lemma !== word && token.lower !== word) return false
  if (!first) return true
  if (kind === 'verb') return isVerbal(token) || (token.upos === 'ADJ' && token.lower !== token.lemma)
  if (kind === 'noun') return !isVerbal(token) || token.xpos === 'VBG'
  return true
}

/** Matches the trigger's words from `index` on, within `clause`; returns where it ends, or -1. */
export function matchWords(trigger: Trigger, tokens: readonly Token[], index: number, clause: Range): number {
  let cursor = index
  let gap = 0
  for (const [position, word] of trigger.words.entries()) {
    if (word === null) {
      gap = GAP
      continue
    }
    const reach = gap > 0 ? gap : trigger.kind === 'verb' && position > 0 ? PARTICLE_GAP : 0
    let found = -1
    for (let at = cursor, passed = 0; passed <= reach && at < clause.to; at += 1) {
      if (isWord(tokens[at], word, trigger.kind, position === 0)) {
        found = at
        break
      }
      // A partial quotation's marks count for nothing: "left “at least nine” dead".
      if (!isQuoteMark(tokens[at])) passed += 1
    }
    if (found < 0) return -1
    cursor = found + 1
    gap = 0
  }
  return cursor
}

/** Whether some word (or compound of two or three) of a list stands in a range. */
export function holdsWordOf(list: ReadonlySet<string>, tokens: readonly Token[], range: Range): boolean {
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index] as Token
    if (list.has(token.lemma) || list.has(token.lower)) return true
    const two = `${token.lower} ${tokens[index + 1]?.lemma ?? ''}`
    if (index + 1 < range.to && list.has(two)) return true
    if (index + 2 < range.to && list.has(`${token.lower} ${tokens[index + 1]?.lower} ${tokens[index + 2]?.lemma}`))
      return true
  }
  return false
}

/** A place or a date right by the noun: "hits in the city", "Tuesday's strike". */
function placedOrDated(tokens: readonly Token[], found: Range, clause: Range): boolean {
  const near = tokens.slice(Math.max(clause.from, found.from - 4), Math.min(clause.to, found.to + 6))
  return near.some(
    (token) =>
      token.upos === 'PROPN' ||
      isTimeWord(token) ||
      token.lower === 'city' ||
      token.lower === 'region' ||
      token.lower === 'area',
  )
}

/** How far before a participle its auxiliary may stand. */
const AUXILIARY_REACH = 4

/** Whether a participle stands in the passive: "be" before it, or nothing ("drones downed over"); "had eliminated" is active. */
function isPassive(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index] as Token
  if (verb.xpos !== 'VBN') return false
  for (let back = index - 1; back >= 0 && index - back <= AUXILIARY_REACH; back -= 1) {
    const token = tokens[back] as Token
    if (token.upos === 'AUX') return token.lemma === 'be' || token.lemma === 'get'
    if (token.upos !== 'ADV' && token.upos !== 'PART') return true
  }
  return true
}

/** The tokens that can be what the verb acts on: before it in the passive, else after it. */
const patient = (tokens: readonly Token[], found: Range, clause: Range): Range =>
  isPassive(tokens, found.from) ? { from: clause.from, to: found.from } : { from: found.from, to: clause.to }

/** Whether what the trigger asks of its surroundings holds. */
export function fits(
  trigger: Trigger,
  tokens: readonly Token[],
  found: Range,
  clause: Range,
  ontology: Ontology,
): boolean {
  if (trigger.needs === 'place-or-date') return placedOrDated(tokens, found, clause)
  if (trigger.needs === 'number') return tokens.slice(clause.from, clause.to).some((token) => token.upos === 'NUM')
  const around = trigger.kind === 'verb' ? patient(tokens, found, clause) : clause
  if (trigger.needs) {
    const list = ontology.lists.get(trigger.needs)
    return (
      list !== undefined &&
      (holdsWordOf(list, tokens, around) ||
        (trigger.kind === 'verb' && trigger.needs === 'munition' && holdsWordOf(list, tokens, clause)))
    )
  }
  if (trigger.bars) {
    const list = ontology.lists.get(trigger.bars)
    const near = { from: Math.max(clause.from, found.from - 2), to: Math.min(clause.to, found.to + 3) }
    return (
      list === undefined || !holdsWordOf(list, tokens, trigger.kind === 'verb' ? patient(tokens, found, clause) : near)
    )
  }
  return true
}
