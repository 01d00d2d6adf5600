import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { isLongPast } from './certainty/long-past.ts'
import { unrealKind } from './certainty/unreal.ts'
import { claimOf } from './claim-of.ts'
import { framesAround } from './cue/find-frames.ts'
import { HAPPENINGS } from './event/event.ts'
import { findEvents } from './event/find-events.ts'
import { quoteOf, type Range } from './range.ts'
import { Chains } from './source/chain.ts'
import { readSpeech } from './source/reading.ts'

/** Whether a clause hangs on the one before it: a participle, "when …", "which …". */
function hangsOn({ tokens }: Sentence, { from }: Range): boolean {
  const opener = /^(?:when|which|who|where)$/
  return (
    tokens[from]?.xpos === 'VBG' || opener.test(tokens[from]?.lower ?? '') || opener.test(tokens[from - 1]?.lower ?? '')
  )
}

const pastKind = (sentence: Sentence, clause: Range, { published }: Report): string | null =>
  isLongPast(sentence.tokens, clause, published) ? 'past' : null

/**
 * Sentences → claims in words: what is said to have happened, who says so, how certainly. What is planned, feared or
 * hypothetical is no claim that it happened: it becomes a note with its words.
 */
export function attribute(
  report: Report,
  sentences: readonly Sentence[],
  lexicon: Pick<Lexicon, 'ontology' | 'attribution'>,
): { claims: Claim[]; notes: Note[] } {
  const words = lexicon.attribution
  const spoken = readSpeech(report, sentences, words)
  const chains = new Chains(report, spoken, words)
  const claims = new Map<string, Claim>()
  const notes: Note[] = []
  for (const [index, { sentence, speeches }] of spoken.entries()) {
    const frames = speeches.map(({ frame }) => frame)
    let before: string | null = null
    for (const event of findEvents(sentence, frames, lexicon.ontology)) {
      const withheld = framesAround(frames, event.trigger.from).some((frame) => frame.withheld)
      const unreal: string | null = withheld
        ? 'withheld'
        : HAPPENINGS.has(event.family)
          ? (pastKind(sentence, event.clause, report) ??
            unrealKind(sentence.tokens, event.clause, event.trigger, words) ??
            // "gangs who raid villages, killing and abducting", "was bombed in 1999, when nine died".
            (hangsOn(sentence, event.clause) ? before : null))
          : null
      before = unreal
      if (unreal) {
        notes.push({
          report: report.id,
          where: quoteOf(report, sentence, event.clause),
          what: `not said to have happened: ${unreal}`,
        })
        continue
      }
      const claim = claimOf(report, sentence, event, chains.of(event, index), words)
      if (!claims.has(claim.id)) claims.set(claim.id, claim)
    }
  }
  return { claims: [...claims.values()], notes }
}
