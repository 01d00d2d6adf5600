import { writeFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { openParserModel, type ParserModel } from '#lexicon/parser-model'
import type { PackedModel } from './pack.ts'
import { widen } from './widen.ts'

/** Tags, relations and both matrices, packed (then there is no `layout`: older files have none) or widened. */
interface Weights extends Pick<ParserModel, 'tags' | 'relations'> {
  readonly tagger: PackedModel
  readonly tree: PackedModel
  readonly layout?: 'wide'
}

const sizes = ({ mask, offsets, entries }: PackedModel) => ({
  bits: Math.log2(mask + 1),
  rows: offsets.length - 1,
  entries: entries.length,
})

const bytesOf = (array: Uint32Array | Int16Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

function matrix({ seen, ranks, offsets, entries }: PackedModel): Buffer {
  const body = Buffer.concat([seen, ranks, offsets, entries].map(bytesOf))
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
}

/** Weights in the form that `openParserModel` of src/lexicon/parser-model.ts reads. */
function weightsBytes({ tags, relations, tagger, tree, layout }: Weights): Buffer {
  const head = JSON.stringify({ tags, relations, tagger: sizes(tagger), tree: sizes(tree), layout })
  const padded = `${head.padEnd(4 * Math.ceil((Buffer.byteLength(head) + 1) / 4) - 1)}\n`
  return Buffer.concat([Buffer.from(padded), matrix(tagger), matrix(tree)])
}

/** Writes packed weights, compressed (Brotli); gives the size in bytes. */
export function writeWeights(file: string, weights: Weights): number {
  const small = brotliCompressSync(weightsBytes(weights), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(file, small)
  return small.length
}

/** What the program reads, of the bytes of a file that `writeWeights` wrote: unpacked and widened. */
export function builtWeights(packed: Uint8Array): Buffer {
  const bytes = brotliDecompressSync(packed)
  const buffer = new SharedArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  const { tags, relations, tagger, tree } = openParserModel(buffer, 'packed')
  return weightsBytes({
    tags,
    relations,
    tagger: widen(tagger, tags.length),
    tree: widen(tree, 1 + 2 * relations.length),
    layout: 'wide',
  })
}
