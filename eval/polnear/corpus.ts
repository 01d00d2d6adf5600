import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#model/span'

/** The three parts of an attribution, as PolNeAR names them. */
export const PARTS = ['source', 'cue', 'content'] as const
export type Part = (typeof PARTS)[number]
export type Parts = Readonly<Record<Part, readonly Span[]>>

export interface PolnearArticle {
  readonly id: string
  readonly text: string
  readonly gold: Parts
}

/** Brat counts code points; this gives the UTF-16 position of each. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (point) => point
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return (point) => starts[point] ?? at
}

/** Reads brat stand-off: spans labelled Source, Cue and Content; one in several pieces gives one span for each piece. */
export function readStandoff(text: string, annotations: string): Parts {
  const unit = unitsOf(text)
  const spans: Record<Part, Map<string, Span>> = { source: new Map(), cue: new Map(), content: new Map() }
  for (const line of annotations.split('\n')) {
    const [, label, pieces] = /^T\d+\t(Source|Cue|Content) ([\d; ]+)\t/.exec(line) ?? []
    if (label === undefined || pieces === undefined) continue
    for (const piece of pieces.split(';')) {
      const [start = 0, end = 0] = piece.split(' ').map(Number)
      spans[label.toLowerCase() as Part].set(piece, { start: unit(start), end: unit(end) })
    }
  }
  const list = (part: Part) => [...spans[part].values()].sort((a, b) => a.start - b.start)
  return { source: list('source'), cue: list('cue'), content: list('content') }
}

/**
 * The articles of `FOLDER/SPLIT/text/*.txt` with the annotations of `FOLDER/SPLIT/attributions/ARTICLE_ANNOTATOR.ann`, in order of name.
 * Each article counts once: of several annotators the first by name is taken. Throws when the split is missing or an article has no annotation.
 */
export function readPolnear(folder: string, split: string): PolnearArticle[] {
  const texts = join(folder, split, 'text')
  const notes = join(folder, split, 'attributions')
  if (!existsSync(texts)) throw new Error(`no folder ${split}/text in the data`)
  const annotated = readdirSync(notes)
    .filter((file) => file.endsWith('.ann'))
    .sort()
  const files = readdirSync(texts).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => {
    const id = file.slice(0, -'.txt'.length)
    const notesFile = annotated.find((name) => name.replace(/_[^_]*\.ann$/, '') === id)
    if (notesFile === undefined) throw new Error(`${split}: no annotation of ${id}`)
    const text = readFileSync(join(texts, file), 'utf8')
    return { id, text, gold: readStandoff(text, readFileSync(join(notes, notesFile), 'utf8')) }
  })
}
