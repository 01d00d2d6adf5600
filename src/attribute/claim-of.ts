import type { AttributionLexicon } from '#lexicon/attribution'
import type { Certainty, Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { shortHash } from '#util/hash'
import { hedgeIn } from './certainty/hedge.ts'
import type { EventMention } from './event/event.ts'
import { quoteOf, type Range } from './range.ts'
import { rolesOf } from './role/roles.ts'
import type { Chain } from './source/chain.ts'

/** The machine's own confidence, 0..1, by what found the event and its speaker. First values by hand; issue 2 of 6 calibrates them. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'verb-trigger': 0.8,
  'phrase-trigger': 0.75,
  'noun-trigger': 0.6,
  'nominal-event': 0.6,
  'denying-cue': 0.8,
}
const CARRIED_PENALTY = 0.15

/** Families of states, which "no" turns down: "there was no base"; "no casualties" is a count of none, "no evidence" a fact. */
const STATES = new Set(['target', 'presence', 'foreign-involvement'])

function certaintyOf(event: EventMention, chain: Chain, hedged: boolean, negated: boolean): Certainty {
  if (event.class === 'denial' || (negated && STATES.has(event.family))) return 'denied'
  if (hedged || chain.links.some((link) => link.hedges)) return 'hedged'
  return chain.links.length > 0 ? 'reported' : 'asserted'
}

/** One claim from an event and its chain; values (when, where, counts, sources) are for `normalize`. */
export function claimOf(
  report: Report,
  sentence: Sentence,
  event: EventMention,
  chain: Chain,
  words: AttributionLexicon,
): Claim {
  const quote = quoteOf(report, sentence, event.clause)
  const trigger = quoteOf(report, sentence, event.trigger)
  // "It appears that the gates were damaged": the clause's opening holds back.
  const opening = sentence.tokens.slice(Math.max(0, event.clause.from - 3), event.clause.from)
  const impersonal = opening.findLastIndex((token) => token.lower === 'it')
  const before = impersonal >= 0 ? opening.length - impersonal : 1
  const reach: Range = { from: Math.max(0, event.clause.from - before), to: event.clause.to }
  const hedge = hedgeIn(sentence.tokens, reach, event.trigger, words)
  const innermost = chain.links.length - 1
  const speaker = chain.links[innermost]
  const hedgedSource = speaker?.source
    ? /\b(?:early|initial|preliminary|first|unconfirmed|unverified) reports?\b/i.test(speaker.source.text)
    : false
  const carried = chain.by.some((rule) => rule === 'carried' || rule === 'pronoun-ahead')
  return {
    id: shortHash([report.id, quote.start, quote.end, event.class, trigger.start, speaker?.source?.start ?? null]),
    report: report.id,
    quote,
    event: { class: event.class, trigger },
    roles: rolesOf(report, sentence, event),
    persons: [],
    when: null,
    said: null,
    where: null,
    otherPlaces: [],
    counts: [],
    attribution: chain.links.map(({ source, name, cue, stance }) => ({ id: null, source, name, cue, stance })),
    origin: null,
    basis: null,
    certainty: certaintyOf(
      event,
      chain,
      hedge !== null || hedgedSource,
      sentence.tokens.slice(event.clause.from, event.clause.to).some((token) => words.negation.has(token.lower)),
    ),
    cues: [
      ...chain.links.flatMap((link, index) => (link.cue ? [{ quote: link.cue, by: index }] : [])),
      ...(hedge ? [{ quote: quoteOf(report, sentence, hedge), by: innermost >= 0 ? innermost : null }] : []),
    ],
    answers: event.class === 'denial' ? { act: 'denies', about: 'occurrence', claim: null, quote } : null,
    confidence: Math.round(((CONFIDENCE[event.rule] ?? 0.5) - (carried ? CARRIED_PENALTY : 0)) * 100) / 100,
    by: [event.rule, ...chain.by],
  }
}
