/** A size in words: "5 MB", "812 kB". */
function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB']
  return `${Math.round(value * 10) / 10} ${unit}`
}

/** Why an input beyond the limit is refused. */
export const tooLarge = (bytes: number | null, limit: number): string =>
  `it is ${bytes === null ? 'larger' : `${sizeInWords(bytes)}, more`} than the ${sizeInWords(limit)} that are read (--max-size)`
