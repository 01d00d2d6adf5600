import type { Claim } from '#model/claim'
import type { Count } from '#model/value'
import { personClass } from './person-class.ts'

/** A figure of people harmed that an origin gives for all of a class of person. */
export interface Toll {
  readonly claim: Claim
  readonly count: Count
  /** Class of person; null for everybody. */
  readonly group: string | null
}

const PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'hospitalised',
  'casualties',
  'missing',
  'abducted',
  'arrested',
  'displaced',
])

/** "Two women are in serious condition", "nine of them gravely": those among the hurt who are so, not all. */
const CONDITION =
  /\b(?:serious|critical|grave|severe|stable|fair|satisfactory|moderate|mild|light)(?: or \w+)? condition\b|\b(?:seriously|gravely|critically|severely|lightly|slightly)\b/i

/** "of the wounded", "of them" after a number: a part of those told of elsewhere. */
const PART_AFTER = /^[^\p{L}]*(?:\p{L}+ )?of (?:the|them|those|these|whom|its|their|his|her|our)\b/iu
const PART_BEFORE = /\b(?:of whom|of them|of those|of which|among them|among whom)\b[^,;.]{0,20}$/i
/** "no further casualties": beyond those that were told of. */
const FURTHER = /\b(?:other|others|further|more|additional|else|new|fresh|serious)\b/i

/** Whether the words around a number say that it counts some of those hurt. "All four of the dead" are all. */
function isSomeOf(count: Count, { quote }: Claim): boolean {
  const at = count.quote.start - quote.start
  if (at < 0 || count.quote.end > quote.end) return false
  const [before, after] = [quote.text.slice(0, at), quote.text.slice(count.quote.end - quote.start)]
  if (/\ball (?:of )?(?:the )?$/i.test(before)) return false
  return PART_AFTER.test(after) || PART_AFTER.test(count.quote.text.replace(/^\S+/, '')) || PART_BEFORE.test(before)
}

/** "No officers were hurt": none of some. "No one", "no casualties" are none at all. */
const NONE_OF = /\b(?:no|none of (?:the|its|their|our)|not a single) (?:\w+ (?=\w+ (?:was|were|are)))?(\p{L}+)/iu
const ANYBODY =
  /^(?:one|bod(?:y|ies)|people|persons?|casualt(?:y|ies)|injur(?:y|ies)|injured|deaths?|dead|fatalit(?:y|ies)|victims?|loss(?:es)?|wounded|killed|harm|lives|life|was|were|reports?|immediate|them|those|human)$/i

/** The class of which a claim says that none was harmed, by its words; null for nobody at all. */
function noneOf(claim: Claim): string | null {
  const [, noun = 'one'] = NONE_OF.exec(claim.quote.text) ?? []
  return ANYBODY.test(noun) ? null : noun.toLowerCase().replace(/s$/, '')
}

const CLASSED = new Set(['child', 'woman', 'man'])

/** A figure for all of a class, not for one or some of them: "a woman was hospitalised" is no toll, "60 of the 80 casualties were killed" is one. */
function isTotal(count: Count, claim: Claim, group: string | null): boolean {
  // "Six may have been killed" is at least none: no figure.
  if (!PEOPLE.has(count.what) || ((count.min ?? 0) === 0 && count.max === null)) return false
  if (count.kind !== 'total' && count.kind !== 'running') return false
  if (count.what !== 'killed' && CONDITION.test(claim.quote.text)) return false
  if (count.max === 0) return claim.certainty !== 'denied' && !FURTHER.test(claim.quote.text)
  if (count.max === 1 && (claim.persons.length > 0 || (group !== null && claim.counts.length === 1))) return false
  // "Two of the dead were children" numbers all children; "two of the dead" numbers some of the dead.
  if (group !== null && CLASSED.has(group)) return true
  const whole = count.within === null ? undefined : claim.counts[count.within]
  if (count.within !== null && whole?.what === count.what) return false
  return !isSomeOf(count, claim)
}

const size = ({ count }: Toll): number => count.min ?? count.max ?? 0

/**
 * Each origin's toll in each report, per kind of harm and class of person: its largest figure there, since smaller ones are earlier or count a part.
 * In the order of the claims; linear in their counts.
 */
export function tollsOf(claims: readonly Claim[]): Toll[] {
  const largest = new Map<string, Toll>()
  for (const claim of claims) {
    if (claim.origin === null) continue
    for (const count of claim.counts) {
      const group = personClass(count) ?? (count.max === 0 ? noneOf(claim) : null)
      if (!isTotal(count, claim, group)) continue
      const key = `${claim.origin} ${claim.report} ${count.what} ${group ?? ''}`
      const toll = { claim, count, group }
      const known = largest.get(key)
      if (!known || size(toll) > size(known)) largest.set(key, toll)
    }
  }
  return [...largest.values()]
}
