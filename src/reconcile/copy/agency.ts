import type { Report } from '#model/report'

/** Words that initials leave out. */
const SMALL = new Set(['the', 'of', 'and', 'for', 'de', 'la', 'du'])

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('')

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, at) => part.every((word, index) => words[at + index] === word))

/** Whether a tag's agency is this publisher: by its name ("Reuters" in "Reuters UK") or by its initials ("AFP", "Agence France-Presse"). */
function isAgency(publisher: string, agency: string): boolean {
  const [its, tagged] = [wordsIn(publisher), wordsIn(agency)]
  if (holds(its, tagged)) return true
  const [short, long] = tagged.length === 1 ? [tagged, its] : [its, tagged]
  return short.length === 1 && long.length > 1 && (short[0] as string).length > 1 && initials(long) === short[0]
}

/** Whether `report` says itself that it has its text from `other`'s publisher: "(AP)", "Reuters —", "- Ukrinform". */
export const tags = ({ agency, publisher }: Report, other: Report): boolean =>
  agency !== null &&
  other.publisher !== null &&
  isAgency(other.publisher, agency) &&
  !(publisher !== null && isAgency(publisher, agency))
