import type { Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import type { Quote } from '#model/span'
import type { DateMention } from '../read-dates.ts'

/** A comma, an article, a preposition. */
const ADJACENT = 8

/** "On Wednesday, Russia said", but not "hit the mill on Wednesday, doctors said": a date before the speaker begins its clause. */
const begins = (text: string): boolean => /(?:^|[.;:“"—–]\s?|\s-\s)\s*(?:[\p{L}]+\s){0,3}$/u.test(text)

/** "France on Thursday denied", "officials said, on Thursday": right at the speaker or the verb. */
const isBetween = (date: Quote, source: Quote, cue: Quote, before: string): boolean =>
  (date.end <= source.start && source.start - date.end <= ADJACENT && begins(before)) ||
  (date.start >= source.end && date.end <= cue.start) ||
  (date.start >= cue.end && date.start - cue.end <= ADJACENT)

/**
 * When a claim was said, where its sentence tells: the date beside its reporting verb ("said on Thursday", "claimed on 17 January
 * that"), or before the speaker of words that follow ("On Wednesday Russia said that …"). A passive with nobody named dates the event.
 */
export function saidDate(
  text: string,
  claim: Claim,
  sentence: Sentence,
  mentions: readonly DateMention[],
): DateMention | null {
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
        quote.end <= claim.quote.start && isBetween(quote, source, cue, text.slice(sentence.start, quote.start)),
    )
    if (leading) return leading
  }
  return null
}
