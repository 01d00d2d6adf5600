import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isTimeWord } from '../token.ts'

const OFTEN = new Set([
  'often',
  'regularly',
  'routinely',
  'frequently',
  'usually',
  'typically',
  'sometimes',
  'always',
  'occasionally',
  'daily',
  'weekly',
  'nightly',
  'constantly',
])
/** What is perceived is told as it happens. */
const PERCEIVES = new Set(['hear', 'see', 'report'])
const PERIODS = new Set(['day', 'week', 'month', 'year', 'night'])

/** Words that make an event a habit: "often", "almost every day". A habit is no event that happened once. */
export function habitualIn(tokens: readonly Token[], clause: Range, trigger: Range): boolean {
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index] as Token
    if (OFTEN.has(token.lower) && token.upos === 'ADV') return true
    if (token.lower === 'every' && PERIODS.has(tokens[index + 1]?.lower ?? '')) return true
  }
  return isPresentHabit(tokens, clause, trigger) || isOfRecentYears(tokens, clause)
}

/** "gangs who raid villages", "those abducted go through torture": a plain present of many, with no time beside it, tells what they do, not what they did. */
function isPresentHabit(tokens: readonly Token[], clause: Range, trigger: Range): boolean {
  // "Floods destroy bridge": without a full stop it is a headline, whose present tense tells of the past.
  if (!/[.!?…"”’)]$/.test(tokens[tokens.length - 1]?.text ?? '.')) return false
  const words = tokens.slice(clause.from, clause.to)
  if (words.some((token) => isTimeWord(token) || token.upos === 'NUM')) return false
  const verb = tokens[trigger.from]
  if (verb?.xpos === 'VBP' && verb.upos === 'VERB') return !PERCEIVES.has(verb.lemma)
  const finite = words.filter((token) => /^(?:VBP|VBZ|VBD|MD)$/.test(token.xpos))
  return (
    finite.length > 0 &&
    finite.every((token) => token.xpos === 'VBP' && token.upos === 'VERB' && !PERCEIVES.has(token.lemma))
  )
}

/** "have stepped up attacks in recent years, kidnapping for ransom": what many did over years, and what hangs on it. */
function isOfRecentYears(tokens: readonly Token[], clause: Range): boolean {
  if (tokens.slice(clause.from, clause.to).some((token) => token.upos === 'NUM' || token.xpos === 'VBD')) return false
  return tokens.some(
    (token, at) => token.lower === 'recent' && /^(?:years|months|weeks|decades)$/.test(tokens[at + 1]?.lower ?? ''),
  )
}
