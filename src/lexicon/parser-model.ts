import { join } from 'node:path'
import { builtDataFolder } from './files.ts'
import { readShared } from './shared.ts'

/** A sparse matrix of hashed feature rows over classes. Rows that hold nothing take one bit. */
export interface LinearModel {
  /** Number of rows less one; a power of two less one. */
  readonly mask: number
  /** One bit per row: whether it holds anything. */
  readonly seen: Uint32Array
  /** How many rows that hold something come before each four words of `seen`. */
  readonly ranks: Uint32Array
  /** Twice where the entries of each row that holds something begin, one more when the row begins wide; one more than there are such rows. */
  readonly offsets: Uint32Array
  /**
   * Class in the low byte, weight in the high one: what is added together lies together. A weight too great for eight bits is held in several entries of
   * its class. Where a row begins wide, a weight for every class comes first (at an even place), and then entries for what did not fit.
   */
  readonly entries: Int16Array
  /** The same memory, read two weights at a time: of class 2n, plus 65536 times that of class 2n + 1. Wide rows are added up so. */
  readonly wide: Int32Array
}

/** Weights of the tagger and of the dependency parser, in typed views of one buffer. */
export interface ParserModel {
  /** Everything, flat: pass it to a worker thread and open it there with `openParserModel`. */
  readonly buffer: SharedArrayBuffer
  /** "NOUN|NN": universal and Penn tag of each class of the tagger. */
  readonly tags: readonly string[]
  /** Universal relations. Classes of the tree model: shift, then "left" with each relation, then "right" with each. */
  readonly relations: readonly string[]
  readonly tagger: LinearModel
  readonly tree: LinearModel
}

interface Sizes {
  readonly bits: number
  readonly rows: number
  readonly entries: number
}

/** Reads one matrix at byte `at` (a multiple of four); gives it and where it ends, rounded up to four. */
function readMatrix(bytes: Uint8Array, at: number, { bits, rows, entries }: Sizes): [LinearModel, number] {
  const { buffer, byteOffset } = bytes
  const words = 2 ** bits / 32
  const ranksAt = byteOffset + at + 4 * words
  const offsetsAt = ranksAt + words
  const entriesAt = offsetsAt + 4 * (rows + 1)
  const matrix = {
    mask: 2 ** bits - 1,
    seen: new Uint32Array(buffer, byteOffset + at, words),
    ranks: new Uint32Array(buffer, ranksAt, words / 4),
    offsets: new Uint32Array(buffer, offsetsAt, rows + 1),
    entries: new Int16Array(buffer, entriesAt, entries),
    wide: new Int32Array(buffer, entriesAt, entries >>> 1),
  }
  return [matrix, at + 4 * Math.ceil((5 * words + 4 * (rows + 1) + 2 * entries) / 4)]
}

/**
 * Opens weights that are in memory already, no copy, so that threads share them: a line of JSON padded with spaces to a multiple of four bytes, then both
 * matrices as they are in memory (little-endian). `layout` is `packed` in data/ (training/parse/pack.ts) and `wide` in what the build makes of it.
 * Throws an Error when the weights are of the other layout, as from a build before there were two, and a RangeError when they are cut short.
 */
export function openParserModel(buffer: SharedArrayBuffer, layout: 'packed' | 'wide' = 'wide'): ParserModel {
  const bytes = new Uint8Array(buffer)
  const end = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(0, end))) as {
    tags: string[]
    relations: string[]
    tagger: Sizes
    tree: Sizes
    layout?: string
  }
  const found = head.layout ?? 'packed'
  if (found !== layout) throw new Error(`the parser's weights are ${found}, not ${layout}: run \`npm run build\``)
  const [tagger, next] = readMatrix(bytes, end + 1, head.tagger)
  const [tree] = readMatrix(bytes, next, head.tree)
  return { buffer, tags: head.tags, relations: head.relations, tagger, tree }
}

/** Loads the weights that `npm run build` unpacked. Throws when the file is missing or cut short. */
export const loadParserModel = (path: string = join(builtDataFolder, 'parser.bin')): ParserModel =>
  openParserModel(readShared(path))
