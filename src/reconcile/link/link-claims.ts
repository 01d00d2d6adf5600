import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import { Groups } from '#util/groups'
import { byText } from '#util/order'
import { alike } from './alike.ts'
import { isAnswer, isConsequence, isEvent } from './families.ts'
import { blockKeys, eventDay, placeKeys } from './keys.ts'
import { misdated } from './misdated.ts'
import type { Rarity } from './rarity.ts'

/** Claims that are about one incident, and what joined them. */
export interface Linked {
  readonly claims: readonly Claim[]
  readonly why: readonly string[]
}

/** Joins claims, and keeps a sentence for each kind of join. */
interface Joins {
  readonly groups: Groups
  readonly why: { claim: string; sentence: string }[]
}

/** Joins all claims that share a block key. */
function joinBlocks(claims: readonly Claim[], { groups, why }: Joins): void {
  const blocks = new Map<string, Claim>()
  for (const claim of claims) {
    for (const key of blockKeys(claim)) {
      const first = blocks.get(key)
      if (!first) blocks.set(key, claim)
      else {
        groups.join(first.id, claim.id)
        why.push({
          claim: claim.id,
          sentence: `same day (${eventDay(claim.when)}) and same place (${claim.where?.name})`,
        })
      }
    }
  }
}

/** Whether an event's day lies in the span that a claim's own words give: a year, a month, "since May". An open span holds any day. */
function isWithinSpan(event: Claim, { when }: Claim): boolean {
  const day = eventDay(event.when)
  if (day === null || when === null) return true
  return (
    (when.earliest === null || when.earliest.slice(0, 10) <= day) &&
    (when.latest === null || when.latest.slice(0, 10) >= day)
  )
}

/** Which group a claim without a day or a place goes to, among those its own report tells of. */
function home(claim: Claim, anchored: readonly Claim[], { groups }: Joins): { to: Claim; because: string } | null {
  const day = eventDay(claim.when)
  const places = placeKeys(claim.where)
  // "also bombed in 2019" goes to no incident of another year.
  const possible = anchored.filter((one) => isWithinSpan(one, claim))
  const nearness = (one: Claim) => Math.abs(one.quote.start - claim.quote.start)
  const nearest = (those: readonly Claim[]) =>
    [...those].sort((a, b) => nearness(a) - nearness(b) || byText(a.id, b.id))[0]
  if (isAnswer(claim.event.class)) {
    const main = mainGroup(anchored, groups)
    return main ? { to: main, because: 'answers what its report mainly tells of' } : null
  }
  if (day !== null && places.length === 0) {
    const to = nearest(possible.filter((one) => eventDay(one.when) === day))
    return to ? { to, because: 'same report and day' } : null
  }
  if (day === null && places.length > 0) {
    const to = nearest(possible.filter((one) => placeKeys(one.where).some((key) => places.includes(key))))
    return to ? { to, because: 'same report and place' } : null
  }
  if (day === null) {
    const to = nearest(possible)
    return to ? { to, because: 'told beside it in the same report' } : null
  }
  return null
}

/** When a claim says it was, as far as it does: "in 2019", or the words of a time that stays open; null when it says nothing. */
const timeOf = ({ when }: Claim): string | null =>
  when === null ? null : when.edtf === '../..' ? (when.quote?.text.toLowerCase() ?? null) : when.edtf

/**
 * Joins events of one report that nothing ties to a day and place, but that it tells of the same place and time; what has no time goes with what was
 * told before it. A denial without dates is about one raid.
 */
function joinLoose(claims: readonly Claim[], { groups, why }: Joins): void {
  const inOrder = claims
    .filter((claim) => isEvent(claim.event.class))
    .sort((a, b) => byText(a.report, b.report) || a.quote.start - b.quote.start || byText(a.id, b.id))
  const last = new Map<string, string>()
  const first = new Map<string, Claim>()
  for (const claim of inOrder) {
    const place = `${claim.report} ${placeKeys(claim.where)[0] ?? ''}`
    const time = timeOf(claim) ?? last.get(place) ?? ''
    last.set(place, time)
    const key = `${place} ${time}`
    const known = first.get(key)
    if (!known) first.set(key, claim)
    else {
      groups.join(known.id, claim.id)
      why.push({ claim: claim.id, sentence: 'told in one report of the same place, without a day' })
    }
  }
}

