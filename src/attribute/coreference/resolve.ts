import type { Mention } from './mentions.ts'

/** Nouns that name one office: "the governor" is the head of a regional administration. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  new Set(['governor', 'administration']),
  new Set(['mayor', 'mayoress']),
  new Set(['ministry', 'minister', 'department']),
  new Set(['police', 'policeman', 'officer', 'chief', 'investigator']),
  new Set(['prosecutor', 'prosecution', 'office']),
]

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'i'])

/** Whether the head noun of one is among the nouns of the other, or both hold one office. "The dam authority" is not "the control house of the dam". */
const sharesNoun = (a: Mention, b: Mention): boolean =>
  (a.head !== null && b.nouns.has(a.head)) ||
  SAME_OFFICE.some(
    (office) => [...a.nouns].some((noun) => office.has(noun)) && [...b.nouns].some((noun) => office.has(noun)),
  )

const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** The same person or body told of earlier, by its whole name or its last word: "Kim" after "Vitaliy Kim". */
const sameName = (name: string, other: string): boolean =>
  other === name ||
  other.endsWith(` ${name}`) ||
  (other.includes(' ') && name.includes(' ') && surname(other) === surname(name))

/**
 * The earlier mention that a mention goes back to: by pronoun, by surname, or by role ("the mayor"). Latest first, so that "he" is
 * the last person who spoke. Null when it stands for itself.
 */
export function antecedent(mention: Mention, earlier: readonly Mention[]): Mention | null {
  const latest = [...earlier].reverse()
  const lower = mention.words.toLowerCase()
  if (PERSON_PRONOUNS.has(lower))
    return latest.find((one) => !one.body && !one.plural && (one.spoke || (one.name !== null && one.person))) ?? null
  if (lower === 'it')
    return latest.find((one) => one.spoke && (one.body || (one.name !== null && !one.person && !one.plural))) ?? null
  if (lower === 'they') return latest.find((one) => one.spoke && (one.plural || one.body)) ?? null
  if (mention.name !== null) {
    const { name } = mention
    const same = latest.filter((one) => one.name !== null && sameName(name, one.name))
    return same.find((one) => one.person || one.body) ?? same[0] ?? null
  }
  if (!/^(?:the|this|that|its|his|her|their) /.test(lower)) return null
  return (
    latest.find((one) => one.name !== null && sharesNoun(mention, one)) ??
    latest.find((one) => one.words.toLowerCase() !== lower && sharesNoun(mention, one)) ??
    null
  )
}
