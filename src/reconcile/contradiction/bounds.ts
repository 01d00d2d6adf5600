import type { Count } from '#model/value'
import { CLASSES, classInWords } from './person-class.ts'
import type { Toll } from './toll.ts'

const low = ({ min }: Count): number => min ?? 0
const high = ({ max }: Count): number => max ?? Number.POSITIVE_INFINITY

/** "About 60" leaves a tenth of room. */
const room = ({ approximate, min, max }: Count): number =>
  approximate ? Math.ceil(Math.max(min ?? 0, max ?? 0) / 10) : 0

/** What is a part of what: who was killed is among the casualties. */
const AMONG: Readonly<Record<string, string>> = {
  killed: 'casualties',
  wounded: 'casualties',
  hospitalised: 'casualties',
}

/** How two tolls go together: of the same people, the first of some of the second's, or neither. */
function relation(a: Toll, b: Toll): 'same' | 'part' | null {
  const [sameWhat, sameGroup] = [a.count.what === b.count.what, a.group === b.group]
  if (sameWhat && sameGroup) return 'same'
  const narrower = sameGroup || b.group === null
  if (narrower && (sameWhat || AMONG[a.count.what] === b.count.what)) return 'part'
  // "No one was injured" holds no dead either.
  if (narrower && b.count.max === 0 && b.count.what === 'wounded' && a.count.what === 'killed') return 'part'
  return null
}

/** Whether a number of some people can be greater than that of all of them. A vague word is at odds with none only. */
function exceeds(part: Count, whole: Count): boolean {
  if (part.vague || whole.vague) return whole.max === 0 && low(part) > 0
  return low(part) > high(whole) + Math.max(room(part), room(whole))
}

/** Whether no number of people fits both: bounds apart for the same people, a part greater than its whole. Part within whole is no quarrel. */
export function cannotBothHold(a: Toll, b: Toll): boolean {
  const how = relation(a, b)
  if (how === 'same') return exceeds(a.count, b.count) || exceeds(b.count, a.count)
  if (how === 'part') return exceeds(a.count, b.count)
  return relation(b, a) === 'part' && exceeds(b.count, a.count)
}

/** A toll as it is told: "more than 60 foreigners killed", "nobody wounded", "about 12 killed", "several killed". */
export function tollInWords({ count, group }: Toll): string {
  const { min, max, vague, approximate, what, of, quote } = count
  const people = group === null || CLASSES.has(group) || of === null ? classInWords(group) : of
  const whom = what === 'casualties' && group !== null ? `${group} ${what}` : [people, what].filter(Boolean).join(' ')
  if (max === 0) return what === 'casualties' ? `no ${whom}` : group === null ? `nobody ${what}` : `no ${whom}`
  if (vague) return `${/[\p{L}]{3,}/u.test(quote.text) ? quote.text.toLowerCase() : 'some'} ${what}`
  const about = approximate ? 'about ' : ''
  if (min !== null && max === null && /\b(?:more than|over)\b/i.test(quote.text)) return `more than ${min - 1} ${whom}`
  if (min === max) return `${about}${min} ${whom}`
  if (max === null) return `at least ${about}${min} ${whom}`
  return min === null ? `at most ${about}${max} ${whom}` : `${about}${min} to ${max} ${whom}`
}