/** A claim of the group that most claims of a report belong to; the earliest told of equals. */
function mainGroup(anchored: readonly Claim[], groups: Groups): Claim | undefined {
  const sizes = new Map<string, number>()
  for (const claim of anchored) sizes.set(groups.find(claim.id), (sizes.get(groups.find(claim.id)) ?? 0) + 1)
  return [...anchored].sort(
    (a, b) =>
      (sizes.get(groups.find(b.id)) ?? 0) - (sizes.get(groups.find(a.id)) ?? 0) ||
      a.quote.start - b.quote.start ||
      byText(a.id, b.id),
  )[0]
}

/**
 * Groups claims into incidents: by day and place over all reports; what has no day or place of its own goes where its own report tells it;
 * an account that is a day off joins when its numbers agree. Connected components, so that the order of claims does not matter.
 */
export function linkClaims(claims: readonly Claim[], reports: ReadonlyMap<string, Report>, rarity: Rarity): Linked[] {
  const joins: Joins = { groups: new Groups(), why: [] }
  const events = claims.filter((claim) => isEvent(claim.event.class) || isConsequence(claim.event.class))
  const anchored = events.filter((claim) => blockKeys(claim).length > 0)
  const isAnchored = new Set(anchored)
  joinBlocks(anchored, joins)
  for (const { a, b, sentence } of misdated(anchored)) {
    joins.groups.join(a.id, b.id)
    joins.why.push({ claim: b.id, sentence })
  }
  const byReport = new Map<string, Claim[]>()
  for (const claim of anchored) byReport.set(claim.report, [...(byReport.get(claim.report) ?? []), claim])
  // Homes are all found before any is joined: what joins must not depend on the order of claims.
  const homes = claims
    .filter(
      (claim) =>
        !isAnchored.has(claim) &&
        (isEvent(claim.event.class) || isConsequence(claim.event.class) || isAnswer(claim.event.class)),
    )
    .map((claim) => ({ claim, found: home(claim, byReport.get(claim.report) ?? [], joins) }))
  const taken = new Set(anchored)
  for (const { claim, found } of homes) {
    if (found) {
      joins.groups.join(found.to.id, claim.id)
      joins.why.push({ claim: claim.id, sentence: found.because })
    }
    if (found || isEvent(claim.event.class)) taken.add(claim)
  }
  joinLoose(
    homes.filter(({ found }) => found === null).map(({ claim }) => claim),
    joins,
  )
  // All are found before any is joined, here too.
  for (const { a, b, sentence } of alike([...taken], reports, joins.groups, rarity)) {
    joins.groups.join(a, b)
    joins.why.push({ claim: b, sentence })
  }
  return components([...taken], joins)
}

/** The groups as lists of claims, each with at least one event, in order of their smallest claim id. */
function components(claims: readonly Claim[], { groups, why }: Joins): Linked[] {
  const members = new Map<string, Claim[]>()
  for (const claim of claims) members.set(groups.find(claim.id), [...(members.get(groups.find(claim.id)) ?? []), claim])
  const reasons = new Map<string, Set<string>>()
  for (const { claim, sentence } of why) {
    const key = groups.find(claim)
    reasons.set(key, (reasons.get(key) ?? new Set()).add(sentence))
  }
  return [...members]
    .filter(([, own]) => own.some((claim) => isEvent(claim.event.class)))
    .map(([key, own]) => ({
      claims: own.sort((a, b) => byText(a.id, b.id)),
      why: [...(reasons.get(key) ?? [])].sort(byText),
    }))
    .sort((a, b) => byText(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))
}
