/** A word that a line's end parts: letters, a hyphen (U+002D, U+2010, or a soft one), and small letters on the next line. */
const PARTED = /([\p{L}\p{M}]+)[-\u2010\u00ad]$/u
const REST = /^(\p{Ll}[\p{L}\p{M}]*)/u

/** All words of a document that have no hyphen or several parts, in small letters: they tell how a parted word is written. */
export function wordsIn(paragraphs: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const lines of paragraphs)
    for (const line of lines)
      for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu))
        words.add(word.toLowerCase().replaceAll('\u2010', '-'))
  return words
}

/**
 * Lines as one text: a word that a line's end has parted is put together, with its hyphen only where the document writes it so elsewhere
 * ("cease-fire") and never without; a line that ends in a dash or a number ("2-") keeps it.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const parts: string[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const start = last === undefined ? null : PARTED.exec(last.slice(-60))?.[1]
    const rest = REST.exec(line)?.[1]
    if (last === undefined) parts.push(line)
    else if (start && rest) {
      const whole = `${start}${rest}`.toLowerCase()
      const isCompound = words.has(`${start}-${rest}`.toLowerCase()) && !words.has(whole)
      parts[parts.length - 1] = isCompound ? last.slice(0, -1).concat('-') : last.slice(0, -1)
      parts.push(line)
    } else parts.push(/[\p{L}\p{N}][-\u2010–—/]$/u.test(last) ? line : ` ${line}`)
  }
  return parts.join('').replace(/\u00ad/gu, '')
}
