import { gunzipSync, gzipSync } from 'node:zlib'

/** Bytes as they are kept. */
export const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes)

export const unpacked = (bytes: Uint8Array): Uint8Array => new Uint8Array(gunzipSync(bytes))

/** A value as it is kept where nobody looks it up by its parts. */
export const packedJson = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value))

export const unpackedJson = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'))
