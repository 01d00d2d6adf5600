/** Harmonic mean of precision and recall, in per cent: 2·right / (found + gold). 0 where there is nothing to find and nothing found. */
export const f1 = (right: number, found: number, gold: number): number =>
  found + gold === 0 ? 0 : (200 * right) / (found + gold)
