import type { Vocabulary } from '#model/vocabulary'

/** Words of a kind of event, and the classes they may mean. Own list; the first words that fit do not keep others out. */
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:drones?|uavs?|shaheds?|fpv)\b/, ['drone-strike']],
  [/\b(?:missiles?|rockets?|ballistic)\b/, ['missile-strike']],
  [/\b(?:shell(?:s|ing|ed)?|artillery|mortars?|mlrs)\b/, ['shelling']],
  [/\b(?:air ?-?strikes?|air ?raids?|aerial|bombardment|aircraft)\b/, ['air-strike']],
  [/\bsuicide\b/, ['suicide-bombing']],
  [/\b(?:mines?|land ?mines?|uxo)\b/, ['mine', 'explosion']],
  [/\b(?:ieds?|bombs?|bombings?|explosions?|blasts?|explosives?)\b/, ['bombing', 'explosion', 'mine']],
  [/\b(?:shoot(?:ing)?|shot|gunfire|firearms?|gun)\b/, ['shooting']],
  [/\b(?:clash(?:es)?|battles?|firefight|fighting)\b/, ['clash']],
  [/\b(?:abduct\w*|kidnap\w*|disappearance)\b/, ['abduction']],
  [/\b(?:arrests?|detention|detained)\b/, ['arrest']],
  [/\b(?:protests?|demonstrations?|riots?)\b/, ['protest']],
  [/\bfires?\b/, ['fire']],
]

/** Classes of ours that a cell may mean: by our own names, ACLED's sub-event types, Airwars' strike types, else by its words. Empty when none is known. */
export function readKind(cell: string, { classes }: Vocabulary): string[] {
  const text = cell.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 200)
  if (text === '') return []
  const named = [...classes]
    .filter(([name, { acled, airwars }]) =>
      [name, name.replaceAll('-', ' '), acled?.toLowerCase(), airwars?.toLowerCase()].includes(text),
    )
    .map(([name]) => name)
  if (named.length > 0) return named
  return [...new Set(WORDS.flatMap(([pattern, meant]) => (pattern.test(text) ? meant : [])))]
}
