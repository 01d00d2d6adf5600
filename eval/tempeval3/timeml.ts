import type { Timex } from '#normalize/date/read-dates'

/** A TimeML document: its date and the marked text. */
export interface TimemlDocument {
  readonly id: string
  /** Value of the creation time. */
  readonly created: string | null
  readonly text: string
  readonly timexes: readonly Timex[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null

/** Reads a .tml file: the text of <TEXT> without its marks, and its TIMEX3. Empty TIMEX3 have no words and are left out. */
export function readTimeml(id: string, xml: string): TimemlDocument {
  const created = attribute(/<DCT>([\s\S]*?)<\/DCT>/.exec(xml)?.[1] ?? '', 'value')
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  let open: { start: number; tag: string } | null = null
  const timexes: Timex[] = []
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) open = piece.endsWith('/>') ? null : { start: text.length, tag: piece }
    else if (piece === '</TIMEX3>' && open) {
      const type = attribute(open.tag, 'type') as Timex['type']
      const value = attribute(open.tag, 'value') ?? ''
      if (text.length > open.start) {
        timexes.push({ start: open.start, end: text.length, type, value, mod: attribute(open.tag, 'mod') })
      }
      open = null
    } else if (!piece.startsWith('<')) text += decode(piece)
  }
  return { id, created, text, timexes }
}

/** The document as TimeML with its TIMEX3, so that others' scorers can score it. Spans must not overlap. */
export function writeTimeml({ id, created, text, timexes }: TimemlDocument): string {
  let body = ''
  let at = 0
  for (const [index, { start, end, type, value, mod }] of timexes.entries()) {
    const modifier = mod === null ? '' : ` mod="${mod}"`
    body += `${encode(text.slice(at, start))}<TIMEX3 tid="t${index + 1}" type="${type}" value="${value}"${modifier}>${encode(text.slice(start, end))}</TIMEX3>`
    at = end
  }
  body += encode(text.slice(at))
  const dct = `<DCT><TIMEX3 tid="t0" type="DATE" value="${created ?? ''}" functionInDocument="CREATION_TIME">${created ?? ''}</TIMEX3></DCT>`
  return `<?xml version="1.0" ?>\n<TimeML>\n<DOCID>${encode(id)}</DOCID>\n${dct}\n<TEXT>${body}</TEXT>\n</TimeML>\n`
}
