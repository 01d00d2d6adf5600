import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { isAttack } from '../link/families.ts'
import type { Disputed } from './disputed.ts'

const FIGHTERS =
  /\b(?:fighters?|mercenar(?:y|ies)|militants?|soldiers?|troops|servicem[ae]n|combatants?|terrorists?|gunm[ae]n|rebels?|insurgents?|guerrillas?|contractors)\b/i
const CIVILIANS = /\b(?:civilians?|residents|patients|villagers|shoppers|passengers|schoolchildren)\b/i
const MILITARY =
  /\b(?:military (?:facilit(?:y|ies)|targets?|sites?|bases?|depots?|objects?|infrastructure|installations?|equipment|hardware|use|purpose|presence|importance)|assembly point|deployment point|command (?:post|cent(?:re|er))|headquarters|barracks|ammunition|arms (?:factory|depot|cache)|weapons|drone (?:plant|factory)|(?:temporary|fighters'?|mercenary) base|base (?:of|for) |workshop)\b|\bstaging (?:post|area|ground)/i
const CIVIL =
  /\b(?:residential|civilian|dwelling|homes?|houses?|apartments?|hospital|clinic|school|university|market|medical|shop|church|mosque|temple|kindergarten|nursery|sports|offices?|private firm|municipal|bakery|hotel|supermarket)\b/i
/** "No military use", "not a military target", "never a soldier": said of a place that is none. */
const NO_MILITARY = /\b(?:no|not|never|nor|neither|without|nothing)\b.{0,30}\b(?:military|soldiers?|troops|weapons)\b/i

type Side = 'one' | 'other'

/** Which side of a matter a claim's words take; null when neither or both, and when it only passes them on with a "supposedly". */
function sideOf(claim: Claim, { one, other, none }: Matter): { readonly side: Side; readonly denies: boolean } | null {
  if (claim.certainty === 'hedged') return null
  const text = claim.quote.text
  // "There had been no military targets" speaks for the other side; "no school was hit" for neither.
  if (none.one.test(text)) return { side: 'other', denies: true }
  if (none.other?.test(text)) return { side: 'one', denies: true }
  const [first, second] = [one.test(text), other.test(text)]
  if (first === second) return null
  if (claim.certainty !== 'denied') return { side: first ? 'one' : 'other', denies: false }
  return first ? { side: 'other', denies: true } : null
}

interface Matter {
  readonly about: string
  readonly one: RegExp
  readonly other: RegExp
  /** Words that say there was nothing of the one, or of the other. */
  readonly none: { readonly one: RegExp; readonly other?: RegExp }
  readonly tells: (claim: Claim) => boolean
  /** What each side speaks of: by saying so, by denying the other. */
  readonly words: Readonly<Record<Side, readonly [string, string]>>
}

const MATTERS: readonly Matter[] = [
  {
    about: 'who was harmed',
    one: FIGHTERS,
    other: CIVILIANS,
    none: {
      one: /\b(?:no|not|never|nor|neither) (?:\w+ ){0,2}(?:soldiers?|troops|fighters?|mercenar(?:y|ies)|militants?|servicem[ae]n)\b/i,
      other: /\b(?:no|not|never|nor|neither) (?:\w+ ){0,2}(?:civilians?|residents)\b/i,
    },
    tells: (claim) => ['casualties', 'presence', 'target-status'].includes(claim.event.class),
    words: { one: ['fighters', 'no civilians'], other: ['civilians', 'no fighters'] },
  },
  {
    about: 'what was hit',
    one: MILITARY,
    other: CIVIL,
    none: { one: NO_MILITARY },
    tells: (claim) =>
      ['target-status', 'damage', 'fire', 'presence'].includes(claim.event.class) || isAttack(claim.event.class),
    words: { one: ['a military target', 'no civilian one'], other: ['a civilian one', 'nothing military'] },
  },
]

/** Origins of a side that are held against the other's. */
const MOST = 24

/**
 * Origins at odds over who was harmed (fighters or civilians) and what was hit (military or civilian): one claim of each stands for it. Who speaks of both is
 * at odds with nobody. Linear in the claims, quadratic in the origins that take a side, 24 of each at most.
 */
export function statusConflicts({ claims, sources, accounts }: Disputed): Contradiction[] {
  const speaks = new Set(
    accounts.map(({ source }) => source).filter((source) => sources.get(source ?? '')?.kind !== 'media'),
  )
  const name = (claim: Claim) => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  return MATTERS.flatMap((matter) => {
    const sides = { one: new Map<string, Taken>(), other: new Map<string, Taken>() }
    for (const claim of claims) {
      if (claim.origin === null || !speaks.has(claim.origin) || !matter.tells(claim)) continue
      const taken = sideOf(claim, matter)
      const known = taken && sides[taken.side].get(claim.origin)
      // What it denies outright says more than what it merely tells of.
      if (taken && (!known || (taken.denies && !known.denies)))
        sides[taken.side].set(claim.origin, { claim, denies: taken.denies })
    }
    const only = (side: Side, other: Side): Taken[] =>
      [...sides[side]]
        .filter(([origin]) => !sides[other].has(origin))
        .map(([, taken]) => taken)
        .slice(0, MOST)
    const words = (side: Side, { denies }: Taken): string => matter.words[side][Number(denies)] as string
    const others = only('other', 'one')
    return only('one', 'other').flatMap((a) =>
      others.map(
        (b): Contradiction => ({
          about: matter.about,
          kind: 'conflict',
          a: a.claim.id,
          b: b.claim.id,
          why: `${name(a.claim)} speaks of ${words('one', a)}, ${name(b.claim)} of ${words('other', b)}`,
        }),
      ),
    )
  })
}

interface Taken {
  readonly claim: Claim
  readonly denies: boolean
}
