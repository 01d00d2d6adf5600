import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { isAttack } from '../link/families.ts'
import type { Disputed } from './disputed.ts'

const FIGHTERS =
  /\b(?:fighters?|mercenar(?:y|ies)|militants?|soldiers?|troops|servicem[ae]n|combatants?|terrorists?|gunm[ae]n|rebels?|insurgents?|guerrillas?|contractors)\b/i
const CIVILIANS = /\b(?:civilians?|residents|patients|villagers|shoppers|passengers|schoolchildren)\b/i
const MILITARY =
  /\b(?:military (?:facility|target|site|base|depot|sites|facilities)|assembly point|deployment point|command post|headquarters|barracks|ammunition|arms factory|weapons|drone (?:plant|factory)|temporary base|workshop)\b/i
const CIVIL =
  /\b(?:residential|civilian|dwelling|homes?|houses?|apartment|hospital|clinic|school|market|medical|shop|church|mosque|kindergarten|no military|sports)\b/i

/** Which side of a matter a claim's words take; null when neither or both, and when it only passes them on with a "supposedly". */
function side(claim: Claim, one: RegExp, other: RegExp): 'one' | 'other' | null {
  if (claim.certainty === 'hedged') return null
  const text = claim.quote.text
  const [first, second] = [one.test(text), other.test(text)]
  if (first === second) return null
  // "there had been no military targets": denied, it speaks for the other side.
  const turned = claim.certainty === 'denied'
  return first !== turned ? 'one' : 'other'
}

interface Matter {
  readonly about: string
  readonly one: RegExp
  readonly other: RegExp
  readonly tells: (claim: Claim) => boolean
  readonly words: readonly [string, string]
}

const MATTERS: readonly Matter[] = [
  {
    about: 'who was harmed',
    one: FIGHTERS,
    other: CIVILIANS,
    tells: (claim) => ['casualties', 'presence', 'target-status'].includes(claim.event.class),
    words: ['fighters', 'civilians'],
  },
  {
    about: 'what was hit',
    one: MILITARY,
    other: CIVIL,
    tells: (claim) =>
      ['target-status', 'damage', 'fire', 'presence'].includes(claim.event.class) || isAttack(claim.event.class),
    words: ['a military target', 'a civilian one'],
  },
]

/** Origins at odds over who was harmed (fighters or civilians) and what was hit (military or civilian): one claim of each stands for it. */
export function statusConflicts({ claims, sources, accounts }: Disputed): Contradiction[] {
  // An outlet that is quoted passes on what somebody told it: over such matters it takes no side of its own.
  const speaks = new Set(
    accounts.map(({ source }) => source).filter((source) => sources.get(source ?? '')?.kind !== 'media'),
  )
  return MATTERS.flatMap(({ about, one, other, tells, words }) => {
    const sides = { one: new Map<string, Claim>(), other: new Map<string, Claim>() }
    for (const claim of claims) {
      const taken = claim.origin !== null && speaks.has(claim.origin) && tells(claim) ? side(claim, one, other) : null
      if (taken && claim.origin !== null && !sides[taken].has(claim.origin)) sides[taken].set(claim.origin, claim)
    }
    const name = (claim: Claim) => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
    return [...sides.one].flatMap(([origin, a]) =>
      [...sides.other]
        .filter(([rival]) => rival !== origin && !sides.one.has(rival) && !sides.other.has(origin))
        .map(
          ([, b]): Contradiction => ({
            about,
            kind: 'conflict',
            a: a.id,
            b: b.id,
            why: `${name(a)} speaks of ${words[0]}, ${name(b)} of ${words[1]}`,
          }),
        ),
    )
  })
}
