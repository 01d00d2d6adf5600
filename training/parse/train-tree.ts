import { columnsOf } from '#parse/linear/columns'
import { atomsOf, TREE_FEATURES, treeFeatures } from '#parse/tree/features'
import { allowedMoves, LEFT, RIGHT, SHIFT } from '#parse/tree/moves'
import { isDone, startState } from '#parse/tree/state'
import { apply, bestMove } from '#parse/tree/tree'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { type Costs, countCosts } from './oracle.ts'
import { Perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

/** Rows of the tree model: 2^23. */
export const TREE_BITS = 23

/** By how much the right move must win, or it is learnt again. */
const MARGIN = 60

/** A feature is learnt from its third mistake on; chosen on the development documents. */
const PATIENCE = 3

/** In the first round the right move is done; later the model's own one, this often, so that it learns to go on after a mistake. */
const EXPLORE = 0.9

export interface TreeExample {
  readonly sentence: TreebankSentence
  /** Classes of guessed tags, such as the model will meet. */
  readonly tags: Int32Array
  readonly isMark: Uint8Array
}

/** The best-scored of the moves that lose nothing that can still be had; a right attachment only with its right relation. */
function rightMove(
  scores: Float32Array,
  allowed: number,
  costs: Costs,
  attach: { relations: number; root: number; left: number; right: number },
): number {
  const least = Math.min(
    (allowed & SHIFT) !== 0 ? costs.shift : Number.POSITIVE_INFINITY,
    (allowed & LEFT) !== 0 ? costs.left : Number.POSITIVE_INFINITY,
    (allowed & RIGHT) !== 0 ? costs.right : Number.POSITIVE_INFINITY,
  )
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  const consider = (move: number): void => {
    if ((scores[move] as number) <= most) return
    best = move
    most = scores[move] as number
  }
  if ((allowed & SHIFT) !== 0 && costs.shift === least) consider(0)
  if ((allowed & LEFT) !== 0 && costs.left === least) consider(1 + attach.left)
  if ((allowed & RIGHT) !== 0 && costs.right === least) consider(1 + attach.relations + attach.right)
  return best
}

/** The best-scored of the moves that are wrong: cost something, or have a wrong relation. -1 when there is none. */
function bestWrong(
  scores: Float32Array,
  allowed: number,
  costs: Costs,
  attach: { relations: number; root: number; left: number; right: number; atEnd: boolean },
): number {
  const least = Math.min(
    (allowed & SHIFT) !== 0 ? costs.shift : Number.POSITIVE_INFINITY,
    (allowed & LEFT) !== 0 ? costs.left : Number.POSITIVE_INFINITY,
    (allowed & RIGHT) !== 0 ? costs.right : Number.POSITIVE_INFINITY,
  )
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  const consider = (move: number): void => {
    if ((scores[move] as number) <= most) return
    best = move
    most = scores[move] as number
  }
  if ((allowed & SHIFT) !== 0 && costs.shift > least) consider(0)
  if ((allowed & LEFT) !== 0 && !attach.atEnd)
    for (let relation = 0; relation < attach.relations; relation += 1)
      if (relation !== attach.root && (costs.left > least || relation !== attach.left)) consider(1 + relation)
  if ((allowed & RIGHT) !== 0)
    for (let relation = 0; relation < attach.relations; relation += 1)
      if (relation !== attach.root && (costs.right > least || relation !== attach.right))
        consider(1 + attach.relations + relation)
  return best
}

/** Learns the moves of an arc-hybrid parser in `epochs` rounds. `log` is told the share of right moves of each. */
export function trainTree(
  examples: readonly TreeExample[],
  relations: readonly string[],
  coarseOf: Int32Array,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): Perceptron {
  const random = randomFrom(seed)
  const root = relations.indexOf('root')
  const rules = { relations: relations.length, root, atEnd: false }
  const numberOf = new Map(relations.map((relation, index) => [relation, index]))
  const model = new Perceptron(TREE_BITS, 1 + 2 * relations.length, PATIENCE)
  const scores = new Float32Array(1 + 2 * relations.length)
  const features = new Int32Array(TREE_FEATURES)
  const costs: Costs = { shift: 0, left: 0, right: 0 }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let moves = 0
    let right = 0
    for (const index of shuffled(examples.length, random)) {
      const { sentence, tags, isMark } = examples[index] as TreeExample
      const size = sentence.words.length
      const atoms = atomsOf(columnsOf(sentence.words).lower, tags, coarseOf)
      const gold = Int32Array.from(sentence.head, (head) => (head < 0 ? size : head))
      const labels = sentence.deprel.map((relation) => numberOf.get(relation) ?? 0)
      const state = startState(size)
      while (!isDone(state)) {
        const allowed = allowedMoves(state, isMark)
        rules.atEnd = state.next >= size
        const top = state.depth > 0 ? (state.stack[state.depth - 1] as number) : 0
        // An attachment that is wrong anyway still has the relation it would have had to its own head.
        const relation = labels[top] === root ? (numberOf.get('parataxis') ?? 0) : (labels[top] as number)
        const attach = { relations: relations.length, root, left: rules.atEnd ? root : relation, right: relation }
        const count = treeFeatures(state, atoms, features)
        model.score(features, count, scores)
        model.tick()
        countCosts(state, gold, costs)
        const guess = bestMove(scores, allowed, rules)
        const best = rightMove(scores, allowed, costs, attach)
        const wrong = bestWrong(scores, allowed, costs, { ...attach, atEnd: rules.atEnd })
        if (wrong >= 0 && (scores[best] as number) - (scores[wrong] as number) <= MARGIN)
          model.update(features, count, best, wrong)
        if (guess === best) right += 1
        moves += 1
        apply(state, epoch > 0 && random() < EXPLORE ? guess : best, relations.length)
      }
    }
    log(`round ${epoch + 1}: ${((100 * right) / moves).toFixed(2)}% of moves right`)
  }
  return model
}
