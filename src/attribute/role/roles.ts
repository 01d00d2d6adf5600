import type { Role } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts'
import { verbGroups } from '../clause/verb-group.ts'
import type { EventMention } from '../event/event.ts'
import { holds, quoteOf, type Range } from '../range.ts'
import { isTimeWord } from '../token.ts'

/** What the verb's object and subject are to a family of events. */
const OBJECT: Readonly<Record<string, string>> = {
  attack: 'target',
  harm: 'victim',
  damage: 'target',
  interception: 'target',
  abduction: 'victim',
}
const SUBJECT = 'actor'

function role(report: Report, sentence: Sentence, name: string, range: Range | null, clause: Range): Role[] {
  if (!range || range.from < clause.from || range.to > clause.to || isTimeWord(sentence.tokens[range.from])) return []
  const quote = quoteOf(report, sentence, range)
  return [{ role: name, quote, name: quote.text, actor: null }]
}

/** The noun phrase after the first of these words within a range. */
function after(sentence: Sentence, words: readonly string[], from: number, clause: Range): Range | null {
  for (let index = from; index < clause.to; index += 1) {
    if (!words.includes(sentence.tokens[index]?.lower ?? '')) continue
    const phrase = nounPhraseAfter(sentence.tokens, index + 1)
    if (phrase && !isTimeWord(sentence.tokens[phrase.to - 1]) && !isTimeWord(sentence.tokens[phrase.from]))
      return phrase
  }
  return null
}

/** Verbs without an object whose subject suffers: "two people died". */
const SUFFERS = new Set(['die', 'perish', 'drown', 'burn', 'collapse', 'suffer', 'succumb', 'explode'])

/** Who did it, to whom or what, and with what, as far as the clause's own words say so. */
export function rolesOf(report: Report, sentence: Sentence, event: EventMention): Role[] {
  const object = OBJECT[event.family]
  if (!object) return []
  const { clause, trigger } = event
  const group = verbGroups(sentence).find((one) => holds(one, trigger.from))
  if (!group) {
    const actor = after(sentence, ['by'], trigger.to, clause)
    const target = event.family === 'harm' ? null : after(sentence, ['on', 'at', 'against'], trigger.to, clause)
    return [...role(report, sentence, SUBJECT, actor, clause), ...role(report, sentence, object, target, clause)]
  }
  const subject = nounPhraseBefore(sentence.tokens, group.from)
  const instrument = after(sentence, ['with', 'using'], group.to, clause)
  const suffers =
    group.passive ||
    (sentence.tokens[group.from]?.xpos === 'VBN' && !group.finite) ||
    SUFFERS.has(sentence.tokens[group.head]?.lemma ?? '')
  const parts = suffers
    ? [
        ...role(report, sentence, object, subject, clause),
        ...role(report, sentence, SUBJECT, after(sentence, ['by'], group.to, clause), clause),
      ]
    : [
        ...role(report, sentence, SUBJECT, subject, clause),
        ...role(report, sentence, object, nounPhraseAfter(sentence.tokens, group.to), clause),
      ]
  return [...parts, ...role(report, sentence, 'instrument', instrument, clause)]
}
