import type { Claim } from '#model/claim'
import type { Account, Incident } from '#model/incident'
import { byText } from '#util/order'
import { deniedBy } from '../contradiction/denied.ts'
import type { Disputed } from '../contradiction/disputed.ts'
import { classInWords } from '../contradiction/person-class.ts'
import { blames } from '../contradiction/responsibility.ts'
import { isSameBody } from '../contradiction/same-body.ts'
import { tollsOf } from '../contradiction/toll.ts'
import { isAttack, isEvent } from '../link/families.ts'
import { eventDay } from '../link/keys.ts'

/** Something that a claim says: what it is filed under, and how it is shown. */
interface Said {
  readonly about: string
  readonly key: string
  readonly shown: string
  readonly claim: Claim
}

const targetOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his) /, '')
    .replace(/ (?:of|in|at|on|near|from|with|which|that|where|who)\b.*$/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()

/** Day, place, class, target and class of target as a claim of an event says them. */
function factsIn(claim: Claim): Said[] {
  if (!isEvent(claim.event.class) || claim.certainty === 'denied' || deniedBy(claim, undefined)) return []
  const { where, event, roles } = claim
  const day = eventDay(claim.when)
  const found: Said[] = []
  if (day !== null) found.push({ about: 'day', key: day, shown: day, claim })
  if (where && (where.precision === 'settlement' || where.precision === 'site')) {
    const name = where.name.replace(/ \(.*\)$/, '')
    found.push({
      about: 'place',
      key: where.geonameId === null ? name.toLowerCase() : `${where.geonameId}`,
      shown: name,
      claim,
    })
  }
  if (isAttack(event.class) && event.class !== 'attack' && event.class !== 'explosion')
    found.push({ about: 'class', key: event.class, shown: event.class.replaceAll('-', ' '), claim })
  for (const { role, name } of roles) {
    const target = role === 'target' ? targetOf(name) : ''
    if (target.includes(' ')) found.push({ about: 'target', key: target, shown: target, claim })
  }
  return found
}

/** Whom several hold to have done it, each under the name that the first of them gives. */
function actorsIn(disputed: Disputed): Said[] {
  const names: string[] = []
  return blames(disputed).flatMap(({ claim, blame }) => {
    if (!blame.did) return []
    const known = names.find((name) => isSameBody(name, blame.who))
    if (known === undefined && names.length < MOST_NAMES) names.push(blame.who)
    const who = known ?? blame.who
    return [{ about: 'who did it', key: who, shown: who, claim }]
  })
}

/** Different names of who did it that are told apart. */
const MOST_NAMES = 20

const figuresIn = (claims: readonly Claim[]): Said[] =>
  tollsOf(claims).flatMap(({ claim, count, group }) => {
    if (count.vague || count.min === null || count.min !== count.max) return []
    const figure = `${count.min} ${count.what}`
    return [
      { about: group === null ? 'number' : `number of ${classInWords(group)}`, key: figure, shown: figure, claim },
    ]
  })

const ORDER = ['day', 'place', 'class', 'who did it', 'target', 'number']
const rank = (about: string): number => {
  const at = ORDER.indexOf(about)
  return at < 0 ? ORDER.length : at
}

/**
 * What several independent accounts say alike: day, place, class, who did it, target, figures per class of person; what most share goes first. One claim of
 * each account. On a matter where an account says several things (two days), it agrees with what it says most often. Linear in the claims.
 */
export function agreementsOf(disputed: Disputed): Incident['agreements'] {
  const counted = new Set(disputed.accounts.filter((account: Account) => account.counted).map(({ source }) => source))
  const own = disputed.claims.filter(({ origin }) => counted.has(origin))
  const all = [...own.flatMap(factsIn), ...actorsIn({ ...disputed, claims: own }), ...figuresIn(own)]
  const times = new Map<string, number>()
  const keyOf = ({ about, key, claim }: Said): string => `${about}\n${key}\n${claim.origin}`
  for (const said of all) times.set(keyOf(said), (times.get(keyOf(said)) ?? 0) + 1)
  const most = new Map<string, number>()
  for (const said of all) {
    const matter = `${said.about}\n${said.claim.origin}`
    most.set(matter, Math.max(most.get(matter) ?? 0, times.get(keyOf(said)) ?? 0))
  }
  const groups = new Map<string, { first: Said; byOrigin: Map<string | null, string> }>()
  for (const said of all) {
    const { about, key, claim } = said
    const single = about === 'day'
    if (single && times.get(keyOf(said)) !== most.get(`${about}\n${claim.origin}`)) continue
    const known = groups.get(`${about}\n${key}`) ?? { first: said, byOrigin: new Map() }
    if (!known.byOrigin.has(claim.origin)) known.byOrigin.set(claim.origin, claim.id)
    groups.set(`${about}\n${key}`, known)
  }
  return [...groups.values()]
    .filter(({ byOrigin }) => byOrigin.size > 1)
    .sort(
      (a, b) =>
        rank(a.first.about) - rank(b.first.about) ||
        b.byOrigin.size - a.byOrigin.size ||
        byText(a.first.about, b.first.about) ||
        byText(a.first.key, b.first.key),
    )
    .map(({ first, byOrigin }) => ({
      about: `${first.about}: ${first.shown}`,
      claims: [...byOrigin.values()].sort(byText),
    }))
}
