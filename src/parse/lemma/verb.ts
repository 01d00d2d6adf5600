import { baseOf } from './base.ts'

/** The base of a regular verb in "-s": "carries", "crashes", "goes", "closes". */
export function baseOfThirdPerson(lower: string, verbs: ReadonlySet<string>): string {
  if (!lower.endsWith('s') || lower.length < 3) return lower
  const bare = lower.slice(0, -1)
  if (verbs.has(bare)) return bare
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2)
  return /(?:ss|us)$/.test(lower) ? lower : bare
}

/** The base of a regular past: "struck" is no such, "evacuated", "stopped", "carried" are. */
export function baseOfPast(lower: string, verbs: ReadonlySet<string>): string {
  if (/[^aeiou]ied$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('eed') || lower.length < 4) return verbs.has(lower) ? lower : lower.replace(/d$/, '')
  return lower.endsWith('ed') ? baseOf(lower.slice(0, -2), verbs) : lower
}

/** The base of a word in "-ing": "striking", "hitting", "dying". */
export function baseOfIng(lower: string, verbs: ReadonlySet<string>): string {
  if (!lower.endsWith('ing') || lower.length < 5) return lower
  const stem = lower.slice(0, -3)
  if (stem.length <= 2 && stem.endsWith('y')) return `${stem.slice(0, -1)}ie`
  // "carrying": nothing is lost before "-ing" but an "e".
  if (/[^aeiou]y$/.test(stem)) return stem
  return /[aeiouy]/.test(stem) ? baseOf(stem, verbs) : lower
}
