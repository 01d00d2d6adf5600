/** Details of an incident that another account of it would give alike; each empty where a report gives none. */
export interface Details {
  readonly ages: ReadonlySet<string>
  /** Minutes since midnight. */
  readonly clocks: ReadonlySet<string>
  /** Names of streets without their kind: "fifth" of "West Fifth Avenue". */
  readonly streets: ReadonlySet<string>
  /** Two names in a row: "jane doe", "orange county". */
  readonly fullNames: ReadonlySet<string>
}

const AGE = /\b(\d{1,2})[- ]year|, (\d{1,2})(?=[,.](?:\s|$))/g
const CLOCK = /\b(\d{1,2})(?:[:.](\d\d)(?: ?([ap])\.?m\b)?| ?([ap])\.?m\b)/gi
const STREET =
  /(?<!\p{L})(\p{Lu}\p{Ll}+|\d+(?:st|nd|rd|th)) (?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Lane|Boulevard|Blvd|Court|Place|Way|Terrace|Circle|Highway|Square)/gu
const FULL_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?(\p{Lu}\p{Ll}+)(?!\p{L})/gu

/** "9:53 p.m." and "21:53" are one time. */
function minutes(match: RegExpMatchArray): string[] {
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (hour > 24 || minute > 59) return []
  const half = (match[3] ?? match[4])?.toLowerCase()
  return [String((half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute)]
}

/** The details in some lines of a report. `names` are the words known as names, in small letters; a full name ends in a rare one. Linear in their length. */
export function detailsOf(
  lines: readonly string[],
  names: ReadonlySet<string>,
  isRare: (word: string) => boolean,
): Details {
  const text = lines.join('\n')
  const fullNames = [...text.matchAll(FULL_NAME)]
    .map((match) => [match[1]?.toLowerCase() ?? '', match[2]?.toLowerCase() ?? ''] as const)
    .filter(([first, last]) => names.has(first) && names.has(last) && isRare(last))
  return {
    ages: new Set([...text.matchAll(AGE)].map((match) => match[1] ?? match[2] ?? '')),
    clocks: new Set([...text.matchAll(CLOCK)].flatMap(minutes)),
    streets: new Set([...text.matchAll(STREET)].map((match) => match[1]?.toLowerCase() ?? '')),
    fullNames: new Set(fullNames.map(([first, last]) => `${first} ${last}`)),
  }
}

/** Whether both give some and none of them is the same: two incidents, or two victims of one. */
export const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
