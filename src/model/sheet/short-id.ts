/** Digits of an id that are always shown. */
const LEAST = 8

/** A function that shortens ids to the digits that tell them apart, 8 at least. */
export function shortIds(ids: readonly string[]): (id: string) => string {
  const sorted = [...ids].sort()
  let length = LEAST
  for (const [i, id] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next === undefined || next === id) continue
    while (length < id.length && id.slice(0, length) === next.slice(0, length)) length++
  }
  return (id) => id.slice(0, length)
}
