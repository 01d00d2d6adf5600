import type { DateLexicon } from '#lexicon/dates'
import type { Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import type { When } from '#model/value'
import type { DateMention } from '../read-dates.ts'
import type { OwnDate } from './own-date.ts'

export interface Placed {
  readonly claim: Claim
  readonly sentence: Sentence | null
  readonly own: OwnDate | null
}

const FINE = new Set<When['precision']>(['time', 'night', 'day', 'days'])

/** Names a day or less: what a report's other sentences can be about, too. */
const isFine = ({ when }: DateMention): boolean => when !== null && FINE.has(when.precision) && when.latest !== null

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

function asideParagraphs(text: string, sentences: readonly Sentence[], words: DateLexicon): Set<number> {
  const asides = new Set<number>()
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const first = /^[\p{L}]+/u.exec(text.slice(sentence.start, sentence.start + 20))?.[0] ?? ''
    if (words.asides.has(first.toLowerCase())) asides.add(paragraph)
  }
  return asides
}

/** The date that most claims outside the asides have; of equals the first in the text. */
function mainDate(found: readonly { mention: DateMention | null; aside: boolean }[]): DateMention | null {
  const votes = new Map<string, { mention: DateMention; count: number }>()
  for (const { mention, aside } of found) {
    if (!mention || aside || !isFine(mention)) continue
    const day = mention.when?.latest?.slice(0, 10) ?? ''
    const vote = votes.get(day)
    if (vote) vote.count += 1
    else votes.set(day, { mention, count: 1 })
  }
  let best: { mention: DateMention; count: number } | null = null
  for (const vote of votes.values()) if (!best || vote.count > best.count) best = vote
  return best?.mention ?? null
}

/** Each claim's own date; where it has none, that of its paragraph's last dated event, else of the report's main event. */
export function carry(
  text: string,
  sentences: readonly Sentence[],
  placed: readonly Placed[],
  mentions: readonly DateMention[],
  words: DateLexicon,
): (When | null)[] {
  const asides = asideParagraphs(text, sentences, words)
  const first = new Map<number, number>()
  for (const { paragraph, start } of sentences) if (!first.has(paragraph)) first.set(paragraph, start)
  const found = placed.map(({ claim, sentence, own }) => {
    const aside = sentence !== null && asides.has(sentence.paragraph)
    const timeless = words.timeless.has(claim.event.class)
    if (own && (own.nearness !== 'after' || !timeless)) return { mention: own.mention, own: true, aside }
    if (!sentence || timeless) return { mention: null, own: false, aside }
    const from = first.get(sentence.paragraph) ?? sentence.start
    const earlier = mentions.filter(
      (one) => !one.said && isFine(one) && one.quote.start >= from && one.quote.start < sentence.start,
    )
    return { mention: earlier.at(-1) ?? null, own: false, aside }
  })
  const main = mainDate(found)
  return found.map(({ mention, own, aside }, index) => {
    if (mention) return own ? mention.when : implied(mention)
    const timeless = words.timeless.has(placed[index]?.claim.event.class ?? '')
    return main && !aside && !timeless ? implied(main) : null
  })
}
