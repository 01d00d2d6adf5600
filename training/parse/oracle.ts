import type { State } from '#parse/tree/state'

/** How many right attachments each kind of move makes impossible: the dynamic oracle of Goldberg and Nivre (2013) for arc-hybrid. */
export interface Costs {
  shift: number
  left: number
  right: number
}

/** Counts them for `gold` heads (the root's head is `size`) into `costs`. */
export function countCosts({ stack, depth, next, size }: State, gold: Int32Array, costs: Costs): void {
  costs.shift = 0
  costs.left = 0
  costs.right = 0
  if (next < size)
    for (let at = 0; at < depth; at += 1) {
      const word = stack[at] as number
      if (gold[word] === next) costs.shift += 1
      if (at < depth - 1 && gold[next] === word) costs.shift += 1
    }
  if (depth === 0) return
  const top = stack[depth - 1] as number
  const head = gold[top] as number
  if (depth >= 2 && head === stack[depth - 2]) costs.left += 1
  if (head > next) costs.left += 1
  if (head >= next) costs.right += 1
  for (let word = next; word < size; word += 1)
    if (gold[word] === top) {
      costs.left += 1
      costs.right += 1
    }
}
