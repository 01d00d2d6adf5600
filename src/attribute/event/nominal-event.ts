import type { Ontology } from '#lexicon/ontology'
import type { Token } from '#model/sentence'
import type { Clause } from '../clause/clauses.ts'
import type { Range } from '../range.ts'
import { isComma, isNominal, isTimeWord, isVerbal } from '../token.ts'
import type { EventMention } from './event.ts'
import type { Found } from './find-triggers.ts'
import { specialise } from './specialise.ts'

const BRINGS = new Set([
  'after',
  'in',
  'during',
  'following',
  'since',
  'from',
  'by',
  'amid',
  'of',
  'for',
  'on',
  'about',
  'with',
  'over',
  'despite',
  'put',
])

/** Where the noun phrase around a noun begins: over its determiner, adjectives and compound parts. */
function phraseStart(tokens: readonly Token[], index: number, floor: number): number {
  let from = index
  while (from > floor) {
    const before = tokens[from - 1] as Token
    if (
      !(
        isNominal(before) ||
        ['ADJ', 'DET', 'NUM'].includes(before.upos) ||
        before.text === '-' ||
        before.xpos === 'POS' ||
        before.xpos === 'PRP$'
      )
    )
      break
    if (isTimeWord(before) && before.xpos !== 'POS') break
    from -= 1
  }
  return from
}

/** Where it ends: over its prepositional phrases, up to a comma or a verb. */
function phraseEnd(tokens: readonly Token[], index: number, ceiling: number): number {
  let to = index
  while (
    to < ceiling &&
    !isComma(tokens[to]) &&
    !isVerbal(tokens[to]) &&
    tokens[to]?.upos !== 'SCONJ' &&
    tokens[to]?.upos !== 'CCONJ'
  )
    to += 1
  return to
}

/**
 * A dated attack that is only mentioned ("… after the missile strike on the evening of January 16"): an event of its own.
 * An undated one ("after the attack") refers back and is none.
 */
export function nominalEvents(
  tokens: readonly Token[],
  clause: Clause,
  found: readonly Found[],
  main: Found,
  ontology: Ontology,
): EventMention[] {
  return found.flatMap((one) => {
    const isOther = one.family === 'attack' && one.trigger.kind === 'noun' && one !== main && main.family !== 'attack'
    if (!isOther || one.from <= main.from) return []
    const range: Range = { from: phraseStart(tokens, one.from, clause.from), to: phraseEnd(tokens, one.to, clause.to) }
    const brought = BRINGS.has(tokens[range.from - 1]?.lower ?? '')
    const dated = tokens.slice(one.to, range.to).some(isTimeWord)
    if (!brought || !dated) return []
    const eventClass = specialise(one.trigger.class, tokens, range, ontology)
    return {
      class: eventClass,
      family: one.family,
      trigger: { from: one.from, to: one.to },
      clause: range,
      rule: 'nominal-event',
    }
  })
}
