import type { Sentence, Token } from '#model/sentence'
import { holds, type Range } from '../range.ts'
import { isComma, isDash, isNominal, isPunct, isQuoteMark } from '../token.ts'
import { type VerbGroup, verbGroups } from './verb-group.ts'

/** A stretch of a sentence with one predicate: what one claim can be made of. */
export interface Clause extends Range {
  /** Its verb groups; none in a verbless line. */
  readonly groups: readonly VerbGroup[]
}

const RELATIVES = new Set(['which', 'who', 'where', 'whose', 'whom'])
const SUBORDINATORS = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'if',
  'that',
  'until',
  'unless',
  'whereas',
  'once',
  'amid',
])
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor'])

const participle = (tokens: readonly Token[], group: VerbGroup): boolean =>
  /^VB[GN]$/.test(tokens[group.from]?.xpos ?? '')

/** Whether the tokens from `from` to `to` can be the subject of the verb at `to`. */
function canBeSubject(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false
  const between = tokens.slice(from, to)
  return (
    between.some(
      (token) =>
        isNominal(token) ||
        token.upos === 'PRON' ||
        token.upos === 'DET' ||
        token.upos === 'NUM' ||
        token.lower === 'there',
    ) && !between.some((token) => token.text === ';')
  )
}

/** "Shaheds launched overnight had been shot down": a participle after its noun, before the verb that the noun belongs to. */
function isReduced(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  const before = tokens[group.from - 1]
  if (group.finite || !participle(tokens, group) || next === undefined || !next.finite) return false
  if (!isNominal(before) && before?.upos !== 'NUM') return false
  return !tokens
    .slice(group.to, next.from)
    .some(
      (token) => token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.text === ';' || RELATIVES.has(token.lower),
    )
}

const QUANTITIES = new Set(['some', 'most', 'many', 'several', 'all', 'none', 'half', 'both', 'majority', 'few'])
const PARTS = new Set(['them', 'whom', 'which', 'these', 'those'])

/** ", two of them in serious condition": a part of a number, told without a verb. Positions of its comma. */
function partStarts(tokens: readonly Token[], range: Range): number[] {
  const starts: number[] = []
  for (let index = range.from; index + 3 < range.to; index += 1) {
    if (!isComma(tokens[index])) continue
    const opener = tokens[index + 1] as Token
    const from = opener.upos === 'DET' ? index + 2 : index + 1
    const quantity = tokens[from]
    if (quantity?.upos !== 'NUM' && !QUANTITIES.has(quantity?.lower ?? '')) continue
    if (tokens[from + 1]?.lower === 'of' && PARTS.has(tokens[from + 2]?.lower ?? '')) starts.push(index)
  }
  return starts
}

/** How well a new clause can begin right after or at token `index`, between two verb groups; 0 = not at all. */
function strength(tokens: readonly Token[], index: number, next: VerbGroup, prior: VerbGroup): number {
  const token = tokens[index] as Token
  const after = tokens[index + 1]
  if (token.text === ';') return 10
  if (token.text === ':') return 8
  if (isDash(token)) return 7
  if (isComma(token)) {
    if (after && (COORDINATORS.has(after.lower) || RELATIVES.has(after.lower))) return 9
    if (after && SUBORDINATORS.has(after.lower)) return 9
    if (after?.lower === 'with') return 8
    if (index + 1 === next.from && participle(tokens, next)) return 8
    if (after?.upos === 'ADV' && index + 2 === next.from && participle(tokens, next)) return 8
    // A fronted phrase's comma ("In all, 17 were injured") belongs before its own subject, not between clauses.
    return index + 1 < next.from && canBeSubject(tokens, index + 1, next.from) ? 4 : 0
  }
  if (COORDINATORS.has(token.lower)) {
    // "were killed or wounded" is one fate of two kinds.
    if (token.lower === 'or' && index + 1 === next.from && index === prior.to) return 0
    if (index + 1 === next.from) return 6
    if (tokens[index + 1]?.upos === 'ADV' && index + 2 === next.from) return 6
    const parallel = isNominal(tokens[index - 1]) && isNominal(after) && !next.finite
    return canBeSubject(tokens, index + 1, next.from) && !parallel ? 5 : 0
  }
  if (SUBORDINATORS.has(token.lower) && token.upos !== 'DET' && token.upos !== 'PRON') {
    if (index + 1 === next.from && tokens[next.from]?.xpos === 'VBG') return 6
    return canBeSubject(tokens, index + 1, next.from) && next.finite ? 7 : 0
  }
  if (token.lower === 'by' && index + 1 === next.from && tokens[next.from]?.xpos === 'VBG') return 6
  // "Some of the drones hit; others missed": a verb group right after a complete one, with a subject and no link, stays together.
  return prior.head < 0 ? 1 : 0
}

