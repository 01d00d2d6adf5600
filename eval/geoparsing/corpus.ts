import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A toponym that people marked: UTF-16 offsets into the text, and the point they gave it. */
export interface GoldPlace {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
  /** GeoNames feature code ("PPL", "ADM1", "PCLI"), or null where the corpus has none. */
  readonly code: string | null
  /** The usual name that the corpus ties it to, or null. */
  readonly entity: string | null
}

export interface GoldText {
  readonly id: string
  readonly text: string
  readonly places: readonly GoldPlace[]
}

/** One corpus, and whether it marks adjectives and people's names ("American") as toponyms too. */
export interface Corpus {
  readonly name: string
  readonly adjectives: boolean
  readonly texts: readonly GoldText[]
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const plain = (xml: string): string => {
  const data = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(xml)
  if (data) return data[1] ?? ''
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (ENTITIES[name] ?? whole),
  )
}

const inside = (xml: string, tag: string): string | null =>
  new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? null
const all = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>[\\s\\S]*?</${tag}>`, 'g'))].map((match) => match[0])
const number = (cell: string | null): number | null => (cell === null || cell.trim() === '' ? null : Number(cell))

function place(xml: string, shift: number): GoldPlace {
  const page = inside(xml, 'page')?.split('/wiki/')[1]
  const tag = inside(xml, 'gaztag')
  const name = tag ? inside(tag, 'name') : page ? decodeURIComponent(page).replaceAll('_', ' ') : null
  return {
    start: Number(inside(xml, 'start')) - shift,
    end: Number(inside(xml, 'end')) - shift,
    lat: number(inside(xml, 'lat')),
    lon: number(inside(xml, 'lon')),
    code: inside(xml, 'fcode'),
    entity: name === null ? null : plain(name),
  }
}

/** Reads LGL's form (LGL, TR-News) and GeoVirus's, which is alike but for its tags and counts from 1. */
function readXml(path: string): Corpus {
  const xml = readFileSync(path, 'utf8')
  const virus = xml.includes('<locations>')
  const texts = all(xml, 'article').map(
    (article, at): GoldText => ({
      id: /docid="([^"]*)"/.exec(article)?.[1] ?? String(at),
      text: plain(inside(article, 'text') ?? ''),
      places: all(article, virus ? 'location' : 'toponym').map((each) => place(each, virus ? 1 : 0)),
    }),
  )
  return { name: basename(path, '.xml'), adjectives: !virus, texts }
}

/** Reads a folder of brat pairs: `x.txt` with `x.ann`, whose lines "T1<tab>Literal 0 8<tab>Freetown" are toponyms without points. */
function readBrat(folder: string): Corpus {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
  const texts = files.map((file): GoldText => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const spans = lines.flatMap((line) => /^T\d+\t\S+ (\d+) (\d+)\t/.exec(line) ?? [])
    const places: GoldPlace[] = []
    for (let at = 0; at < spans.length; at += 3) {
      places.push({
        start: Number(spans[at + 1]),
        end: Number(spans[at + 2]),
        lat: null,
        lon: null,
        code: null,
        entity: null,
      })
    }
    return { id: file, text: readFileSync(join(folder, file.replace(/\.ann$/, '.txt')), 'utf8'), places }
  })
  return { name: basename(folder), adjectives: true, texts }
}

/** All corpora in a folder: its XML files, and itself or its folders where they hold brat pairs. Throws when there is none. */
export function readCorpora(folder: string): Corpus[] {
  const names = readdirSync(folder).sort()
  const corpora = names.flatMap((name): Corpus[] => {
    const path = join(folder, name)
    if (statSync(path).isDirectory())
      return readdirSync(path).some((file) => file.endsWith('.ann')) ? [readBrat(path)] : []
    return name.toLowerCase().endsWith('.xml') ? [readXml(path)] : []
  })
  if (names.some((name) => name.endsWith('.ann'))) corpora.push(readBrat(folder))
  if (corpora.length === 0) throw new Error(`${folder}: expected corpora in LGL's XML form or brat .txt/.ann pairs`)
  return corpora
}
