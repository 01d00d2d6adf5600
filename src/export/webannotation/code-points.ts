/** Offsets of one text as Web Annotation counts them. */
export interface CodePoints {
  /** Unicode code points before a UTF-16 offset. An offset within a surrogate pair counts as the one before the pair. */
  at(offset: number): number
}

/**
 * Converts UTF-16 offsets, which JavaScript counts, to code points, which TextPositionSelector counts (Web Annotation Data Model, 4.2.5). One pass
 * over the text, then a search per offset.
 */
export function createCodePoints(text: string): CodePoints {
  // Offsets just behind each surrogate pair: a well-formed text has no lone surrogates, and a lone one is a code point of its own.
  const ends: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) ends.push(index + 2)
  return {
    at(offset) {
      let [low, high] = [0, ends.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] as number) <= offset) low = middle + 1
        else high = middle
      }
      const within = ends[low] === offset + 1 ? 1 : 0
      return offset - low - within
    },
  }
}
