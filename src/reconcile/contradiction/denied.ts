import type { Claim } from '#model/claim'
import type { Source } from '#model/source'
import { isAttack, isEvent } from '../link/families.ts'
import { blameOf } from './blame.ts'

/** What a denial denies; each is a matter of its own between two origins. */
export type Denied = 'whether it happened' | 'who did it' | 'harm' | 'what was hit'

const FALSE =
  /\b(?:false(?:ly|hoods?)?|fakes?|fabricat\w+|untrue|not true|made up|made-up|invented|invention|disinformation|misinformation|manipulations?|lies?|baseless|unfounded|groundless|nonsense|propaganda|hoax|fiction|staged|absurd)\b/i
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|disput(?:e|es|ed)|rubbish(?:es|ed))\b/i
const NONE_HAPPENED =
  /^["“]?there (?:was|were|had been|has been|have been) (?:been )?(?:no|never) (?!\w+ (?:casualt|victim|injur))/i
const HARM = /\b(?:died|dead|dies|deaths?|killed|hurt|wounded|injured|casualt(?:y|ies)|victims?|losses|alive)\b/i
const TARGET =
  /\b(?:base|depot|barracks|headquarters|military (?:targets?|sites?|facilit\w+|objects?)|warehouse|ammunition|target(?:ed|ing)? (?:a |the )?(?:civilians?|hospital|school|homes))\b/i

/** Classes of claims that say of a report that it is false. */
const SAYS_FALSE = new Set(['denial', 'accusation', 'evidence', 'assessment', 'casualties'])

/** What a claim denies; null where it denies nothing that another may have said. "No casualties" is a number, no denial. */
export function deniedBy(claim: Claim, source: Source | undefined): Denied | null {
  const { event, certainty, quote, attribution } = claim
  const { text } = quote
  const isDenial =
    event.class === 'denial' ||
    (certainty === 'denied' && isEvent(event.class)) ||
    (attribution.length > 0 && SAYS_FALSE.has(event.class) && FALSE.test(text)) ||
    (isAttack(event.class) && NONE_HAPPENED.test(text))
  if (!isDenial) return null
  if (blameOf(claim, source, () => false)?.did === false) return 'who did it'
  if (TARGET.test(text)) return 'what was hit'
  return HARM.test(text) && !FALSE.test(text) ? 'harm' : 'whether it happened'
}

/** Whether a denial says in so many words that it is one: "had been made up", "rejected". A clause with a "not" may answer nobody. */
export const isOutright = ({ quote, attribution }: Claim): boolean =>
  FALSE.test(quote.text) || DENIES.test(quote.text) || attribution.some(({ stance }) => stance === 'denies')

/** Whether a claim tells of what a denial of this kind denies; who did it is for the caller to see. */
export function tellsOf(claim: Claim, denied: Exclude<Denied, 'who did it'>): boolean {
  if (denied === 'harm') return claim.event.class === 'casualties'
  if (denied === 'what was hit')
    return TARGET.test(claim.quote.text) || claim.roles.some(({ role }) => role === 'target')
  return isAttack(claim.event.class) || claim.event.class === 'casualties'
}

const SAYING =
  'claims?|allegations?|accusations?|reports?|statements?|assertions?|version|charges?|suggestions?|manipulations?|propaganda|disinformation|lies|fabrications?|provocations?|falsehoods?'
/** "The Kremlin's allegations", "Russian claims", "the ministry's fairy tale". */
const BEFORE = new RegExp(`((?:\\p{L}+[ ’']){1,4})(?:s )?(?:${SAYING})\\b|((?:\\p{L}+ ){0,3}\\p{L}+)[’']s\\b`, 'giu')
/** "A statement by the Eastern Front". */
const AFTER = new RegExp(`\\b(?:${SAYING}) (?:made )?(?:by|from|of) ((?:\\p{L}+ ?){1,4})`, 'giu')

/** The words of a denial that say whose statement it denies, folded; often none. */
export const rivalWords = ({ quote }: Claim): string =>
  [...quote.text.matchAll(BEFORE), ...quote.text.matchAll(AFTER)]
    .map((match) => match[1] ?? match[2] ?? '')
    .join(' ')
    .toLowerCase()
