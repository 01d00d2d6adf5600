import type { Ontology, Trigger } from '#lexicon/ontology'
import type { Sentence } from '#model/sentence'
import type { Range } from '../range.ts'
import { fits, matchWords } from './match-trigger.ts'

/** A place in a sentence where words of an event stand. */
export interface Found extends Range {
  readonly trigger: Trigger
  readonly family: string
}

/** More words say more; then a verb over a phrase over a noun. */
const KINDS = { verb: 2, phrase: 1, noun: 0 }

const better = (a: Found, b: Found): boolean =>
  a.to - a.from !== b.to - b.from ? a.to - a.from > b.to - b.from : KINDS[a.trigger.kind] > KINDS[b.trigger.kind]

/** All triggers within a clause, the longest at each place, in order. Linear in its tokens. */
export function findTriggers(sentence: Sentence, clause: Range, ontology: Ontology): Found[] {
  const { tokens } = sentence
  const found: Found[] = []
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    const words = new Set([token.lemma, token.lower, ...(token.upos === 'NUM' ? ['{number}'] : [])])
    let best: Found | null = null
    for (const word of words) {
      for (const trigger of ontology.triggers.get(word) ?? []) {
        const to = matchWords(trigger, tokens, index, clause)
        if (to < 0 || !fits(trigger, tokens, { from: index, to }, clause, ontology)) continue
        const one: Found = {
          from: index,
          to,
          trigger,
          family: ontology.classes.get(trigger.class)?.family ?? trigger.class,
        }
        if (best === null || better(one, best)) best = one
      }
    }
    if (best !== null) found.push(best)
  }
  return found
}
