/**
 * First bytes of common formats that are not text (file signatures: https://www.iana.org/assignments/media-types, each
 * format's own specification). Latin-1 strings; `at` is the offset.
 */
const SIGNATURES: readonly { readonly name: string; readonly bytes: string; readonly at?: number }[] = [
  { name: 'a PDF document', bytes: '%PDF-' },
  { name: 'a ZIP archive or an office document', bytes: 'PK\x03\x04' },
  { name: 'a gzip archive', bytes: '\x1f\x8b' },
  { name: 'a bzip2 archive', bytes: 'BZh' },
  { name: 'an xz archive', bytes: '\xfd7zXZ\x00' },
  { name: 'a 7-Zip archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { name: 'a Zstandard archive', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a tar archive', bytes: 'ustar', at: 257 },
  { name: 'a PNG picture', bytes: '\x89PNG\r\n' },
  { name: 'a JPEG picture', bytes: '\xff\xd8\xff' },
  { name: 'a GIF picture', bytes: 'GIF8' },
  { name: 'a WebP picture, or WAV or AVI', bytes: 'RIFF' },
  { name: 'an MP4 film', bytes: 'ftyp', at: 4 },
  { name: 'a Matroska film', bytes: '\x1aE\xdf\xa3' },
  { name: 'an MP3 recording', bytes: 'ID3' },
  { name: 'an Ogg recording', bytes: 'OggS' },
  { name: 'an SQLite database', bytes: 'SQLite format 3\x00' },
  { name: 'an old or locked office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a program', bytes: '\x7fELF' },
  { name: 'a program', bytes: 'MZ\x90\x00' },
  { name: 'a WebAssembly program', bytes: '\x00asm' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a font', bytes: 'wOF' },
]

/** Share of control characters above which bytes are no text; a NUL counts when it is not part of UTF-16. */
const MOST_CONTROLS = 0.02

const startsWith = (bytes: Uint8Array, text: string, at: number): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** What the bytes are when their first ones are those of a known format that is not text: "a PNG picture"; else null. */
export function signatureOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(({ bytes: text, at = 0 }) => startsWith(bytes, text, at))?.name ?? null
}

/** Whether decoded text has so many control characters (C0 but white space, DEL; U+FFFD counts too) that it is none. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65536)
  const controls = sample.match(/(?![\s\u0080-\u009f])\p{Cc}|\ufffd/gu)?.length ?? 0
  return controls > 8 && controls / sample.length > MOST_CONTROLS
}
