import type { Sentence, Token } from '#model/sentence'
import { isNominal, isVerbal } from '../token.ts'

/** A run of auxiliaries, adverbs and verbs: "were reported to have launched". */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Positions of the full verbs in it; for a copula alone, of the copula. */
  readonly verbs: readonly number[]
  /** Position of the last full verb: the predicate. */
  readonly head: number
  /** Whether the first full verb stands in the passive. */
  readonly passive: boolean
  /** Whether it can stand by itself: has a tense, or an auxiliary. */
  readonly finite: boolean
}

/** "damaged streets", "the injured man": a participle that describes a noun and tells of nothing by itself. */
function isAttributive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (!/^VB[NGD]$/.test(token.xpos) || token.lemma === 'be' || token.lemma === 'have') return false
  // "the injured": a noun in all but its tag.
  if (tokens[index - 1]?.upos === 'DET' && token.xpos !== 'VBG' && !isNominal(tokens[index + 1])) return true
  if (!isNominal(next) && next?.upos !== 'ADJ') return false
  if (before === undefined) return false
  if (before.text === '-') return true
  const openers = token.xpos === 'VBG' ? ['DET', 'ADJ'] : ['DET', 'ADJ', 'NUM', 'ADP']
  return openers.includes(before.upos) || /^(PRP\$|POS)$/.test(before.xpos)
}

const isParticle = (token: Token | undefined): boolean =>
  token?.upos === 'PART' && (token.lower === 'to' || token.lower === 'not' || token.lower === "n't")

/** From `index` over adverbs and particles to the next verb of the same group; -1 when there is none. */
function nextVerb(tokens: readonly Token[], index: number, last: Token): number {
  let cursor = index
  let sawTo = false
  while (tokens[cursor]?.upos === 'ADV' || isParticle(tokens[cursor])) {
    if (tokens[cursor]?.lower === 'to') sawTo = true
    cursor += 1
  }
  const next = tokens[cursor]
  if (!isVerbal(next)) return -1
  // "had/VERB confirmed": an auxiliary, whatever its tag.
  const helps =
    last.upos === 'AUX' || ((last.lemma === 'have' || last.lemma === 'be') && /^VB[NG]$/.test(next?.xpos ?? ''))
  return helps || sawTo ? cursor : -1
}

function groupFrom(tokens: readonly Token[], from: number): VerbGroup {
  const members = [from]
  for (;;) {
    const last = members[members.length - 1] as number
    const next = nextVerb(tokens, last + 1, tokens[last] as Token)
    if (next < 0) break
    members.push(next)
  }
  const to = (members[members.length - 1] as number) + 1
  const full = members.filter(
    (index) =>
      tokens[index]?.upos === 'VERB' && (index === members.at(-1) || !/^(?:have|be)$/.test(tokens[index]?.lemma ?? '')),
  )
  const verbs = full.length > 0 ? full : [to - 1]
  const firstVerb = tokens[verbs[0] as number] as Token
  const auxiliaries = members.filter((index) => index < (verbs[0] as number)).map((index) => tokens[index]?.lemma)
  const passive = firstVerb.xpos === 'VBN' && (auxiliaries.includes('be') || auxiliaries.includes('get'))
  const finite = auxiliaries.length > 0 || /^(VBD|VBZ|VBP|MD)$/.test((tokens[from] as Token).xpos)
  return { from, to, verbs, head: verbs[verbs.length - 1] as number, passive, finite }
}

/** Participles that only link: "killed 20, including nine children". */
const LINKING = new Set(['including', 'regarding', 'concerning'])

/** The verb groups of a sentence, in order; participles before their noun are left out. */
export function verbGroups(sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { tokens } = sentence
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isVerbal(tokens[index]) || isAttributive(tokens, index) || LINKING.has(tokens[index]?.lower ?? '')) continue
    const group = groupFrom(tokens, index)
    groups.push(group)
    index = group.to - 1
  }
  return groups
}
