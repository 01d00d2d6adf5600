/** The name of the first entry of a ZIP archive (PKWARE APPNOTE 4.3.7: a local file header at the beginning), or null when the bytes begin none. */
export function firstEntry(bytes: Uint8Array): string | null {
  if (bytes.length < 30 || bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return null
  const length = bytes[26]! | (bytes[27]! << 8)
  return new TextDecoder('latin1').decode(bytes.subarray(30, 30 + Math.min(length, 1000)))
}
