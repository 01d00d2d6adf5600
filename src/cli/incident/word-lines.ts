import type { Claim } from '#model/claim'
import { OWN_VOICE, speakerInWords } from '#model/in-words/chain'
import { claimDecidedLines as decidedOf } from '#model/in-words/decided'
import { dateInWords } from '#model/in-words/when'
import { type Names, outletOf } from '#model/names'
import type { Quote } from '#model/span'
import { type Paper, paragraph } from '../paint.ts'
import { claimDecidedLines } from './decided-lines.ts'
import type { Footnotes } from './footnotes.ts'

/** Words that a value was read from and that stand outside the claim's own: "on Tuesday", the town named a sentence before. */
function elsewhere(claim: Claim): string[] {
  const { quote } = claim
  const named: [string, Quote | null | undefined][] = [
    ['when', claim.when?.quote],
    ['where', claim.where?.quote],
    ...claim.roles.map((role): [string, Quote] => [role.role, role.quote]),
    ...claim.counts.map((count): [string, Quote] => [count.what, count.quote]),
    ['rests on', claim.basis],
  ]
  return named.flatMap(([what, words]) =>
    words && (words.start < quote.start || words.end > quote.end) ? [`${what} “${words.text}”`] : [],
  )
}

/** The words of each footnote: quote, report and date, chain of speakers, certainty, what was read from words elsewhere, the claim's id; what people decided on it. */
export function wordLines(notes: Footnotes, names: Names, paper: Paper): string[] {
  const width = `[${notes.claims.length}] `.length
  return notes.claims.flatMap((id, i) => {
    const claim = names.claim(id)
    if (!claim) return []
    const report = names.report(claim.report)
    const chain = claim.attribution.length === 0 ? [OWN_VOICE] : claim.attribution.map(speakerInWords)
    const date = report?.published ? `, ${dateInWords(report.published)}` : ''
    return [
      ...paragraph(paper, [`[${i + 1}]`.padEnd(width), 'quiet'], [[`“${claim.quote.text}”`, 'plain']]),
      ...paragraph(
        paper,
        [' '.repeat(width), 'plain'],
        [
          [[outletOf(report) + date, chain.join(' → ')].join(' · '), 'quiet'],
          [' · ', 'quiet'],
          [claim.certainty, claim.certainty],
          [
            elsewhere(claim)
              .map((words) => ` · ${words}`)
              .join(''),
            'quiet',
          ],
          [` · ${id.slice(0, 8)}`, 'quiet'],
        ],
      ),
      ...claimDecidedLines(claim.decided ? decidedOf(claim.decided) : [], ' '.repeat(width), paper),
    ]
  })
}
