import type { DecidedLine } from '#model/in-words/decided'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import { labelled } from '../summary/incident.ts'

const pieces = ({ text, machine, made }: DecidedLine): Piece[] => [
  [text, 'plain'],
  [machine === null ? '' : ` (the machine read: ${machine})`, 'quiet'],
  [made === '' ? '' : ` · ${made}`, 'quiet'],
]

/** What people set on an incident, a labelled line each. */
export const decidedLines = (all: readonly DecidedLine[], paper: Paper): string[] =>
  all.flatMap((one) => labelled(paper, one.label, pieces(one)))

/** What people decided on a claim, under its words: a pencil before each, so that no reading of the machine looks like it. */
export const claimDecidedLines = (all: readonly DecidedLine[], indent: string, paper: Paper): string[] =>
  all.flatMap((one) =>
    paragraph(paper, [`${indent}✎ `, 'own'], [[one.text === '' ? one.label : `${one.label}: `, 'own'], ...pieces(one)]),
  )
