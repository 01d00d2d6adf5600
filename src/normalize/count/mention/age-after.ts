import type { Word } from '../words.ts'

/** Age in ", 34," or ", aged 34," or "of 43" behind word `to`; null where there is none. */
export function ageAfter(list: readonly Word[], to: number): number | null {
  let at = list[to]?.text === ',' || list[to]?.lower === 'of' || list[to]?.text === '(' ? to + 1 : to
  if (list[at]?.lower === 'aged' || list[at]?.lower === 'age') at++
  else if (at === to) return null
  const text = list[at]?.text ?? ''
  const next = list[at + 1]
  return /^\d{1,3}$/.test(text) &&
    Number(text) < 111 &&
    (next === undefined || next.mark || /^(?:of|from|was|is|with|and|years?|died|in|at|who|has)$/.test(next.lower))
    ? Number(text)
    : null
}
