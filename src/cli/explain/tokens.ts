import type { Sentence } from '#model/sentence'
import { displayWidth } from '#util/display-width'
import { plainLine } from '#util/plain-line'

const HEADS = ['word', 'lemma', 'tag', '', 'relation', 'head'] as const

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A sentence's tokens as a table: word, lemma, universal and Penn tag, relation and head. Two lines a token are never needed. */
export function tokenTable({ tokens }: Sentence): string[] {
  const rows = tokens.map((token) => [
    plainLine(token.text),
    plainLine(token.lemma),
    token.upos,
    token.xpos,
    token.deprel,
    token.head >= 0 ? plainLine(tokens[token.head]?.text ?? '') : token.deprel === 'root' ? '·' : '',
  ])
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return [[...HEADS], ...rows].map((row) =>
    `   ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
