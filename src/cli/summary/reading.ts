import type { Claim } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { OWN_VOICE, speakerInWords } from '#model/in-words/chain'
import { claimDecidedLines as decidedOf } from '#model/in-words/decided'
import { plural } from '#model/in-words/unread'
import { dateInWords, whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { claimDecidedLines } from '../incident/decided-lines.ts'
import { type Paper, type Piece, paragraph } from '../paint.ts'

/** "Sputnik → Sergei Lebedev denies", or that nobody but the outlet speaks. */
function chain(claim: Claim): Piece[] {
  if (claim.attribution.length === 0) return [[OWN_VOICE, 'own']]
  return claim.attribution.flatMap((link, i): Piece[] => [
    ...(i > 0 ? [[' → ', 'quiet'] as const] : []),
    [speakerInWords(link), 'speaker'],
    ...(link.stance === 'says' ? [] : [[` ${link.stance.replace('-', ' ')}`, 'quiet'] as const]),
  ])
}

/** When, where and how many, as far as the claim has them. */
function values(claim: Claim): string {
  const parts = [claim.event.class]
  if (claim.when) parts.push(whenInWords(claim.when))
  if (claim.where) parts.push(`${whereInWords(claim.where)}${isUnplaced(claim.where) ? ' (not in the gazetteer)' : ''}`)
  parts.push(...claim.counts.map(countInWords))
  return parts.join(' · ')
}

function claimLines(claim: Claim, paper: Paper): string[] {
  const mark = { asserted: '●', reported: '○', hedged: '~', denied: '×' }[claim.certainty]
  return [
    ...paragraph(paper, [`   ${mark} `, claim.certainty], [[`“${claim.quote.text}”`, 'plain']]),
    ...paragraph(paper, ['     ', 'plain'], [[claim.certainty, claim.certainty], [' · ', 'quiet'], ...chain(claim)]),
    ...paragraph(paper, ['     ', 'plain'], [[values(claim), 'quiet']]),
    ...claimDecidedLines(claim.decided ? decidedOf(claim.decided) : [], '     ', paper),
  ]
}

/** Why a report has no claims to show. */
function silence(report: Report): string {
  if (report.read === 'language') return `in ${report.language}: kept, its sentences are not read`
  return report.read === 'empty' ? 'there is no text in it' : 'no claims found'
}

/** A report's reading: each claim with its words, its chain of speakers, its certainty and its values. */
export function readingLines(
  report: Report,
  claims: readonly Claim[],
  original: Report | undefined,
  paper: Paper,
): string[] {
  const date = report.published === null ? 'no date' : dateInWords(report.published)
  const lines = paragraph(
    paper,
    ['', 'plain'],
    [
      [outletOf(report), 'title'],
      [` · ${date} · ${plural(claims.length, 'claim')}`, 'quiet'],
    ],
  )
  if (report.title !== null) lines.push(...paragraph(paper, ['   ', 'plain'], [[report.title, 'plain']]))
  const found = report.file ?? report.url
  if (found !== null) lines.push(...paragraph(paper, ['   ', 'plain'], [[found, 'quiet']]))
  if (report.copyOf !== null) {
    const share = `${Math.round(report.copyOf.similarity * 100)}% of its words`
    lines.push(...paragraph(paper, ['   ', 'plain'], [[`copy of ${outletOf(original)} (${share})`, 'warn']]))
  }
  if (claims.length === 0) lines.push(...paragraph(paper, ['   ', 'plain'], [[silence(report), 'quiet']]))
  return [...lines, ...claims.flatMap((claim) => claimLines(claim, paper))]
}
