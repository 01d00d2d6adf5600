import type { Mention } from '../mention.ts'
import type { Word } from '../words.ts'

const INCLUDING = new Set(['including', 'includes', 'included', 'among'])
const INNER = /^(?:,|and)$/

/** Whether "including" or "among them" stands before word `from`, or is carried on by "and" from a mention that it stands before. */
export function isIncluded(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  const before = list[from - 1]?.lower ?? ''
  if (INCLUDING.has(before)) return true
  if (/^(?:them|those|whom|these)$/.test(before) && list[from - 2]?.lower === 'among') return true
  if (before === 'were' && list[from - 3]?.lower === 'among') return true
  return (
    last?.part === 'including' && last.to < from && list.slice(last.to, from).every((word) => INNER.test(word.lower))
  )
}
