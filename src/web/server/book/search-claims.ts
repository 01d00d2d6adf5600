import type { Claim } from '#model/claim'
import { OWN_VOICE, speakerInWords } from '#model/in-words/chain'
import { byText } from '#util/order'
import type { Found } from '../../contract.ts'
import type { SearchQuery } from '../queries.ts'
import type { Book } from './book.ts'
import { isClass, isPlace, searched, wordsAsked } from './fits-incident.ts'

/** Most marks in one quote. */
const MARKS = 50

/** Where the words asked for stand in a text, in order and without overlaps; case is passed over. */
export function marksIn(text: string, q: string): { start: number; end: number }[] {
  const lower = text.toLowerCase()
  // Lower case may be longer than the text ("İ"): then nothing is marked rather than the wrong letters.
  if (lower.length !== text.length) return []
  const words = [
    ...new Set(
      q
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ]
  const marks: { start: number; end: number }[] = []
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0 && marks.length < MARKS; at = lower.indexOf(word, at + word.length)) {
      marks.push({ start: at, end: at + word.length })
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return marks.filter((mark, i) => marks.slice(0, i).every(({ end }) => end <= mark.start))
}

const lastDay = ({ when }: Claim): string => (when?.latest ?? when?.earliest ?? '').slice(0, 10)
const firstDay = ({ when }: Claim): string => (when?.earliest ?? when?.latest ?? '~').slice(0, 10)

function fits(claim: Claim, query: SearchQuery, words: readonly string[]): boolean {
  const text = searched(claim)
  const speakers = claim.attribution.map(speakerInWords).join(' ')
  return (
    words.every((word) => text.includes(word)) &&
    (!query.who || wordsAsked(query.who).every((word) => wordsAsked(speakers).join(' ').includes(word))) &&
    (!query.where || isPlace(query.where, claim.where)) &&
    (!query.class || isClass(query.class, claim.event.class)) &&
    (!query.certainty || claim.certainty === query.certainty) &&
    (!query.since || lastDay(claim) >= query.since) &&
    (!query.until || firstDay(claim) <= query.until)
  )
}

/** Claims whose words, speakers or place hold all the words that were asked for, the latest published first. */
export function searchClaims(book: Book, query: SearchQuery): Claim[] {
  const words = wordsAsked(query.q)
  const published = ({ report }: Claim): string => book.reports.get(report)?.published ?? ''
  return book.ledger.claims
    .filter((claim) => fits(claim, query, words))
    .sort((a, b) => byText(published(b), published(a)) || a.quote.start - b.quote.start || byText(a.id, b.id))
}

/** A found claim with its marks. */
export function foundOf(book: Book, claim: Claim, q: string): Found {
  const report = book.reports.get(claim.report)
  const innermost = claim.attribution.at(-1)
  return {
    report: claim.report,
    title: report?.title ?? null,
    publisher: report?.publisher ?? null,
    published: report?.published ?? null,
    claim: claim.id,
    incident: book.incidentOf.get(claim.id)?.id ?? null,
    quote: claim.quote,
    class: claim.event.class,
    certainty: claim.certainty,
    speaker: innermost ? speakerInWords(innermost) : OWN_VOICE,
    place: claim.where?.name ?? null,
    when: claim.when?.edtf ?? null,
    marks: marksIn(claim.quote.text, q),
  }
}
