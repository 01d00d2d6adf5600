/**
 * The heads of a tree (`head.length` for the root) in which no mark heads anything: what hung on a mark hangs on the mark's own head, and when a mark was
 * the root, its first child that is a word becomes it. A sentence of marks alone stays as it is.
 */
export function withoutMarkHeads(head: Int32Array, isMark: Uint8Array): Int32Array {
  const size = head.length
  const heads = Int32Array.from(head)
  const root = heads.indexOf(size)
  if (isMark.indexOf(0) < 0) return heads
  if (root >= 0 && isMark[root] === 1) {
    const word = nearestWord(heads, root, isMark)
    for (let at = 0; at < size; at += 1) if (heads[at] === root) heads[at] = word
    heads[root] = word
    // The path from the new root up to the old one is cut at the new root.
    heads[word] = size
  }
  for (let at = 0; at < size; at += 1) {
    let parent = heads[at] as number
    while (parent < size && isMark[parent] === 1) parent = heads[parent] as number
    heads[at] = parent
  }
  return heads
}

/** The first word, in text order, all of whose ancestors are marks. There is one when there is any word. */
function nearestWord(heads: Int32Array, root: number, isMark: Uint8Array): number {
  for (let at = 0; at < heads.length; at += 1) {
    if (isMark[at] === 1) continue
    let parent = heads[at] as number
    while (parent !== root && isMark[parent] === 1) parent = heads[parent] as number
    if (parent === root) return at
  }
  return root
}
