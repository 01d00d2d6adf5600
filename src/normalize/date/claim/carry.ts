import type { DateLexicon } from '#lexicon/dates'
import type { Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import { contains } from '#model/span'
import type { When } from '#model/value'
import type { DateMention } from '../read-dates.ts'
import type { OwnDate } from './own-date.ts'

export interface Placed {
  readonly claim: Claim
  readonly sentence: Sentence | null
  readonly own: OwnDate | null
  readonly said: DateMention | null
}

const FINE = new Set<When['precision']>(['time', 'night', 'day', 'days'])

/** Names a day or less: what a report's other sentences can be about, too. */
const isFine = ({ when }: DateMention): boolean =>
  when !== null && FINE.has(when.precision) && when.earliest !== null && when.latest !== null

/** The same time for another event: a clock time is that event's alone, its day is shared. */
function implied(mention: DateMention): When | null {
  const { when } = mention
  if (!when) return null
  if (when.precision !== 'time') return { ...when, basis: 'implied' }
  const earliest = when.earliest?.slice(0, 10) ?? null
  const latest = when.latest?.slice(0, 10) ?? null
  const edtf = earliest === latest || earliest === null ? (latest ?? '../..') : `${earliest}/${latest ?? '..'}`
  return { ...when, earliest, latest, edtf, precision: 'day', basis: 'implied' }
}

/** "since 7 May, when gunmen attacked": what stands beside a limit is of its day, what holds it is bounded by it. */
const ofOwn = ({ mention, nearness }: OwnDate): When | null => (nearness === 'quote' ? mention.when : mention.point)

/** A date that a claim finds outside its own words, and that is in another's: what goes on does not share it. */
const isBorrowed = ({ mention, nearness }: OwnDate, placed: readonly Placed[]): boolean =>
  nearness === 'after' || (nearness === 'before' && placed.some(({ claim }) => contains(claim.quote, mention.quote)))

function asideParagraphs(text: string, sentences: readonly Sentence[], words: DateLexicon): Set<number> {
  const asides = new Set<number>()
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const [first = '', ...rest] =
      text
        .slice(sentence.start, sentence.start + 80)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    // "Earlier, the governor had said …": it is the saying that was earlier.
    const saying = first !== 'background' && rest.slice(0, 8).some((word) => words.saying.has(word))
    if (words.asides.has(first) && !saying) asides.add(paragraph)
  }
  return asides
}

/**
 * The date of the report's main event: in its first two paragraphs of prose the first that stands in an event's own words, else the first. "The
 * ministry on Friday published the toll of Wednesday's attack": Wednesday.
 */
function leadDate(
  sentences: readonly Sentence[],
  mentions: readonly DateMention[],
  asides: ReadonlySet<number>,
  owned: ReadonlySet<DateMention>,
): DateMention | null {
  const prose = sentences.filter(({ kind, paragraph }) => kind === 'prose' && !asides.has(paragraph))
  const [first, second] = [...new Set(prose.map(({ paragraph }) => paragraph))]
  const lead = prose.filter(({ paragraph }) => paragraph === first || paragraph === second)
  const end = lead.at(-1)?.end ?? 0
  const dates = mentions.filter((one) => one.quote.start < end && isFine(one) && !one.said)
  return dates.find((one) => owned.has(one)) ?? dates[0] ?? null
}

interface Shared {
  /** Dates of events, in order. */
  readonly events: readonly DateMention[]
  /** Those outside the asides. */
  readonly main: readonly DateMention[]
  readonly lead: DateMention | null
}

/**
 * Each claim's own date; where it has none, that of its paragraph's last dated event, else of the lead's, else of the last one
 * dated before it outside the asides, else of the first one dated after it. `later`: dates of what was done after an event; they are no other's.
 */
export function carry(
  text: string,
  sentences: readonly Sentence[],
  placed: readonly Placed[],
  mentions: readonly DateMention[],
  later: ReadonlySet<DateMention>,
  words: DateLexicon,
): (When | null)[] {
  const asides = asideParagraphs(text, sentences, words)
  const paragraphs = new Map<number, number>()
  for (const { paragraph, start } of sentences) if (!paragraphs.has(paragraph)) paragraphs.set(paragraph, start)
  const owned = new Set(placed.flatMap(({ own }) => (own?.nearness === 'quote' ? [own.mention] : [])))
  const spoken = new Set(placed.flatMap(({ said }) => (said ? [said] : [])))
  const asideSpans = sentences.filter(({ paragraph }) => asides.has(paragraph))
  const sharedOf = (all: readonly DateMention[]): Shared => {
    const events = all.filter((one) => !one.said && !spoken.has(one) && isFine(one))
    const main = events.filter(({ quote }) => !asideSpans.some((span) => contains(span, quote)))
    return { events, main, lead: leadDate(sentences, all, asides, owned) }
  }
  const ofEvents = sharedOf(mentions.filter((one) => !later.has(one)))
  const ofAll = later.size === 0 ? ofEvents : sharedOf(mentions)
  return placed.map(({ claim, sentence, own, said }) => {
    const timeless = words.timeless.has(claim.event.class)
    if (own && !(timeless && isBorrowed(own, placed))) return ofOwn(own)
    if (!sentence || timeless) return null
    const { events, main, lead } = words.laterClasses.has(claim.event.class) ? ofAll : ofEvents
    const from = paragraphs.get(sentence.paragraph) ?? sentence.start
    const here = events.filter(({ quote }) => quote.start >= from && quote.start < sentence.start).at(-1)
    if (here) return implied(here)
    // "Background: During the night the mayor had confirmed that there were strikes": no later than it was said.
    if (asides.has(sentence.paragraph)) return said && isFine(said) ? implied(said) : null
    const stamp = mentions.findLast(({ stamp, quote }) => stamp && quote.start >= from && quote.start <= sentence.end)
    if (!lead && stamp) return implied(stamp)
    const before = main.filter(({ quote }) => quote.start < sentence.start).at(-1)
    const carried = lead ?? before ?? main[0]
    return carried ? implied(carried) : null
  })
}
