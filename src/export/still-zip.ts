/** 1 January 1980, 00:00:00, in the form of MS-DOS: the first moment a ZIP archive can name. */
const TIME = 0
const DATE = 0x0021

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * A ZIP archive with the clock taken out: the times of all entries are set to 1980-01-01, in the central directory and in each local header
 * (APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.12), so that the same content gives the same bytes. Changes `zip` in place. Throws when it is no ZIP
 * archive, or one of more than 65,535 entries.
 */
export function stillZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) throw new Error('no ZIP archive: it has no central directory')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < entries; i++) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== ENTRY)
      throw new Error(`entry ${i} of the ZIP archive is not where it should be`)
    view.setUint16(at + 12, TIME, true)
    view.setUint16(at + 14, DATE, true)
    const local = view.getUint32(at + 42, true)
    view.setUint16(local + 10, TIME, true)
    view.setUint16(local + 12, DATE, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
