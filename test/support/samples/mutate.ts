import fc from 'fast-check'

/** One change of bytes: where (0..1 of their length), how many, and what goes there. */
interface Change {
  readonly kind: 'flip' | 'cut' | 'duplicate' | 'splice' | 'inflate' | 'overwrite'
  readonly at: number
  readonly length: number
  readonly value: number
  readonly bytes: Uint8Array
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'duplicate', 'splice', 'inflate', 'overwrite'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.integer({ min: 1, max: 4000 })),
  value: fc.integer({ min: 0, max: 255 }),
  bytes: fc.uint8Array({ maxLength: 12 }),
})

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** The next number that is written out becomes a huge one: lengths, offsets, sizes of arrays. */
function inflate(bytes: Buffer, from: number, value: number): Buffer {
  let start = from
  while (start < bytes.length && !isDigit(bytes[start])) start++
  if (start === bytes.length) return bytes
  let end = start
  while (isDigit(bytes[end])) end++
  const huge = ['999999999999', '4294967295', '-1', '0', '2147483648', '99999999999999999999999'][value % 6]!
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(huge), bytes.subarray(end)])
}

function apply(bytes: Buffer, { kind, at, length, value, bytes: more }: Change): Buffer {
  const start = Math.floor(at * bytes.length)
  const end = Math.min(bytes.length, start + length)
  const [before, middle, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)]
  if (kind === 'cut') return Buffer.concat([before, after])
  if (kind === 'duplicate')
    return Buffer.concat([before, ...Array.from({ length: 1 + (value % 60) }, () => middle), after])
  if (kind === 'splice') return Buffer.concat([before, more, middle, after])
  if (kind === 'inflate') return inflate(bytes, start, value)
  const copy = Buffer.from(bytes)
  if (kind === 'flip' && start < copy.length) copy[start] = copy[start]! ^ (1 << (value % 8))
  // Four bytes that are a huge number in whichever order: lengths of binary formats.
  else if (kind === 'overwrite') copy.fill(value % 2 ? 0xff : 0x7f, start, Math.min(copy.length, start + 4))
  return copy
}

/** Bytes of a sample with some changes, or cut off, or none of it at all: random bytes, some behind its first ones. */
export const mutated = (sample: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(change, { minLength: 1, maxLength: 8 })
        .map((changes) => changes.reduce(apply, Buffer.from(sample))),
    },
    {
      weight: 1,
      arbitrary: fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((at) => sample.slice(0, Math.floor(at * sample.length))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(64), fc.uint8Array({ maxLength: 600 }))
        .map(([head, rest]) => Buffer.concat([sample.subarray(0, head), rest])),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
  )
