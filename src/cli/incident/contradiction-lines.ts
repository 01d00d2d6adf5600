import type { Names } from '#model/names'
import { outletOf } from '#model/names'
import type { NumberedContradiction } from '#model/sheet/contradictions'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import type { Footnotes } from './footnotes.ts'

/** "Ana Belm: “at least three workers died” [4] in Harbour Gazette". */
function side(who: string, id: string, names: Names, notes: Footnotes, paper: Paper): string[] {
  const claim = names.claim(id)
  const outlet = claim ? outletOf(names.report(claim.report)) : ''
  const pieces: Piece[] = [[who, 'speaker'], [`: “${claim?.quote.text ?? ''}”`, 'plain'], ...notes.refs([id])]
  if (outlet !== who) pieces.push([` in ${outlet}`, 'quiet'])
  return paragraph(paper, ['      ', 'plain'], pieces)
}

/** A contradiction with its number, its kind, what it comes to, and the words of both. */
export function contradictionLines(
  contradiction: NumberedContradiction,
  names: Names,
  notes: Footnotes,
  paper: Paper,
): string[] {
  const { number, about, kind, why, a, b, of } = contradiction
  return [
    ...paragraph(
      paper,
      [`≠${number}`.padEnd(4), 'denied'],
      [
        [about, 'title'],
        [` · ${kind}: `, 'quiet'],
        [why, 'plain'],
      ],
    ),
    ...side(of.a, a, names, notes, paper),
    ...side(of.b, b, names, notes, paper),
  ]
}
