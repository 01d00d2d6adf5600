import type { Count } from '#model/value'

/** Groups that two accounts may number separately, and that are each a part of all. */
const GROUPS: ReadonlySet<string> = new Set([
  'child',
  'woman',
  'man',
  'civilian',
  'combatant',
  'police',
  'health',
  'aid',
  'journalist',
])

const FOREIGN = /\b(?:foreign(?:ers?)?|mercenar(?:y|ies)|expatriates?)\b/i

/** A trade or rank: some among all that were hurt. Own list of nouns that news counts separately. */
const TRADE =
  /\b(?:officers?|policem[ae]n|reporters?|journalists?|medics?|doctors?|nurses?|rescuers?|firefighters?|students?|pupils?|prisoners?|specialists?|engineers?|workers?|employees?|pensioners?|teenagers?|babies|infants?|tourists?|pilgrims?|migrants?|refugees?)\b/i

/**
 * The class of person that a count is of, so that like is held against like: "child", "foreign", "frenchmen", "dock worker"; null for everybody. A nation
 * goes before "combatant", a group before a trade.
 */
export function personClass({ of, group }: Pick<Count, 'of' | 'group'>): string | null {
  const said = of ?? ''
  if (group === 'child' || group === 'woman' || group === 'man') return group
  if (FOREIGN.test(said)) return 'foreign'
  if (/^\p{Lu}/u.test(said)) return said.toLowerCase().replace(/s$/, '')
  if (group !== null && GROUPS.has(group)) return group
  return TRADE.test(said) ? said.toLowerCase().replace(/s$/, '') : null
}

const PLURAL: Readonly<Record<string, string>> = {
  child: 'children',
  woman: 'women',
  man: 'men',
  civilian: 'civilians',
  combatant: 'fighters',
  police: 'police',
  health: 'medics',
  aid: 'aid workers',
  journalist: 'journalists',
  foreign: 'foreigners',
}

/** Classes that have a name of their own; others are called as they are told of. */
export const CLASSES: ReadonlySet<string> = new Set(Object.keys(PLURAL))

/** How a class of person is called in a sentence; '' for everybody. */
export const classInWords = (group: string | null): string =>
  group === null ? '' : (PLURAL[group] ?? (group.endsWith('men') ? group : `${group}s`))
