import type { Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import type { DateMention } from '../read-dates.ts'

/**
 * When a claim was said, where its sentence tells: the date beside its reporting verb ("said on Thursday", "claimed on 17 January
 * that"), or before the speaker of words that follow ("On Wednesday Russia said that …"). A passive with nobody named dates the event.
 */
export function saidDate(claim: Claim, sentence: Sentence, mentions: readonly DateMention[]): DateMention | null {
  const cues = claim.attribution.flatMap(({ cue, source }) => (cue ? [{ cue, source }] : []))
  const here = cues.filter(({ cue }) => cue.start >= sentence.start && cue.start < sentence.end)
  const { trigger } = claim.event
  for (const { cue, source } of here) {
    // The claim is the saying itself: "France on Thursday denied …".
    if (cue.start <= trigger.start && trigger.start < cue.end) continue
    const beside = mentions.find(({ quote, said }) => said && quote.start >= cue.end && quote.start - cue.end < 60)
    if (beside) return beside
    if (source === null || trigger.start < cue.end) continue
    const leading = mentions.find(
      ({ quote }) =>
        quote.end <= cue.start ||
        (quote.start >= cue.end && quote.end <= claim.quote.start && quote.start - cue.end < 12),
    )
    if (leading && leading.quote.end <= claim.quote.start) return leading
  }
  return null
}
