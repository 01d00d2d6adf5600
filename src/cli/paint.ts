import { displayWidth } from '#util/display-width'
import { plainLine } from '#util/plain-line'
import { lineBreaks } from './layout.ts'

/** What a stretch of the summary is; `plain` is as the terminal has it. */
export type Style =
  | 'plain'
  | 'title'
  | 'quiet'
  | 'speaker'
  | 'own'
  | 'asserted'
  | 'reported'
  | 'hedged'
  | 'denied'
  | 'good'
  | 'warn'

/** SGR codes, of the sixteen colours that every theme sets for itself. */
const CODES: Readonly<Record<Style, readonly [on: string, off: string] | null>> = {
  plain: null,
  title: ['1', '22'],
  quiet: ['2', '22'],
  speaker: ['36', '39'],
  own: ['3', '23'],
  asserted: ['1', '22'],
  reported: ['34', '39'],
  hedged: ['33', '39'],
  denied: ['31', '39'],
  good: ['32', '39'],
  warn: ['33', '39'],
}

/** A stretch of text with its style. */
export type Piece = readonly [text: string, style: Style]

/** How the summary is laid out and coloured. */
export interface Paper {
  readonly width: number
  readonly colour: boolean
}

function ink(text: string, style: Style, paper: Paper): string {
  const code = paper.colour && text !== '' ? CODES[style] : null
  return code ? `\u001b[${code[0]}m${text}\u001b[${code[1]}m` : text
}

/** The part `start`..`end` of the joined pieces, painted. */
function part(pieces: readonly Piece[], start: number, end: number, paper: Paper): string {
  let at = 0
  let out = ''
  for (const [text, style] of pieces) {
    out += ink(text.slice(Math.max(0, start - at), Math.max(0, end - at)), style, paper)
    at += text.length
  }
  return out
}

/**
 * Lines of the pieces behind `mark`, as wide as the paper; lines after the first stand under the first piece. Every piece is made safe for
 * the terminal here, so nothing reaches it past `plainLine`.
 */
export function paragraph(paper: Paper, mark: Piece, pieces: readonly Piece[]): string[] {
  const safe = pieces.map(([text, style]): Piece => {
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
    const line = plainLine(text)
    return [line === '' ? before || after : `${before}${line}${after}`, style]
  })
  const indent = displayWidth(mark[0])
  const joined = safe.map(([text]) => text).join('')
  return lineBreaks(joined, paper.width - indent).map(
    ([start, end], i) =>
      `${i === 0 ? ink(mark[0], mark[1], paper) : ' '.repeat(indent)}${part(safe, start, end, paper)}`,
  )
}
