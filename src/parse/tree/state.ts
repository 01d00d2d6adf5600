/**
 * State of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack, a buffer that begins at `next`, and what has been
 * attached so far. The artificial root stands behind the last word, at `size`; `size + 1` is "nothing", so that no look-up needs a test.
 */
export interface State {
  readonly size: number
  readonly stack: Int32Array
  depth: number
  next: number
  readonly head: Int32Array
  /** Relation of each word to its head, plus one; 0 while it has none. */
  readonly label: Int32Array
  /** Outermost and second outermost child on each side. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

/** The state before the first move over `size` words. */
export function startState(size: number): State {
  const nothing = size + 1
  const links = () => new Int32Array(size + 2).fill(nothing)
  const counts = () => new Int32Array(size + 2)
  return {
    size,
    stack: new Int32Array(size + 2),
    depth: 0,
    next: 0,
    head: links(),
    label: counts(),
    left: links(),
    left2: links(),
    right: links(),
    right2: links(),
    lefts: counts(),
    rights: counts(),
  }
}

/** Whether every word has its head. */
export const isDone = ({ size, depth, next }: State): boolean => depth === 0 && next >= size

/** The word `below` steps under the top of the stack, or "nothing". */
export const stackAt = ({ stack, depth, size }: State, below: number): number =>
  below < depth ? (stack[depth - 1 - below] as number) : size + 1

/** Moves the first word of the buffer onto the stack. */
export function shift(state: State): void {
  state.stack[state.depth] = state.next
  state.depth += 1
  state.next += 1
}

/** Takes the top of the stack as a child of the first word of the buffer. */
export function attachLeft(state: State, label: number): void {
  state.depth -= 1
  const child = state.stack[state.depth] as number
  const parent = state.next
  state.head[child] = parent
  state.label[child] = label + 1
  state.left2[parent] = state.left[parent] as number
  state.left[parent] = child
  state.lefts[parent] = (state.lefts[parent] as number) + 1
}

/** Takes the top of the stack as a child of the word under it. */
export function attachRight(state: State, label: number): void {
  state.depth -= 1
  const child = state.stack[state.depth] as number
  const parent = state.stack[state.depth - 1] as number
  state.head[child] = parent
  state.label[child] = label + 1
  state.right2[parent] = state.right[parent] as number
  state.right[parent] = child
  state.rights[parent] = (state.rights[parent] as number) + 1
}
