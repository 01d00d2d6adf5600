import type { Claim } from '#model/claim'
import type { Source } from '#model/source'
import { isAttack } from '../link/families.ts'

/** Whom a claim holds to have done it, or not to have. */
export interface Blame {
  readonly who: string
  readonly did: boolean
  /** Its origin speaks of itself: it claims responsibility, admits or denies. */
  readonly self: boolean
}

/** "blamed X for", "accused X of": X is all before the preposition. */
const ACCUSED = /^["“]?(.{2,60}?) (?:for|of|over)\b/
const ACCUSES = /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)) (?:the )?(.{2,60}?) (?:for|of|over)\b/i
const RESPONSIBLE =
  /\b(?:claim(?:s|ed|ing)?|took|takes?|taking|admit(?:s|ted)?|accept(?:s|ed)?) (?:\w+ )?responsibility\b|^responsibility for\b/i
/** What is denied when one denies having done it, rather than that it was done. */
const DEED =
  /\b(?:responsib(?:ility|le)|involve(?:ment|d)|any (?:role|part|link|hand|connection)|(?:anything|nothing) to do with|carr(?:ying|ied) out|behind|complicity|perpetrat\w+|(?:its|their|his|our) (?:own )?(?:\w+ )?(?:forces|troops|army|soldiers|fighters|men|police|planes|jets|aircraft|drones|artillery|units) (?:had |have |were |was )?(?:not )?(?:shell|fire|bomb|attack|hit|struck|strike|kill|target|shot|carr|been))/i
/** "Hit by Norran forces", "shells fired by the army". */
const DONE_BY =
  /\b(?:carried out|fired|launched|dropped|shelled|bombed|attacked|committed|staged|planted|perpetrated|shot down|killed|hit|struck) by (?:the )?(.{2,50}?)(?: (?:on|in|at|from|with|during|near|after|when|who|that)\b|[,.;:"”]|$)/i
/** Bodies that do such things, as the last word of who did it. A missile, a blast, a town, "military sites" do not. */
const BODY =
  /\b(?:forces?|troops|army|armies|military|soldiers?|police|navy|air force|artillery|militants?|rebels?|insurgents?|fighters?|gunm[ae]n|movement|group|brigade|battalion|militia|paramilitar\w+|regime|terrorists?|separatists?|jihadists?|guerrillas?|extremists?|settlers?|bandits?|cartel|gang|government)$/i

const trimmed = (who: string): string =>
  who
    .replace(/^(?:the|a|an) /i, '')
    .replace(/ (?:at|in|on|from|near|who|that|which|for) .*$/i, '')
    .trim()

/**
 * Whom the words of a claim hold to have done it: an accusation, a claim of responsibility, a denial of the deed, or a body as the one who acts. Null where
 * they name nobody who could have. `named` tells names of parties and armed bodies, such as "Russia".
 */
export function blameOf(claim: Claim, source: Source | undefined, named: (who: string) => boolean): Blame | null {
  const { quote, attribution, certainty, event } = claim
  const { text } = quote
  const cue = attribution.at(-1)?.cue?.text ?? ''
  const own = source?.name ?? null
  const denies = certainty === 'denied' || event.class === 'denial'
  if (denies) return own !== null && DEED.test(text) ? { who: own, did: false, self: true } : null
  if (own !== null && (RESPONSIBLE.test(text) || event.class === 'claim-of-responsibility'))
    return { who: own, did: true, self: true }
  const accused = (/blam|accus/i.test(cue) ? ACCUSED : ACCUSES).exec(text)?.[1]
  if (accused) return { who: trimmed(accused), did: true, self: false }
  if (!isAttack(event.class) && event.class !== 'casualties' && event.class !== 'damage') return null
  const actor = claim.roles.find(({ role }) => role === 'actor')?.name
  for (const who of [DONE_BY.exec(text)?.[1], actor]) {
    if (who && (BODY.test(trimmed(who)) || named(trimmed(who)))) return { who: trimmed(who), did: true, self: false }
  }
  return null
}
