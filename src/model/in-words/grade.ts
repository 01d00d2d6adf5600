import type { Suggestion } from '../incident.ts'

/** Admiralty code, credibility of information, as in NATO's AJP-2.1; 1 ("confirmed") is never suggested. */
const ADMIRALTY: Readonly<Record<string, string>> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
}

const SCHEMES: Readonly<Record<Suggestion['scheme'], string>> = { admiralty: 'Admiralty', airwars: 'Airwars' }

/** "Admiralty 3 (possibly true)", "Airwars contested". */
export function gradeInWords({ scheme, grade }: Pick<Suggestion, 'scheme' | 'grade'> & Partial<Suggestion>): string {
  const meaning = scheme === 'admiralty' && Object.hasOwn(ADMIRALTY, grade) ? ` (${ADMIRALTY[grade]})` : ''
  return `${SCHEMES[scheme]} ${grade}${meaning}`
}
