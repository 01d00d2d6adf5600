import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import type { Count } from '#model/value'
import type { Disputed } from './conflicts.ts'

const PEOPLE = new Set(['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'abducted'])

interface Figure {
  readonly claim: Claim
  readonly count: Count
}

const inWords = ({ min, max }: Count): string =>
  min === max && min !== null
    ? `${min}`
    : min !== null && max !== null
      ? `${min} to ${max}`
      : min !== null
        ? `at least ${min}`
        : `at most ${max}`

/** Whether no number fits both: bounds apart. A vague count contradicts only zero; "about" leaves a tenth of room. */
export function cannotBothHold(a: Count, b: Count): boolean {
  if (a.vague !== b.vague || (a.vague && b.vague)) {
    const [vague, firm] = a.vague ? [a, b] : [b, a]
    return !(a.vague && b.vague) && firm.max === 0 && (vague.min ?? 0) > 0
  }
  const room = (count: Count): number =>
    count.approximate ? Math.ceil(Math.max(count.min ?? 0, count.max ?? 0) / 10) : 0
  const slack = Math.max(room(a), room(b))
  const low = (count: Count): number => count.min ?? 0
  const high = (count: Count): number => count.max ?? Number.POSITIVE_INFINITY
  return low(a) > high(b) + slack || low(b) > high(a) + slack
}

/** Whether two counts are of the same people: same kind, or none of any kind against some. Groups must not exclude each other. */
function comparable(a: Count, b: Count): boolean {
  const groups =
    a.group === null ||
    b.group === null ||
    a.group === b.group ||
    (a.group !== 'child' &&
      b.group !== 'child' &&
      a.group !== 'woman' &&
      b.group !== 'woman' &&
      a.group !== 'man' &&
      b.group !== 'man')
  if (!groups) return false
  if (a.what === b.what) return a.within === null && b.within === null
  const none = [a, b].find((count) => count.max === 0)
  const some = [a, b].find((count) => count.max !== 0)
  if (!none || !some || !PEOPLE.has(some.what)) return false
  return none.what === 'casualties' || (none.what === 'wounded' && some.what === 'killed')
}

const figures = (claims: readonly Claim[]): Figure[] =>
  claims.flatMap((claim) =>
    claim.counts
      .filter(
        (count) =>
          PEOPLE.has(count.what) &&
          (count.min !== null || count.max !== null) &&
          count.kind !== 'cumulative' &&
          count.kind !== 'added',
      )
      .map((count) => ({ claim, count })),
  )

/** Figures that cannot both hold: a conflict between two origins, an update when one origin names a new one later. */
export function countConflicts({ claims, sources, published }: Disputed): Contradiction[] {
  const all = figures(claims)
  const found: Contradiction[] = []
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (a.claim.origin === null || b.claim.origin === null || a.claim === b.claim) continue
      if (!comparable(a.count, b.count) || !cannotBothHold(a.count, b.count)) continue
      const same = a.claim.origin === b.claim.origin
      const [first, second] = published(a.claim) <= published(b.claim) ? [a, b] : [b, a]
      const isPart =
        same && first.claim.report === second.claim.report && first.claim.quote.start > second.claim.quote.start
      if (same && (isPart || !isTotal(first) || !isTotal(second))) continue
      const name = (figure: Figure) => sources.get(figure.claim.origin ?? '')?.name ?? 'nobody named'
      const about = `${first.count.what === second.count.what ? first.count.what : 'casualties'}`
      found.push({
        about,
        kind: same ? 'update' : 'conflict',
        a: first.claim.id,
        b: second.claim.id,
        why: same
          ? `${name(first)}: ${inWords(first.count)} ${first.count.what}, later ${inWords(second.count)}`
          : `${name(first)} says ${inWords(first.count)} ${first.count.what}, ${name(second)} ${inWords(second.count)} ${second.count.what}`,
      })
    }
  }
  return found
}

/** A figure for all, not for one of them: "a woman was hospitalised" is no toll. */
const isTotal = ({ count, claim }: Figure): boolean => claim.persons.length === 0 && count.within === null
