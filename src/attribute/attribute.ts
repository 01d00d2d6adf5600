import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { unrealKind } from './certainty/unreal.ts'
import { claimOf } from './claim-of.ts'
import { framesAround } from './cue/find-frames.ts'
import { HAPPENINGS } from './event/event.ts'
import { findEvents } from './event/find-events.ts'
import { quoteOf } from './range.ts'
import { Chains } from './source/chain.ts'
import { readSpeech } from './source/reading.ts'

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
          ? (unrealKind(sentence.tokens, event.clause, event.trigger, words) ??
            // "gangs who raid villages, killing and abducting": a participle goes with what it hangs on.
            (sentence.tokens[event.clause.from]?.xpos === 'VBG' ? before : null))
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
