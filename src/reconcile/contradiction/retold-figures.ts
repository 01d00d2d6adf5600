import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import { cannotBothHold, tollInWords } from './bounds.ts'
import type { Disputed } from './disputed.ts'
import { isOwnVoice } from './own-voice.ts'
import { type Toll, tollsOf } from './toll.ts'

/** Speakers between the outlet and the one who says it, that one included. */
export const depthOf = ({ attribution }: Claim): number => attribution.filter(({ id }) => id !== null).length

const isOpen = ({ count }: Toll): boolean => !count.vague && count.max === null && (count.min ?? 0) > 1
const isExact = ({ count }: Toll): boolean =>
  !count.vague && !count.approximate && count.min !== null && count.min === count.max

/** "More than 60" told on as "60": the number is the same, its bound is gone. */
export const losesBound = (near: Toll, far: Toll): boolean =>
  isOpen(near) && isExact(far) && [near.count.min, (near.count.min ?? 0) - 1].includes(far.count.min)

const isMore = (near: Toll, far: Toll): boolean =>
  cannotBothHold(near, far) && (far.count.min ?? 0) > (near.count.max ?? near.count.min ?? 0)

/** Tolls of one kind of harm that are compared; the earliest of more. */
const MOST = 40

/**
 * Numbers of one origin that grew or lost their bound in the retelling: more dead where it is heard through another, or deeper in a chain while it says less itself;
 * "more than 60" told on as 60; another's word told as fact in an outlet's own voice that quotes it elsewhere in that report, where others dispute it.
 * The nearer telling is the one with fewer speakers between, else the earlier. Linear in the claims; quadratic in at most 40 tolls of a kind.
 */
export function retoldFigures(disputed: Disputed, contested: ReadonlySet<string>): Contradiction[] {
  const { claims, accounts, sources, published } = disputed
  const name = ({ claim }: Toll): string => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  const heardFrom = new Map(
    accounts.flatMap(({ source, dependsOn: [first] }) =>
      source !== null && first && first.how !== 'vague-plural' ? [[source, first.source] as const] : [],
    ),
  )
  const cited = new Map<string, Set<string>>()
  for (const { report, attribution, origin } of claims) {
    const known = cited.get(report) ?? new Set<string>()
    if (attribution.length > 0 && origin !== null) known.add(origin)
    cited.set(report, known)
  }
  const drift = (a: Toll, b: Toll, why: string, about = a.count.what): Contradiction => ({
    about,
    kind: 'drift',
    a: a.claim.id,
    b: b.claim.id,
    why,
  })
  const compare = (near: Toll, far: Toll): Contradiction | null => {
    if (near.group !== far.group && near.group !== null && far.group !== null) return null
    if (near.claim.report === far.claim.report && near.claim.origin === far.claim.origin) return null
    const [here, there] = [near.claim.origin as string, far.claim.origin as string]
    const later = byText(published(near.claim), published(far.claim)) <= 0
    if (here === there) {
      if (losesBound(near, far) && later)
        return drift(near, far, `${name(near)}: ${tollInWords(near)}, told on as ${tollInWords(far)}`)
      const deeper = depthOf(far.claim) > depthOf(near.claim)
      return deeper && isMore(near, far) && published(near.claim) >= published(far.claim)
        ? drift(near, far, `${name(near)}: ${tollInWords(near)}; heard through others ${tollInWords(far)}`)
        : null
    }
    if (heardFrom.get(there) === here && isMore(near, far))
      return drift(
        near,
        far,
        `${name(near)}: ${tollInWords(near)}; as ${name(far)} has it from there ${tollInWords(far)}`,
      )
    const retells =
      later &&
      isOwnVoice(far.claim, sources) &&
      !isOwnVoice(near.claim, sources) &&
      cited.get(far.claim.report)?.has(here)
    if (!retells || far.claim.certainty !== 'asserted') return null
    if (losesBound(near, far))
      return drift(near, far, `${name(near)}: ${tollInWords(near)}; in ${name(far)}'s own voice ${tollInWords(far)}`)
    const same = near.count.min === far.count.min && near.count.max === far.count.max
    return same && contested.has(far.count.what)
      ? drift(near, far, `${tollInWords(near)}: ${name(near)}'s word, told as fact by ${name(far)}`, 'certainty')
      : null
  }
  const kinds = new Map<string, Toll[]>()
  for (const toll of tollsOf(claims)) {
    const key = toll.count.what
    const known = kinds.get(key)
    if (known) known.push(toll)
    else kinds.set(key, [toll])
  }
  return [...kinds.values()].flatMap((all) => {
    const tolls = [...all]
      .sort((a, b) => byText(published(a.claim), published(b.claim)) || byText(a.claim.id, b.claim.id))
      .slice(0, MOST)
    // An outlet that gives the speaker's own figure beside has not lost whose it is.
    const beside = (near: Toll, far: Toll): boolean =>
      tolls.some(({ claim }) => claim.report === far.claim.report && claim.origin === near.claim.origin)
    return tolls.flatMap((near) =>
      tolls.flatMap((far) => {
        const found = near === far ? null : compare(near, far)
        return found && !(isOwnVoice(far.claim, sources) && beside(near, far)) ? [found] : []
      }),
    )
  })
}
