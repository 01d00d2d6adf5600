/** A seeded generator of numbers from 0 to below 1 (a linear congruential one, constants of Numerical Recipes): the same corpus on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
