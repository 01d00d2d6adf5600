import type { Rule } from '../parts.ts'

/** "summer 2023", "in the spring", "the winter of 1994"; "fall" is a verb and "spring" a well unless a year or "in the" says otherwise. */
export const season: Rule = (words, at) => {
  const sense = words[at]?.sense
  if (!sense?.season) return null
  const before = words[at - 1]?.lower
  const lead = before === 'the' ? words[at - 2]?.lower : before
  const cued = /^(?:in|by|during|since|until|till|through|over|early|late)$/.test(lead ?? '')
  return { from: at, to: at + 1, parts: { season: sense.season }, rule: 'season', weak: !cued }
}