/** Where the clause of `next` begins, between two groups: null when both belong to one clause. */
function boundary(tokens: readonly Token[], prior: VerbGroup, next: VerbGroup): number | null {
  let best = 0
  let at: number | null = null
  for (let index = prior.to; index < next.from; index += 1) {
    const found = strength(tokens, index, next, prior)
    // The last of equals wins for commas and "and": the nearer to the new verb, the smaller its subject.
    if (found > 0 && found >= best) {
      best = found
      at = index
    }
  }
  return at
}

/** Drops marks, coordinators and subordinators at both ends; a relative pronoun stays. */
function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range
  const idleStart = (token: Token | undefined): boolean =>
    token !== undefined &&
    ((isPunct(token) && !isQuoteMark(token)) ||
      token.upos === 'CCONJ' ||
      token.lower === 'that' ||
      (SUBORDINATORS.has(token.lower) && (token.upos === 'SCONJ' || token.upos === 'CCONJ')))
  while (from < to && idleStart(tokens[from])) from += 1
  while (to > from && isPunct(tokens[to - 1]) && !isQuoteMark(tokens[to - 1])) to -= 1
  // "…, which" before a masked "it said".
  const idleEnd = (at: number): boolean =>
    tokens[at]?.upos === 'CCONJ' ||
    isComma(tokens[at]) ||
    (RELATIVES.has(tokens[at]?.lower ?? '') && isComma(tokens[at - 1]))
  while (to > from && idleEnd(to - 1)) to -= 1
  // "“They burned the school,” she goes on.": the comma belongs to the telling.
  if (isQuoteMark(tokens[to - 1]) && isComma(tokens[to - 2]) && to - from > 2 && !isQuoteMark(tokens[from])) to -= 2
  return { from, to }
}

/** The clauses of a stretch that no part-of-a-number phrase divides. */
function clausesWithin(tokens: readonly Token[], range: Range, groups: readonly VerbGroup[]): Clause[] {
  const clauses: { from: number; to: number; groups: VerbGroup[] }[] = []
  let current: { from: number; to: number; groups: VerbGroup[] } = { from: range.from, to: range.to, groups: [] }
  for (const group of groups) {
    const prior = current.groups[current.groups.length - 1]
    const infinitive = tokens[group.from - 1]?.lower === 'to' || tokens[group.from]?.xpos === 'VB'
    const cut = prior && !infinitive ? boundary(tokens, prior, group) : null
    if (cut !== null) {
      clauses.push({ ...current, to: cut })
      current = { from: cut, to: range.to, groups: [] }
    }
    current.groups.push(group)
  }
  return [...clauses, current]
}

/** "claimed to have | killed dozens": of a verb group that begins before the range, what lies in it. */
const within = (group: VerbGroup, from: number): VerbGroup =>
  group.from < from && from <= group.head
    ? { ...group, from, verbs: group.verbs.filter((index) => index >= from), finite: false }
    : group

/**
 * Splits a range of a sentence into clauses: one for each verb group that a mark, a conjunction or a relative pronoun sets apart.
 * Verb groups whose head stands in a mask (the words that attribute) start none. Works on tags alone: the tree's clause bounds are
 * right too seldom to cut by.
 */
export function clausesOf(sentence: Sentence, range: Range, masks: readonly Range[] = []): Clause[] {
  const { tokens } = sentence
  const all = verbGroups(sentence)
    .map((group) => within(group, range.from))
    .filter(
      (group) => group.from >= range.from && group.to <= range.to && !masks.some((mask) => holds(mask, group.head)),
    )
  const groups = all.filter((group, index) => !isReduced(tokens, group, all[index + 1]))
  const cuts = [range.from, ...partStarts(tokens, range), range.to]
  return cuts
    .slice(0, -1)
    .flatMap((from, index) => {
      const to = cuts[index + 1] as number
      return clausesWithin(
        tokens,
        { from, to },
        groups.filter((group) => group.from >= from && group.to <= to),
      )
    })
    .map((clause) => ({ ...clause, ...trim(tokens, clause) }))
    .filter((clause) => clause.to > clause.from)
}
