import type { Word } from './words.ts'

const HYPOTHETICAL = /^(?:would|will|'ll|shall|should|to-be)$/
const INTENDED =
  /^(?:tried|tries|try|trying|threatened|threatens|threatening|threats?|wanted|wants|want|planned|plans?|planning|plotted|plotting|plot|intent|intended|intends|intention|conspiracy|conspired|conspiring|vowed|attempted|attempting|attempts?|hoped|ready|able|going|aimed|designed|meant|order|orders|ordered|refused|failed|capable|enough)$/
const AUXILIARY = /^(?:be|been|being|have|has|had|not|also|ever|\w+ly)$/
/** An infinitive that did happen: "forced to shoot", "went on to kill". */
const REAL = /^(?:forced|had|on|used|claims?|claimed|said|known|reported|believed)$/

/** Whether the words before a word of fate say that it was only meant, tried or imagined: "attempted murder of", "threatened to kill", "would be killed". */
function isUnreal(list: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && AUXILIARY.test((list[before] as Word).lower)) before--
  const lower = list[before]?.lower ?? ''
  if (/^(?:attempted|attempt|attempting|alleged-attempted)$/.test(lower) || HYPOTHETICAL.test(lower)) return true
  if (lower !== 'to') return INTENDED.test(lower) && /^of$/.test(list[before + 1]?.lower ?? '')
  const governor = list[before - 1]?.lower ?? ''
  if (INTENDED.test(governor)) return true
  // "to have killed 60", "known to be dead": the infinitive of what is said to have happened.
  return before === at - 1 && !REAL.test(governor) && list[at]?.lower !== 'date'
}

type Misreading = (list: readonly Word[], at: number) => boolean
const lowerAt = (list: readonly Word[], at: number): string => list[at]?.lower ?? ''

/** "shot at officers", "a shot", "shot through the window". */
const shot: Misreading = (list, at) => {
  if (lowerAt(list, at) !== 'shot') return false
  const [before, next] = [lowerAt(list, at - 1), lowerAt(list, at + 1)]
  if (/^(?:a|the|one|first|single|warning|each|every|another)$/.test(before)) return true
  const passive = /^(?:was|were|been|being|is|are|got)$/.test(before)
  return (
    /^(?:into|up|off|from|clock|video|footage)$/.test(next) ||
    (/^(?:at|through)$/.test(next) && !passive) ||
    (next === 'at' && lowerAt(list, at + 2) === 'by')
  )
}

/** "executed a search warrant", "executed in a planned operation". */
const executed: Misreading = (list, at) =>
  lowerAt(list, at).startsWith('execut') &&
  /^(?:a|the|search|order|plan|warrant|warrants|orders|plans|attacks?|operations?)$/.test(lowerAt(list, at + 1)) &&
  !/^(?:man|woman|people|civilians|soldiers|prisoners)$/.test(lowerAt(list, at + 2))

/** "downed trees", "come down", "captured the town", "captured on video". */
const notPeople: Misreading = (list, at) => {
  const lower = lowerAt(list, at)
  if (lower === 'down' || lower === 'downs') return true
  return lower.startsWith('captur') && /^(?:the|on|by|in|images?|video)$/.test(lowerAt(list, at + 1))
}

/** "1781 Arthur Kill Road": a capital within a sentence is part of a name. Headlines have capitals all along. */
const streetName: Misreading = (list, at) =>
  /^Kills?$/.test(list[at]?.text ?? '') &&
  /^\p{Lu}/u.test(list[at - 1]?.text ?? '') &&
  /^(?:road|creek|street|avenue|river|van|devil)$/.test(lowerAt(list, at + 1))

/** "he shot twice in the direction of the house": with "he" right before it, nobody was shot. */
const activeShot: Misreading = (list, at) =>
  lowerAt(list, at) === 'shot' &&
  /^(?:he|she|they|who|i|we)$/.test(lowerAt(list, at - 1)) &&
  /^(?:twice|once|several|multiple|three|two|five|four|in)$/.test(lowerAt(list, at + 1))

const NOUNISH =
  /^(?:shooting|shootings|crash|attack|attacks|accident|wound|wounds|blow|strike|strikes|stabbing|persons?-unit|end|zone|sea|weight|heat|person|overdose|collision|injuries|blast|fire|incident|explosion|link|links|flaw|dose|encounter|confrontation|blow|blows|mistake|error|report|ones?|body|bodies)$/

/** "the fatal shooting", "a missing persons unit": a state before a noun that is no person says nothing of anyone counted here. */
const attributive: Misreading = (list, at) =>
  /^(?:fatal|dead|missing)$/.test(lowerAt(list, at)) && NOUNISH.test(lowerAt(list, at + 1))

/** Only those who lost them lost soldiers: "were lost" may be astray. */
const lostTrack: Misreading = (list, at) =>
  lowerAt(list, at) === 'lost' && /^(?:was|were|been|being|is|are|get|got|and|,|\.)$/.test(lowerAt(list, at - 1))

const MISREADINGS: readonly Misreading[] = [
  isUnreal,
  shot,
  executed,
  notPeople,
  attributive,
  streetName,
  activeShot,
  lostTrack,
]

/** Whether the word of fate at `at` tells of none: it is used in another sense, or of what did not happen. */
export const isMisread: Misreading = (list, at) => MISREADINGS.some((rule) => rule(list, at))
