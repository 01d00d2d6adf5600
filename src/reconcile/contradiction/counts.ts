import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import type { Count } from '#model/value'
import type { Disputed } from './disputed.ts'

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
function cannotBothHold(a: Count, b: Count): boolean {
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

/** Groups that are a part of any total: women, men and children are compared with their like only. */
const PARTS: ReadonlySet<string | null> = new Set(['child', 'woman', 'man'])

/** People who are some among all that were hurt: a nation, a trade, a rank. "Thirteen Frenchmen" are some of "sixty soldiers". */
const isSome = ({ of }: Count): boolean =>
  of !== null &&
  (/^\p{Lu}/u.test(of) ||
    /\b(?:officers?|policem[ae]n|reporters?|journalists?|medics?|doctors?|nurses?|rescuers?|firefighters?|students?|pupils?|prisoners?|specialists?|engineers?|workers?|employees?|pensioners?|teenagers?)\b/i.test(
      of,
    ))

const folded = ({ of }: Count): string => (of ?? '').toLowerCase().replace(/s$/, '')

/** Whether one is of some of the people that the other is of: it may be smaller, never greater. */
function fitsAsPart(a: Count, b: Count): boolean {
  if (isSome(a) === isSome(b)) return isSome(a) && folded(a) !== folded(b)
  const [part, whole] = isSome(a) ? [a, b] : [b, a]
  return (part.min ?? 0) <= (whole.max ?? Number.POSITIVE_INFINITY)
}

/** Whether two counts are of the same people: same kind, or none of any kind against some. */
function comparable(a: Count, b: Count): boolean {
  if ((PARTS.has(a.group) || PARTS.has(b.group)) && a.group !== b.group) return false
  if (fitsAsPart(a, b)) return false
  if (a.what === b.what) return true
  const none = [a, b].find((count) => count.max === 0)
  const some = [a, b].find((count) => count.max !== 0)
  return (
    none !== undefined &&
    some !== undefined &&
    (none.what === 'casualties' || (none.what === 'wounded' && some.what === 'killed'))
  )
}

/** "Two women are in serious condition", "nine of them gravely": those among the hurt who are so, not all. */
const CONDITION =
  /\b(?:serious|critical|grave|severe|stable|fair|satisfactory|moderate|mild|light)(?: or \w+)? condition\b|\b(?:seriously|gravely|critically|severely|lightly|slightly)\b/i

/** A figure for all, not for one of them: "a woman was hospitalised" is no toll, "60 of them" is part of one. */
const isTotal = (count: Count, claim: Claim): boolean =>
  PEOPLE.has(count.what) &&
  !(count.what !== 'killed' && CONDITION.test(claim.quote.text)) &&
  (count.min !== null || count.max !== null) &&
  count.within === null &&
  (count.kind === 'total' || count.kind === 'running') &&
  (count.max !== 1 || claim.persons.length === 0)

const size = (count: Count): number => count.min ?? count.max ?? 0

/** Each origin's toll in each report, per kind and group: its largest figure there, since smaller ones count a part. */
function tolls(claims: readonly Claim[]): Figure[] {
  const largest = new Map<string, Figure>()
  for (const claim of claims) {
    for (const count of claim.origin === null ? [] : claim.counts.filter((one) => isTotal(one, claim))) {
      const key = `${claim.origin} ${claim.report} ${count.what} ${count.group ?? ''}`
      const known = largest.get(key)
      if (!known || size(count) > size(known.count)) largest.set(key, { claim, count })
    }
  }
  return [...largest.values()]
}

/** Figures that cannot both hold: a conflict between two origins, an update when one origin names a new one later. */
export function countConflicts({ claims, sources, published }: Disputed): Contradiction[] {
  const all = tolls(claims)
  const name = ({ claim }: Figure): string => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): Contradiction[] => {
      if (!comparable(one.count, other.count) || !cannotBothHold(one.count, other.count)) return []
      const [a, b] = published(one.claim) <= published(other.claim) ? [one, other] : [other, one]
      const same = a.claim.origin === b.claim.origin
      if (same && a.claim.report === b.claim.report) return []
      const what = a.count.what === b.count.what ? a.count.what : 'casualties'
      const figure = ({ count }: Figure): string => `${inWords(count)} ${count.what}`
      const why = same
        ? `${name(a)}: ${figure(a)}, later ${figure(b)}`
        : `${name(a)} says ${figure(a)}, ${name(b)} ${figure(b)}`
      return [{ about: what, kind: same ? 'update' : 'conflict', a: a.claim.id, b: b.claim.id, why }]
    }),
  )
}
