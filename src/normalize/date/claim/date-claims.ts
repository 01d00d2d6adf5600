import type { DateLexicon } from '#lexicon/dates'
import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import type { When } from '#model/value'
import { type DateMention, readDates } from '../read-dates.ts'
import { carry } from './carry.ts'
import { readDateline } from './dateline.ts'
import { isPublication } from './is-publication.ts'
import { isOfLaterStep, type LaterStep, laterStepOf } from './later-step.ts'
import { ownDate } from './own-date.ts'
import { saidDate } from './said-date.ts'

/** When a claim's event happened, and when it was said. */
export interface ClaimDates {
  readonly when: When | null
  readonly said: When | null
}

/** The sentence that a claim's trigger, else its quote, stands in. */
function sentenceOf(claim: Claim, sentences: readonly Sentence[]): Sentence | null {
  const at = claim.event.trigger.start
  return sentences.find(({ start, end }) => start <= at && at < end) ?? null
}

/**
 * Each claim's dates, in the order of `claims`: those in its own words, clause and sentence; else carried over from what was dated
 * before it in its paragraph, or from the report's main event ('implied', with the words it came from). null where nothing says so.
 */
export function dateClaims(
  report: Report,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  words: DateLexicon,
): ClaimDates[] {
  const dateline = readDateline(report.text, report.published, words)
  const anchor = { published: report.published, dateline: dateline?.day ?? null, happened: true }
  const mentions = readDates(report.text, anchor, words).filter(
    (mention) =>
      mention.when !== null &&
      !(dateline && mention.quote.start < dateline.end) &&
      !isPublication(report.text, mention, sentences, report.published),
  )
  const later = laterSteps(mentions, sentences, words)
  const placed = claims.map((claim) => {
    const sentence = sentenceOf(claim, sentences)
    const inside = sentence ? within(mentions, sentence) : []
    const stamped = sentence ? stampOf(mentions, sentences, sentence) : null
    const said = (sentence ? saidDate(report.text, claim, sentence, inside) : null) ?? stamped
    const own = ownDate(
      claim,
      claims,
      inside.filter((mention) => {
        const step = later.get(mention)
        return mention !== said && !mention.said && !(step && isOfLaterStep(step, claim, words))
      }),
    )
    return { claim, sentence, own, said }
  })
  const whens = carry(report.text, sentences, placed, mentions, new Set(later.keys()), words)
  return placed.map(({ said }, index) => ({ when: whens[index] ?? null, said: said?.when ?? null }))
}

/** The dates that hang on what was done after an event, each with that step. */
function laterSteps(
  mentions: readonly DateMention[],
  sentences: readonly Sentence[],
  words: DateLexicon,
): Map<DateMention, LaterStep> {
  const found = new Map<DateMention, LaterStep>()
  for (const sentence of sentences)
    for (const mention of within(mentions, sentence)) {
      const step = laterStepOf(mention, sentence, words)
      if (step) found.set(mention, step)
    }
  return found
}

/** The clock time at the head of a sentence's paragraph: "15:40 GMT: …". */
function stampOf(
  mentions: readonly DateMention[],
  sentences: readonly Sentence[],
  { paragraph }: Sentence,
): DateMention | null {
  const start = sentences.find((sentence) => sentence.paragraph === paragraph)?.start ?? 0
  return mentions.find(({ stamp, quote }) => stamp && quote.start === start) ?? null
}

function within(mentions: readonly DateMention[], { start, end }: Sentence): DateMention[] {
  return mentions.filter(({ quote }) => start <= quote.start && quote.start < end)
}
