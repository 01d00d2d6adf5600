import { HOW } from '#model/in-words/standing'
import { dateInWords } from '#model/in-words/when'
import type { Names } from '#model/names'
import type { Row } from '#model/sheet/row'
import type { Branch } from '#model/sheet/tree'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import type { Footnotes } from './footnotes.ts'

/** What a tree is drawn with. */
interface Drawing {
  readonly rows: ReadonlyMap<string | null, Row>
  /** Origins whose standing has been said: once is enough. */
  readonly said: Set<string>
  readonly names: Names
  readonly notes: Footnotes
  readonly paper: Paper
}

function standing(branch: Branch, { rows, said }: Drawing): Piece[] {
  const row = branch.source === null ? undefined : rows.get(branch.source)
  if (!row || branch.claims.length === 0) return []
  const again = said.has(row.name)
  said.add(row.name)
  if (row.counted) return [[again ? ' ✓' : ' ✓ counted', 'good']]
  const [link] = row.dependsOn
  if (!link || again) return []
  const words = link.evidence[0] ? `, “${link.evidence[0].text}”` : ''
  return [[` (${HOW[link.how]} ${link.name}${words})`, 'warn']]
}

function label(branch: Branch, drawing: Drawing): Piece[] {
  const { notes, names } = drawing
  const date = (names.report(branch.report ?? '')?.published ?? null) as string | null
  const when = date === null ? '' : `, ${dateInWords(date)}`
  const share = branch.similarity === null ? '' : `: ${Math.round(branch.similarity * 100)}% of its words are`
  switch (branch.kind) {
    case 'report':
      return [
        [branch.text, 'title'],
        [when, 'quiet'],
      ]
    case 'copy':
      return [
        ['copied by ', 'warn'],
        [branch.text, 'title'],
        [`${when}${share}`, 'quiet'],
      ]
    case 'version':
      return [
        ['later version', 'warn'],
        [when, 'quiet'],
      ]
    case 'agency':
      return [
        ['agency ', 'quiet'],
        [branch.text, 'speaker'],
      ]
    case 'basis':
      return [['rests on ', 'quiet'], [`“${branch.text}”`, 'plain'], ...notes.refs(branch.claims)]
    case 'own-voice':
    case 'nobody':
      return [[branch.text, 'own'], ...notes.refs(branch.claims)]
    case 'speaker':
      return [[branch.text, 'speaker'], ...standing(branch, drawing), ...notes.refs(branch.claims)]
  }
}

function* lines(branches: readonly Branch[], stem: string, drawing: Drawing): Generator<string> {
  for (const [i, branch] of branches.entries()) {
    const last = i === branches.length - 1
    const [first = '', ...others] = paragraph(
      drawing.paper,
      [`${stem}${last ? '└─ ' : '├─ '}`, 'quiet'],
      label(branch, drawing),
    )
    const below = `${stem}${last ? '   ' : '│  '}`
    yield first
    for (const other of others) yield `${below}${other.slice(below.length)}`
    yield* lines(branch.branches, below, drawing)
  }
}

/** The tree of who had it from whom, drawn: each report with its speakers from the outermost inward. */
export function treeLines(
  tree: readonly Branch[],
  rows: readonly Row[],
  names: Names,
  notes: Footnotes,
  paper: Paper,
): string[] {
  const drawing: Drawing = {
    rows: new Map(rows.map((row) => [row.source, row])),
    said: new Set(),
    names,
    notes,
    paper,
  }
  return tree.flatMap((root) => [
    ...paragraph(paper, ['', 'plain'], label(root, drawing)),
    ...lines(root.branches, '', drawing),
  ])
}
