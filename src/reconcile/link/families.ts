/** Classes by what they tell of; the families of `data/ontology/events.yaml`. */
const ATTACKS = new Set([
  'attack',
  'drone-strike',
  'missile-strike',
  'shelling',
  'air-strike',
  'bombing',
  'suicide-bombing',
  'shooting',
  'contradiction',
  'mine',
  'explosion',
])
const EVENTS = new Set([
  ...ATTACKS,
  'casualties',
  'damage',
  'fire',
  'interception',
  'abduction',
  'arrest',
  'torture',
  'sexual-violence',
  'disaster',
  'protest',
  'displacement',
])
const CONSEQUENCES = new Set([
  'response',
  'air-alert',
  'presence',
  'target-status',
  'investigation',
  'evidence',
  'claim-of-responsibility',
  'production',
  'intent',
])
const ANSWERS = new Set(['denial', 'accusation'])

export const isAttack = (eventClass: string): boolean => ATTACKS.has(eventClass)
/** Tells of something that happened: can begin an incident. */
export const isEvent = (eventClass: string): boolean => EVENTS.has(eventClass)
/** Belongs to an incident that is told beside it. */
export const isConsequence = (eventClass: string): boolean => CONSEQUENCES.has(eventClass)
/** Answers what was said: belongs to what its report mainly tells of, whenever it was said. */
export const isAnswer = (eventClass: string): boolean => ANSWERS.has(eventClass)
