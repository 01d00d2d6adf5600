import type { Claim } from '#model/claim'
import type { GivenCount } from '#model/decision'
import type { Quote } from '#model/span'
import type { Count } from '#model/value'
import type { FieldRule } from './field-rule.ts'

/** Place of the count that a value means: of that kind and class of person; where no class was given, the one for all before those for some. -1: none. */
function placeOf({ counts }: Claim, { what, group }: GivenCount): number {
  const exact = counts.findIndex((count) => count.what === what && count.group === (group ?? null))
  return exact >= 0 || group !== undefined ? exact : counts.findIndex((count) => count.what === what)
}

/** Counts without one of them: what was a part of it is a part of none, and the others' places move up. */
const without = (counts: readonly Count[], gone: number): Count[] =>
  counts
    .filter((_, index) => index !== gone)
    .map((count) => {
      if (count.within === null || count.within < gone) return count
      return { ...count, within: count.within === gone ? null : count.within - 1 }
    })

const countOf = (given: GivenCount, words: Quote, before: Count | undefined): Count => ({
  what: given.what,
  of: given.of === undefined ? (before?.of ?? null) : given.of,
  group: given.group === undefined ? (before?.group ?? null) : given.group,
  min: given.min ?? null,
  max: given.max ?? null,
  approximate: given.approximate ?? false,
  vague: given.vague ?? false,
  within: before?.within ?? null,
  kind: given.kind ?? before?.kind ?? 'total',
  asOf: given.asOf === undefined ? (before?.asOf ?? null) : given.asOf,
  quote: words,
})

/** One number of the claim; the others stay. */
export const counts: FieldRule<GivenCount> = {
  keyOf: ({ what, group }) => `${what} ${group ?? ''}`,
  read: (claim, value) => claim.counts[placeOf(claim, value)] ?? null,
  set(claim, value, words) {
    const at = placeOf(claim, value)
    if (value.remove) return at < 0 ? claim : { ...claim, counts: without(claim.counts, at) }
    const before = claim.counts[at]
    const set = countOf(value, words ?? before?.quote ?? claim.quote, before)
    return { ...claim, counts: at < 0 ? [...claim.counts, set] : claim.counts.with(at, set) }
  },
}
