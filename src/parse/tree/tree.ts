import type { ParserModel } from '#lexicon/parser-model'
import { score, scoresOf } from '../linear/score.ts'
import { type Atoms, TREE_FEATURES, treeFeatures } from './features.ts'
import { allowedMoves, LEFT, RIGHT, SHIFT } from './moves.ts'
import { attachLeft, attachRight, isDone, type State, shift, startState } from './state.ts'

/** Does the move of class `move`: 0 shifts, then "left" with each of `relations` relations, then "right" with each. */
export function apply(state: State, move: number, relations: number): void {
  if (move === 0) shift(state)
  else if (move <= relations) attachLeft(state, move - 1)
  else attachRight(state, move - 1 - relations)
}

/**
 * The best move among those allowed. The relation `root` is for the artificial root alone, and it takes no other. Ties go to the lower class.
 */
export function bestMove(
  scores: Int32Array | Float32Array,
  allowed: number,
  { relations, root, atEnd }: { relations: number; root: number; atEnd: boolean },
): number {
  if ((allowed & LEFT) !== 0 && atEnd) return 1 + root
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  if ((allowed & SHIFT) !== 0) {
    best = 0
    most = scores[0] as number
  }
  for (let side = 0; side < 2; side += 1) {
    if ((allowed & (side === 0 ? LEFT : RIGHT)) === 0) continue
    const from = 1 + side * relations
    for (let relation = 0; relation < relations; relation += 1)
      if (relation !== root && (scores[from + relation] as number) > most) {
        best = from + relation
        most = scores[best] as number
      }
  }
  return best
}

/**
 * Heads and relations of one sentence by greedy arc-hybrid parsing: `head` holds word numbers, `size` for the root; `label` is one more than the
 * number of the relation. Exactly two moves a word; nothing is allocated while it runs.
 */
export function parseTree(
  atoms: Atoms,
  isMark: Uint8Array,
  { relations, tree }: Pick<ParserModel, 'relations' | 'tree'>,
): Pick<State, 'head' | 'label'> {
  const state = startState(isMark.length)
  const scores = scoresOf(1 + 2 * relations.length)
  const features = new Int32Array(TREE_FEATURES)
  const rules = { relations: relations.length, root: relations.indexOf('root'), atEnd: false }
  while (!isDone(state)) {
    const allowed = allowedMoves(state, isMark)
    rules.atEnd = state.next >= state.size
    // One move in seven is the only one there is: nothing to weigh.
    const isForced = allowed === SHIFT || (rules.atEnd && allowed === LEFT)
    if (!isForced) score(tree, features, treeFeatures(state, atoms, features), scores)
    apply(state, bestMove(scores, allowed, rules), relations.length)
  }
  return state
}
