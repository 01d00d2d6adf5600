import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import { cannotBothHold, tollInWords } from './bounds.ts'
import type { Disputed } from './disputed.ts'
import { isOwnVoice } from './own-voice.ts'
import { classInWords } from './person-class.ts'
import { losesBound } from './retold-figures.ts'
import { rootsOf } from './roots.ts'
import { type Toll, tollsOf } from './toll.ts'

/** Origins beyond which figures, not origins, are paired: each figure is told by the first that gives it. */
const MANY = 24

/** "Has risen to nine", "grew to 17": words of a toll that goes on. */
const RISING =
  /\b(?:ris(?:en|es|ing)|rose|climb(?:s|ed|ing)?|gr(?:own|ew|ows|owing)|increas(?:ed|es|ing)|jumped|went up|up from|raised|revised)\b/i

const about = (a: Toll, b: Toll): string => {
  const what = a.count.what === b.count.what ? a.count.what : 'casualties'
  return a.group !== null && a.group === b.group ? `${what} (${classInWords(a.group)})` : what
}

/**
 * Figures that cannot both hold, per kind of harm and class of person. Between two origins it is a conflict: the latest figure of each is held against the
 * other's. It is an update where one origin, or one side, names a higher figure later, or a toll is said to have risen: a series is told once.
 * Quadratic in the origins that give figures, up to 24 of them; then in the figures given. Linear in the claims.
 */
export function countConflicts(disputed: Disputed): Contradiction[] {
  const { claims, accounts, sources, published } = disputed
  const root = rootsOf(accounts, sources)
  const name = ({ claim }: Toll): string => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  const time = ({ count, claim }: Toll): string => count.asOf ?? published(claim)
  const inOrder = [...tollsOf(claims)].sort(
    (a, b) =>
      byText(time(a), time(b)) ||
      byText(a.claim.report, b.claim.report) ||
      a.claim.quote.start - b.claim.quote.start ||
      byText(a.claim.id, b.claim.id),
  )
  const series = new Map<string, Toll[]>()
  for (const toll of inOrder) {
    const key = `${toll.claim.origin} ${toll.count.what} ${toll.group ?? ''}`
    const known = series.get(key)
    if (known) known.push(toll)
    else series.set(key, [toll])
  }
  const party = ({ claim }: Toll): string | null => sources.get(claim.origin ?? '')?.party ?? null
  const isLaterToll = (a: Toll, b: Toll): boolean => {
    if (!((b.count.min ?? 0) > (a.count.max ?? a.count.min ?? 0)) || b.count.what !== a.count.what) return false
    if (root(a.claim.origin ?? '') === root(b.claim.origin ?? '')) return true
    if (time(a) >= time(b)) return false
    return (party(a) !== null && party(a) === party(b)) || RISING.test(b.claim.quote.text)
  }
  const between = (a: Toll, b: Toll): Contradiction => {
    const later = isLaterToll(a, b)
    return {
      about: about(a, b),
      kind: later ? 'update' : 'conflict',
      a: a.claim.id,
      b: b.claim.id,
      why: later
        ? `${name(a)} said ${tollInWords(a)}, later ${name(b)} ${tollInWords(b)}`
        : `${name(a)} says ${tollInWords(a)}, ${name(b)} ${tollInWords(b)}`,
    }
  }
  const latest = [...series.values()].map((all) => all.at(-1) as Toll)
  const rooted = (toll: Toll): string => root(toll.claim.origin ?? '')
  const given = new Map(latest.map((toll) => [`${toll.claim.origin} ${toll.count.what}`, toll]))
  /** The figure of the origin that this one's goes back to; undefined where that is itself or gives none. */
  const base = (toll: Toll): Toll | undefined =>
    rooted(toll) === toll.claim.origin ? undefined : given.get(`${rooted(toll)} ${toll.count.what}`)
  const own = (toll: Toll): boolean => isOwnVoice(toll.claim, sources)
  const figure = (toll: Toll): string => `${Number(own(toll))} ${about(toll, toll)} ${tollInWords(toll)}`
  const standing = latest.filter((toll) => base(toll) === undefined)
  const seen = new Set<string>()
  const held =
    standing.length <= MANY ? standing : standing.filter((toll) => !seen.has(figure(toll)) && seen.add(figure(toll)))
  const pair = (one: Toll, other: Toll): Contradiction[] => {
    if (one.claim.origin === other.claim.origin || !cannotBothHold(one, other)) return []
    return [byText(time(one), time(other)) <= 0 ? between(one, other) : between(other, one)]
  }
  const conflicts = held.flatMap((one, index) => held.slice(index + 1).flatMap((other) => pair(one, other)))
  // "Officials spoke of nine, the governor later of 17": one voice, as far as is known.
  const vague = new Set(
    accounts.filter(({ dependsOn: [first] }) => first?.how === 'vague-plural').map(({ source }) => source),
  )
  const retold = latest.flatMap((toll) => {
    if (!vague.has(toll.claim.origin)) return []
    const root = base(toll)
    return root ? pair(toll, root).filter(({ kind }) => kind === 'update') : []
  })
  return [...[...series.values()].flatMap((all) => updateOf(all, name) ?? []), ...retold, ...conflicts]
}

/** "More than 60" told on as 60 is no new figure. */
const changes = (a: Toll, b: Toll): boolean => cannotBothHold(a, b) && !losesBound(a, b)

/** One origin's figures over its reports, as one update from the first to the last: "4, then 11, then 17 wounded". Null while all of them can hold. */
function updateOf(all: readonly Toll[], name: (toll: Toll) => string): Contradiction | null {
  const steps = all.filter((toll, index) => index === 0 || tollInWords(toll) !== tollInWords(all[index - 1] as Toll))
  const at = steps.findIndex((toll, index) => index > 0 && changes(steps[index - 1] as Toll, toll))
  const [first, last] = [steps[0], steps.at(-1)]
  if (at < 0 || !first || !last) return null
  const [a, b] = changes(first, last) ? [first, last] : [steps[at - 1] as Toll, steps[at] as Toll]
  return {
    about: about(a, b),
    kind: 'update',
    a: a.claim.id,
    b: b.claim.id,
    why: `${name(a)}: ${steps.map(tollInWords).join(', later ')}`,
  }
}
