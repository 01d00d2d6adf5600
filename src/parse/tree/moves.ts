import type { State } from './state.ts'

/** What may be done next, as bits. */
export const SHIFT = 1
export const LEFT = 2
export const RIGHT = 4

/**
 * The moves a state allows. The artificial root takes one word only, the last on the stack. A mark takes no children while there is another move.
 * `isMark`: 1 for each punctuation mark.
 */
export function allowedMoves({ size, stack, depth, next }: State, isMark: Uint8Array): number {
  if (next >= size) return depth === 1 ? LEFT : RIGHT
  let allowed = SHIFT
  if (depth >= 1 && isMark[next] === 0) allowed |= LEFT
  if (depth >= 2 && isMark[stack[depth - 2] as number] === 0) allowed |= RIGHT
  return allowed
}
