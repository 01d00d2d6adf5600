import type { Bounds } from '../sheet/value.ts'

/** Room that "about" leaves: a tenth, as in the contradictions of an incident. */
const room = ({ approximate, min, max }: Bounds): number =>
  approximate ? Math.ceil(Math.max(min ?? 0, max ?? 0) / 10) : 0

/** Whether some number fits both. A vague number ("several") has no bounds to part from, but for zero. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  if (a.vague || b.vague) return (a.max === 0) === (b.max === 0)
  const slack = Math.max(room(a), room(b))
  const infinite = Number.POSITIVE_INFINITY
  return (a.min ?? 0) <= (b.max ?? infinite) + slack && (b.min ?? 0) <= (a.max ?? infinite) + slack
}
