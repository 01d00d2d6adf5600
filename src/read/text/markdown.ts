import type { Medium } from '#model/report'
import { webAddress } from '../field/web-address.ts'

export interface PlainMarkdown {
  readonly text: string
  readonly media: readonly Medium[]
  readonly notes: readonly string[]
}

/** Marks within a line: code, picture, link by address, link by name, bare address in angles, tag, escape, emphasis. Each alternative stops at its own opening mark, so a line is read once. */
const INLINE =
  /`([^`]+)`|!\[([^[\]]*)\]\(([^()\s]*)(?:\s[^()]*)?\)|\[([^[\]]+)\]\(([^()\s]*)(?:\s[^()]*)?\)|\[([^[\]]+)\]\[([^[\]]*)\]|<(https?:[^<>\s]+)>|<[a-zA-Z/!][^<>]*>|\\([!-/:-@[-`{-~])|(\*{1,3}|_{1,3})/gu

const REFERENCE = /^ {0,3}\[([^[\]]{1,200})\]:\s*<?(\S{1,2000}?)>?(?:\s+["'(].*)?$/u

/** Whether a run of `*` or `_` opens or closes emphasis: "5 * 3", "2*3" and snake_case do not. */
function isEmphasis(line: string, at: number, length: number): boolean {
  const before = line[at - 1] ?? ' '
  const after = line[at + length] ?? ' '
  const word = /[\p{L}\p{N}]/u
  if (/\s/.test(before) && /\s/.test(after)) return false
  return !(word.test(before) && word.test(after))
}

interface Found {
  readonly media: Medium[]
  readonly captions: string[]
  readonly addresses: ReadonlyMap<string, string>
}

/** One line without its marks; `offset` is where it will start in the text. */
function plainLine(line: string, offset: number, found: Found): string {
  let out = ''
  let last = 0
  const runs = [...line.matchAll(/\*{1,3}|_{1,3}/gu)].filter(({ 0: run, index }) => isEmphasis(line, index, run.length))
  const marks = new Set(runs.length > 1 ? runs.map(({ index }) => index) : [])
  for (const match of line.matchAll(INLINE)) {
    const [all, code, alt, picture, words, address, named, name, bare, escaped, run] = match
    out += line.slice(last, match.index)
    last = match.index + all.length
    const target = address ?? bare ?? found.addresses.get((name || named || '').toLowerCase())
    if (run) out += marks.has(match.index) ? '' : run
    else if (picture !== undefined) {
      const url = webAddress(picture)
      if (url) found.media.push({ kind: 'image', url, quote: null })
      if (alt) found.captions.push(alt)
    } else if (words ?? named ?? bare) {
      const shown = plainLine(words ?? named ?? '', 0, { ...found, media: [] }) || (bare ?? '')
      const url = webAddress(target ?? null)
      const start = offset + out.length
      out += named && !target ? all : shown
      if (url && shown)
        found.media.push({ kind: 'link', url, quote: { start, end: start + shown.length, text: shown } })
    } else out += code ?? escaped ?? ''
  }
  return out + line.slice(last)
}

const isRule = (line: string): boolean => /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u.test(line)

/**
 * Markdown as the words it shows: no marks of headings, emphasis, quoting and links, no tags, no comments; list marks stay. Links become media
 * with the words they stand on, pictures media without. Fenced blocks are kept as they are.
 */
export function plainMarkdown(markdown: string): PlainMarkdown {
  const lines = markdown
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const references = lines.map((line) => REFERENCE.exec(line))
  const addresses = new Map(references.flatMap((match) => (match ? [[match[1]!.toLowerCase(), match[2]!]] : [])))
  const found: Found = { media: [], captions: [], addresses }
  let text = ''
  let fenced = false
  for (const [index, line] of lines.entries()) {
    const fence = /^ {0,3}(```|~~~)/u.test(line)
    if (fence) fenced = !fenced
    if (fence || (!fenced && (references[index] || isRule(line) || /^ {0,3}=+$/u.test(line)))) continue
    const bare = line.replace(/^ {0,3}(?:> ?)+/u, '').replace(/^ {0,3}#{1,6}\s+/u, '')
    const trimmed = bare === line || !/#\s*$/.test(bare) ? bare : bare.replace(/\s#+\s*$/u, '')
    const plain = fenced ? line : plainLine(trimmed, text.length, found)
    if (text !== '' || plain.trim() !== '') text += `${plain}\n`
  }
  const { media, captions } = found
  const notes =
    captions.length > 0 ? [`captions beside the text: ${captions.map((caption) => `“${caption}”`).join(' ')}`] : []
  return { text, media, notes }
}
