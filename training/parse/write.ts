import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { LinearModel, ParserModel } from '#lexicon/parser-model'

const sizes = ({ mask, offsets, entries }: LinearModel) => ({
  bits: Math.log2(mask + 1),
  rows: offsets.length - 1,
  entries: entries.length,
})

const bytesOf = (array: Uint32Array | Int16Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

function matrix({ seen, ranks, offsets, entries }: LinearModel): Buffer {
  const body = Buffer.concat([seen, ranks, offsets, entries].map(bytesOf))
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
}

/** Writes the weights in the form that `readWeights` of src/lexicon/parser-model.ts reads, compressed (Brotli); gives the size in bytes. */
export function writeWeights(file: string, { tags, relations, tagger, tree }: Omit<ParserModel, 'buffer'>): number {
  const head = JSON.stringify({ tags, relations, tagger: sizes(tagger), tree: sizes(tree) })
  const padded = `${head.padEnd(4 * Math.ceil((Buffer.byteLength(head) + 1) / 4) - 1)}\n`
  const all = Buffer.concat([Buffer.from(padded), matrix(tagger), matrix(tree)])
  const small = brotliCompressSync(all, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(file, small)
  return small.length
}
