import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { dataFolder } from './files.ts'

/** What the full stop after an abbreviation can be: see data/split/abbreviations.yaml. */
export type AbbreviationClass =
  | 'title'
  | 'counted'
  | 'month'
  | 'middle'
  | 'name'
  | 'suffix'
  | 'clock'
  | 'last'
  | 'lower'

/** Words by which sentences and tokens are told apart; all lower case. */
export interface SplitLexicon {
  /** Without the last stop: "lt", "u.s". */
  readonly abbreviations: ReadonlyMap<string, AbbreviationClass>
  /** Begin a sentence after an abbreviation that could go on: "in the U.S. The …". */
  readonly openers: ReadonlySet<string>
  /** The few of these that do so in text all in capitals. */
  readonly strongOpeners: ReadonlySet<string>
  /** Go on after "3 a.m." though they have a capital: "Monday", "Kyiv time". */
  readonly afterClock: ReadonlySet<string>
  /** '"Why?" Smith asked' is one sentence. */
  readonly speechVerbs: ReadonlySet<string>
  /** Stay with the word after their hyphen: "non-lethal". */
  readonly prefixes: ReadonlySet<string>
  /** Length of the first part: "cannot" 3. */
  readonly contractions: ReadonlyMap<string, number>
  /** Words of their own after a figure without a space: "155mm". */
  readonly units: ReadonlySet<string>
  /** Keep an apostrophe in front: "'em". */
  readonly clipped: ReadonlySet<string>
  /** Last parts of host and file names. */
  readonly domains: ReadonlySet<string>
  /** "Details:" at the start of a paragraph, prose follows; sticky, with the colon. */
  readonly leadLabel: RegExp
  /** "Photo: …": the whole line is a label; sticky, with the colon. */
  readonly lineLabel: RegExp
}

const read = (file: string): Record<string, string[]> =>
  parse(readFileSync(join(dataFolder, 'split', file), 'utf8')) as Record<string, string[]>

const wordsOf = (lines: readonly string[] = []): string[] => lines.flatMap((line) => line.split(' '))

/** The labels of one kind as one sticky pattern with the colon; each is bounded in length, so it stays linear. */
function labelPattern(kind: string): RegExp {
  const rows = readFileSync(join(dataFolder, 'split', 'labels.tsv'), 'utf8').split('\n')
  const labels = rows.filter((row) => row.startsWith(`${kind}\t`)).map((row) => row.slice(kind.length + 1))
  return new RegExp(`(?:${labels.join('|')})\\s?:`, 'iuy')
}

/** Loads data/split. Throws when a file is missing or is not YAML. */
export function loadSplit(): SplitLexicon {
  const classes = Object.entries(read('abbreviations.yaml')) as [AbbreviationClass, string[]][]
  const lists = read('words.yaml')
  const set = (name: string): ReadonlySet<string> => new Set(wordsOf(lists[name]))
  return {
    abbreviations: new Map(classes.flatMap(([kind, lines]) => wordsOf(lines).map((word) => [word, kind] as const))),
    openers: set('openers'),
    strongOpeners: set('strong_openers'),
    afterClock: set('after_clock'),
    speechVerbs: set('speech_verbs'),
    prefixes: set('prefixes'),
    contractions: new Map(wordsOf(lists.contractions).map((word) => [word.replace('|', ''), word.indexOf('|')])),
    units: set('units'),
    clipped: set('clipped'),
    domains: set('domains'),
    leadLabel: labelPattern('lead'),
    lineLabel: labelPattern('line'),
  }
}
