import { feature } from '../linear/hash.ts'
import { type State, stackAt } from './state.ts'

/** Room for the features of one state. */
export const TREE_FEATURES = 128

/** What the features see of each word, by its number; behind the words, the artificial root and "nothing" (0). */
export interface Atoms {
  /** Hash of the lower-case word. */
  readonly word: Int32Array
  /** Class of its tag, plus one. */
  readonly tag: Int32Array
  /** Number of its universal tag, plus one. */
  readonly coarse: Int32Array
}

/** Atoms of a sentence's words, with the root and "nothing" behind them. */
export function atomsOf(lower: Int32Array, tags: Int32Array, coarseOf: Int32Array): Atoms {
  const size = lower.length
  const word = new Int32Array(size + 2)
  const tag = new Int32Array(size + 2)
  const coarse = new Int32Array(size + 2)
  word.set(lower)
  for (let at = 0; at < size; at += 1) {
    tag[at] = (tags[at] as number) + 1
    coarse[at] = (coarseOf[tags[at] as number] as number) + 1
  }
  word[size] = 2
  tag[size] = 255
  coarse[size] = 255
  return { word, tag, coarse }
}

/** Distances are told apart up to 4, then in two steps. */
const distance = (from: number, to: number): number => {
  const gap = to - from
  if (gap <= 4) return gap
  return gap <= 8 ? 5 : 6
}

/**
 * Writes the hashed features of a state into `out`; gives how many. The templates are those of Zhang and Nivre (2011, "Transition-based Dependency
 * Parsing with Rich Non-local Features") moved to arc-hybrid, where the pair on the stack matters as much as the pair at the buffer, plus
 * the tags of the words next to the three in question.
 */
