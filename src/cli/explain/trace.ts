import type { Claim } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { OWN_VOICE, speakerInWords } from '#model/in-words/chain'
import { whenInWords } from '#model/in-words/when'
import { whereInWords } from '#model/in-words/where'
import type { SentenceTrace } from '#run/explain'
import { type Paper, type Piece, paragraph, type Style } from '../paint.ts'
import { tokenTable } from './tokens.ts'

const quoted = (text: string): string => `“${text}”`

/** Each rule of attribution: what it found, or that it did not fire. */
function ruleLines(trace: SentenceTrace, paper: Paper): string[] {
  const fired = trace.rules.filter((rule) => rule.frames.length > 0)
  const silent = trace.rules.filter((rule) => rule.frames.length === 0).map((rule) => rule.name)
  const lines = fired.flatMap(({ name, frames }) =>
    frames.flatMap(({ source, cue, content, stance, given }) =>
      paragraph(
        paper,
        [given ? '   – ' : '   ✓ ', given ? 'quiet' : 'good'],
        [
          [name, 'plain'],
          [given ? ' (an earlier rule has these words)' : '', 'quiet'],
          [` · ${source ?? 'nobody named'} · ${cue} · ${stance}: `, 'quiet'],
          [content.map(quoted).join(' … '), 'plain'],
        ],
      ),
    ),
  )
  return [...lines, ...paragraph(paper, ['   – ', 'quiet'], [[`did not fire: ${silent.join(', ')}`, 'quiet']])]
}

/** Each clause and the words of an event in it, with why they make no claim. */
function clauseLines(trace: SentenceTrace, paper: Paper): string[] {
  return trace.clauses.flatMap(({ words, triggers }) => [
    ...paragraph(paper, ['   ', 'plain'], [[quoted(words), 'plain']]),
    ...(triggers.length === 0 ? paragraph(paper, ['     – ', 'quiet'], [['no word of an event', 'quiet']]) : []),
    ...triggers.flatMap((one) =>
      paragraph(
        paper,
        [one.dropped ? '     – ' : '     ✓ ', one.dropped ? 'quiet' : 'good'],
        [[`${one.words}: ${one.class} (${one.kind})${one.dropped ? `, ${one.dropped}` : ''}`, 'plain']],
      ),
    ),
  ])
}

function claimLines(claim: Claim, paper: Paper): string[] {
  const chain = claim.attribution.length === 0 ? OWN_VOICE : claim.attribution.map(speakerInWords).join(' → ')
  const basis = claim.when ? ` (${claim.when.basis}${claim.when.quote ? ` ${quoted(claim.when.quote.text)}` : ''})` : ''
  const values: [string, string][] = [
    ['class', `${claim.event.class}, by ${quoted(claim.event.trigger.text)}`],
    ['says', `${chain} · ${claim.certainty}`],
    ['cues', claim.cues.map(({ quote }) => quoted(quote.text)).join(', ')],
    ['roles', claim.roles.map(({ role, quote }) => `${role} ${quoted(quote.text)}`).join(', ')],
    ['when', claim.when ? `${whenInWords(claim.when)}${basis}` : ''],
    ['where', claim.where ? whereInWords(claim.where) : ''],
    ['counts', claim.counts.map((count) => `${countInWords(count)} ${quoted(count.quote.text)}`).join(', ')],
    ['rules', claim.by.join(', ')],
  ]
  const row = ([name, value]: [string, string]): string[] =>
    value === '' ? [] : paragraph(paper, [`     ${name.padEnd(7)}`, 'quiet'], [[value, 'plain']])
  return [...paragraph(paper, ['   ', 'plain'], [[quoted(claim.quote.text), claim.certainty]]), ...values.flatMap(row)]
}

/** How one sentence was read, as text: tokens and tree, rules that fired and did not, clauses, claims and notes. `of`: how many sentences there are. */
export function traceText(trace: SentenceTrace, of: number, paper: Paper): string {
  const { sentence, claims, notes } = trace
  const heading = (text: string, style: Style = 'title'): string[] => [
    '',
    ...paragraph(paper, ['', 'plain'], [[text, style]]),
  ]
  const title: Piece[] = [
    [`sentence ${sentence.index + 1} of ${of}`, 'title'],
    [` · ${sentence.kind} · ${sentence.start}–${sentence.end}`, 'quiet'],
  ]
  return [
    ...paragraph(paper, ['', 'plain'], title),
    ...paragraph(paper, ['   ', 'plain'], [[trace.text, 'plain']]),
    ...heading('tokens'),
    ...tokenTable(sentence),
    ...heading('attribution'),
    ...ruleLines(trace, paper),
    ...heading('clauses'),
    ...clauseLines(trace, paper),
    ...heading(claims.length > 0 ? 'claims' : 'no claims'),
    ...claims.flatMap((claim) => claimLines(claim, paper)),
    ...(notes.length > 0 ? heading('notes') : []),
    ...notes.flatMap(({ what, where }) =>
      paragraph(paper, ['   ', 'plain'], [[where ? `${what} ${quoted(where.text)}` : what, 'plain']]),
    ),
    '',
  ].join('\n')
}