export function treeFeatures(state: State, { word, tag, coarse }: Atoms, out: Int32Array): number {
  const { size, next: b0, label, left, left2, right, right2, lefts, rights } = state
  const nothing = size + 1
  const s0 = stackAt(state, 0)
  const s1 = stackAt(state, 1)
  const s2 = stackAt(state, 2)
  const b1 = Math.min(b0 + 1, nothing)
  const b2 = Math.min(b0 + 2, nothing)
  const s0l = left[s0] as number
  const s0l2 = left2[s0] as number
  const s0r = right[s0] as number
  const s0r2 = right2[s0] as number
  const s1l = left[s1] as number
  const s1r = right[s1] as number
  const s1r2 = right2[s1] as number
  const b0l = left[b0] as number
  const b0l2 = left2[b0] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const s2w = word[s2] as number
  const b0w = word[b0] as number
  const b1w = word[b1] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const b2t = tag[b2] as number
  const s0lt = tag[s0l] as number
  const s0rt = tag[s0r] as number
  const s1lt = tag[s1l] as number
  const s1rt = tag[s1r] as number
  const b0lt = tag[b0l] as number
  const near = s0 === nothing ? 7 : distance(s0, b0)
  const far = s1 === nothing ? 7 : distance(s1, s0)
  const s0v = ((lefts[s0] as number) << 8) | (rights[s0] as number)
  const s1v = ((lefts[s1] as number) << 8) | (rights[s1] as number)
  const b0v = lefts[b0] as number
  const s0ll = label[s0l] as number
  const s0rl = label[s0r] as number
  const s1ll = label[s1l] as number
  const s1rl = label[s1r] as number
  const b0ll = label[b0l] as number
  const s0after = s0 === nothing ? 0 : (tag[s0 + 1] as number)
  const s0before = s0 === nothing || s0 === 0 ? 0 : (tag[s0 - 1] as number)
  const b0before = b0 === 0 ? 0 : (tag[b0 - 1] as number)
  const s1after = s1 === nothing ? 0 : (tag[s1 + 1] as number)
  let n = 0
  out[n++] = feature(0, 0)
  // One word.
  out[n++] = feature(1, s0w)
  out[n++] = feature(2, s0t)
  out[n++] = feature(3, s0w, s0t)
  out[n++] = feature(4, s1w)
  out[n++] = feature(5, s1t)
  out[n++] = feature(6, s1w, s1t)
  out[n++] = feature(7, b0w)
  out[n++] = feature(8, b0t)
  out[n++] = feature(9, b0w, b0t)
  out[n++] = feature(10, b1w)
  out[n++] = feature(11, b1t)
  out[n++] = feature(12, b1w, b1t)
  out[n++] = feature(13, word[b2] as number)
  out[n++] = feature(14, b2t)
  out[n++] = feature(15, s2w)
  out[n++] = feature(16, s2t)
  // Children.
  out[n++] = feature(17, word[s0l] as number, s0ll)
  out[n++] = feature(18, s0lt, s0ll)
  out[n++] = feature(19, word[s0r] as number, s0rl)
  out[n++] = feature(20, s0rt, s0rl)
  out[n++] = feature(21, word[s1l] as number, s1ll)
  out[n++] = feature(22, s1lt, s1ll)
  out[n++] = feature(23, word[s1r] as number, s1rl)
  out[n++] = feature(24, s1rt, s1rl)
  out[n++] = feature(25, word[b0l] as number, b0ll)
  out[n++] = feature(26, b0lt, b0ll)
  out[n++] = feature(27, s0t, s0ll, label[s0l2] as number)
  out[n++] = feature(28, s0t, s0rl, label[s0r2] as number)
  out[n++] = feature(29, s1t, s1rl, label[s1r2] as number)
  out[n++] = feature(30, b0t, b0ll, label[b0l2] as number)
  // Stack and buffer.
  out[n++] = feature(31, s0w, b0w)
  out[n++] = feature(32, s0w, b0t)
  out[n++] = feature(33, s0t, b0w)
  out[n++] = feature(34, s0t, b0t)
  out[n++] = feature(35, s0w ^ (s0t << 20), b0w, b0t)
  out[n++] = feature(36, s0w, s0t, b0t)
  out[n++] = feature(37, s0t, b0w, b0t)
  out[n++] = feature(38, s0w, b0w, near)
  out[n++] = feature(39, s0t, b0t, near)
  // The two on the stack.
  out[n++] = feature(40, s1w, s0w)
  out[n++] = feature(41, s1w, s0t)
  out[n++] = feature(42, s1t, s0w)
  out[n++] = feature(43, s1t, s0t)
  out[n++] = feature(44, s1w ^ (s1t << 20), s0w, s0t)
  out[n++] = feature(45, s1w, s1t, s0t)
  out[n++] = feature(46, s1t, s0w, s0t)
  out[n++] = feature(47, s1t, s0t, far)
  out[n++] = feature(48, s1w, s0w, far)
  // Second on the stack and buffer; along the buffer.
  out[n++] = feature(49, s1w, b0w)
  out[n++] = feature(50, s1t, b0t)
  out[n++] = feature(51, s1t, b0w)
  out[n++] = feature(52, s1w, b0t)
  out[n++] = feature(53, b0t, b1t)
  out[n++] = feature(54, b0w, b1t)
  out[n++] = feature(55, b0t, b1w)
  out[n++] = feature(56, b0w, b1w)
  out[n++] = feature(57, s0w, b1t)
  // Three words.
  out[n++] = feature(58, s0t, b0t, b1t)
  out[n++] = feature(59, b0t, b1t, b2t)
  out[n++] = feature(60, s1t, s0t, b0t)
  out[n++] = feature(61, s2t, s1t, s0t)
  out[n++] = feature(62, s1w, s0t, b0t)
  out[n++] = feature(63, s1t, s0w, b0t)
  out[n++] = feature(64, s1t, s0t, b0w)
  out[n++] = feature(65, s0w, b0t, b1t)
  out[n++] = feature(66, s0t, b0w, b1t)
  out[n++] = feature(67, s0t, b0t, b1w)
  out[n++] = feature(68, s0t, s0lt, b0t)
  out[n++] = feature(69, s0t, s0rt, b0t)
  out[n++] = feature(70, s0t, b0t, b0lt)
  out[n++] = feature(71, s1t, s0t, s0lt)
  out[n++] = feature(72, s1t, s0t, s0rt)
  out[n++] = feature(73, s1t, s1lt, s0t)
  out[n++] = feature(74, s1t, s1rt, s0t)
  out[n++] = feature(75, s0t, s0lt, tag[s0l2] as number)
  out[n++] = feature(76, s0t, s0rt, tag[s0r2] as number)
  out[n++] = feature(77, s1t, s1rt, tag[s1r2] as number)
  out[n++] = feature(78, b0t, b0lt, tag[b0l2] as number)
  out[n++] = feature(79, s1w, s0w, b0t)
  out[n++] = feature(80, s1t, word[s0l] as number, s0t)
  out[n++] = feature(81, s1w, word[s0l] as number, s0t)
  out[n++] = feature(82, s1t, s0t, s1rl)
  out[n++] = feature(83, s0t, b0t, s0rl)
  out[n++] = feature(84, s0t, b0t, b0ll)
  // How many children, how far.
  out[n++] = feature(85, s0w, s0v)
  out[n++] = feature(86, s0t, s0v)
  out[n++] = feature(87, s1w, s1v)
  out[n++] = feature(88, s1t, s1v)
  out[n++] = feature(89, b0w, b0v)
  out[n++] = feature(90, b0t, b0v)
  out[n++] = feature(91, s0w, near)
  out[n++] = feature(92, b0w, near)
  out[n++] = feature(93, s1w, far)
  out[n++] = feature(94, s0w, far)
  // What stands beside them.
  out[n++] = feature(95, s0t, s0after, b0t)
  out[n++] = feature(96, s0t, b0before, b0t)
  out[n++] = feature(97, s1t, s0before, s0t)
  out[n++] = feature(98, s1t, s1after, s0t)
  out[n++] = feature(99, s1w, s1after, s0t)
  // Universal tags, where Penn tags are too many to learn three at once.
  const s0c = coarse[s0] as number
  const s1c = coarse[s1] as number
  const b0c = coarse[b0] as number
  const b1c = coarse[b1] as number
  out[n++] = feature(100, s0c, b0c, b1c)
  out[n++] = feature(101, s1c, s0c, b0c)
  out[n++] = feature(102, coarse[s2] as number, s1c, s0c)
  out[n++] = feature(103, b0c, b1c, coarse[b2] as number)
  out[n++] = feature(104, s0c | (s1c << 8), b0c, b1c)
  out[n++] = feature(105, s0w, b0c)
  out[n++] = feature(106, s1w, s0c)
  out[n++] = feature(107, s0c, b0c, near)
  out[n++] = feature(108, s1c, s0c, far)
  out[n++] = feature(109, s0c | ((coarse[s0l] as number) << 8), b0c, s0rl)
  out[n++] = feature(110, s1c | ((coarse[s1r] as number) << 8), s0c, s0ll)
  return n
}
